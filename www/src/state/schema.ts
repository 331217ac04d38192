/** Forms from the engine's JSON Schema: a new tactic needs its words, and nothing here. */

import type { Action, Declaration, Category, Shock } from '../../pkg/community_sim.js';

/** What a field holds. */
export type Value = number | string | boolean;

export type NumberField = { name: string; kind: 'number'; integer: boolean; minimum: number; maximum: number; default: number; unit: string | null };

/** One entry of a form: a parameter of a tactic, of the operator, of the scenario. */
export type Field =
  | NumberField
  | { name: string; kind: 'switch'; default: boolean }
  | { name: string; kind: 'choice'; choices: string[]; default: string }
  /** Empty texts where there is none. */
  | { name: string; kind: 'date' | 'time'; optional: boolean; default: string };

export interface Forms {
  /** Parameters by tactic, in the schema's order. */
  tactics: Map<string, Field[]>;
  /** What else holds for a kind of tactic: how it is offered, whom it can be for. */
  declarations: Map<string, Declaration>;
  /** The groups in which tactics are offered, in this order. */
  groups: Category[];
  /** Parameters by shock, in the schema's order. */
  shocks: Map<string, Field[]>;
  /** The shocks that are over on the day on which they happen, whatever their `days`. */
  once: Set<string>;
  /** What every shock has beside its parameters. */
  dated: Field[];
  operator: Field[];
  schedule: Field[];
  target: Field[];
  run: Field[];
  scenario: Field[];
  arrivals: Field[];
  today: Field[];
  /** What the median person of a kind is like; how much persons differ stays as it is. */
  segment: Field[];
  needs: Field[];
}

export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  format?: string;
  const?: unknown;
  enum?: unknown[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  'x-unit'?: string;
  'x-declaration'?: Declaration;
  'x-groups'?: Category[];
  'x-once'?: boolean;
}

/** Reads the forms out of the engine's schema. */
export function readForms(root: Schema): Forms {
  const definitions = root.$defs ?? {};
  const resolve = (schema: Schema): Schema => {
    // What may be absent is any of a schema and null.
    const present = (schema.anyOf ?? []).filter(({ type }) => type !== 'null');
    const parts = [...(present.length === 1 ? present : []), ...(schema.$ref ? [definitions[schema.$ref.split('/').pop() ?? ''] ?? {}] : []), ...(schema.allOf ?? [])];
    return parts.reduce<Schema>((whole, part) => {
      const resolved = resolve(part);
      return { ...resolved, ...whole, properties: { ...resolved.properties, ...whole.properties } };
    }, schema);
  };
  const fields = (schema: Schema | undefined): Field[] =>
    Object.entries(resolve(schema ?? {}).properties ?? {}).flatMap(([name, property]) => field(name, resolve(property)) ?? []);

  const byKind = (name: string): [string, Schema][] =>
    (resolve(definitions[name] ?? {}).oneOf ?? []).map(resolve).flatMap((variant): [string, Schema][] => {
      const kind = variant.properties?.['kind']?.const;
      return typeof kind === 'string' ? [[kind, variant]] : [];
    });
  const [tactics, shocks] = [byKind('Action'), byKind('Shock')];
  const part = (name: string) => fields(definitions[name]);
  return {
    tactics: new Map(tactics.map(([kind, variant]) => [kind, fields(variant)])),
    declarations: new Map(tactics.map(([kind, variant]) => [kind, variant['x-declaration']!])),
    groups: definitions['Action']?.['x-groups'] ?? [],
    shocks: new Map(shocks.map(([kind, variant]) => [kind, fields(variant)])),
    once: new Set(shocks.filter(([, variant]) => variant['x-once']).map(([kind]) => kind)),
    dated: part('DatedShock'),
    operator: part('Operator'),
    schedule: part('Schedule'),
    target: part('Target'),
    run: part('Run'),
    scenario: part('Scenario'),
    arrivals: part('Arrivals'),
    today: part('Today'),
    segment: part('Segment').filter(({ name }) => !/_spread$|^founder_share$/.test(name)),
    needs: part('NeedWeights'),
  };
}

function field(name: string, schema: Schema): Field | null {
  // A number that may be absent is `["integer", "null"]`.
  const type = [schema.type].flat().find((type) => type !== 'null');
  if (type === 'boolean') return { name, kind: 'switch', default: schema.default === true };
  if (type === 'number' || type === 'integer') {
    if (schema.minimum === undefined || schema.maximum === undefined) return null;
    return {
      name,
      kind: 'number',
      integer: type === 'integer',
      minimum: schema.minimum,
      maximum: schema.maximum,
      default: typeof schema.default === 'number' ? schema.default : schema.minimum,
      unit: schema['x-unit'] ?? null,
    };
  }
  if (schema.format === 'date' || schema.format === 'time') {
    return { name, kind: schema.format, optional: schema.anyOf !== undefined, default: typeof schema.default === 'string' ? schema.default : '' };
  }
  const choices = (schema.enum ?? (schema.oneOf ?? []).map((choice) => choice.const)).filter((choice) => typeof choice === 'string');
  if (choices.length === 0) return null;
  return { name, kind: 'choice', choices, default: typeof schema.default === 'string' ? schema.default : choices[0]! };
}

/** An action or a shock as its form sees it: the kind, and the parameters that the schema lists for it. */
export type Filled = { kind: string } & Record<string, Value>;

export function filled(part: Action | Shock): Filled {
  return part as unknown as Filled;
}

/** The fields of these names. */
export function only(fields: readonly Field[], ...names: string[]): Field[] {
  return fields.filter(({ name }) => names.includes(name));
}

/** Sets a field of a part of the document; without a value the field is taken out. */
export function put(part: object, name: string, value: Value | undefined): void {
  const values = part as Record<string, Value>;
  if (value === undefined) delete values[name];
  else values[name] = value;
}

/** An action or a shock with its parameters at their defaults. */
export function unfilled<Part extends Action | Shock>(kind: string, fields: readonly Field[]): Part {
  return Object.fromEntries([['kind', kind], ...fields.map((field) => [field.name, field.default])]) as unknown as Part;
}
