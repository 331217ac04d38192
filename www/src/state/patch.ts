/**
 * What a document differs in from the one that it was made of, and back again. A part of a patch is
 * - `0`: what stood there is gone;
 * - `[now]` or `[now, before]`: another value, with what stood there where that was no object;
 * - an object: what differs within, by name; in a list by `@id`, where members have ids, or position, with `+` for members that
 *   follow.
 */
export type Patch = 0 | [now: unknown, before?: unknown] | { [name: string]: Patch };

type Bag = Record<string, unknown>;

/** A value that a document changed when it was other than a link says. */
export interface Moved {
  /** Where, as `run.days`. */
  path: string;
  /** What the case had there when the link was made. */
  before: unknown;
  /** What it has now. */
  now: unknown;
}

/** A patch that does not fit the document. */
export class PatchError extends Error {}

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is Bag[] => Array.isArray(value) && value.every(isBag);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What `after` differs in from `before`; undefined where in nothing. */
export function differ(before: unknown, after: unknown): Patch | undefined {
  if (same(before, after)) return undefined;
  if (isList(before) && isList(after)) return differInMembers(before, after) ?? [after];
  if (isBag(before) && isBag(after)) return within(before, after);
  return typeof before === 'object' ? [after] : before === undefined ? [after] : [after, before];
}

function within(before: Bag, after: Bag): Patch {
  const patch: { [name: string]: Patch } = {};
  for (const name of Object.keys({ ...before, ...after })) {
    const part = name in after ? differ(before[name], after[name]) : 0;
    if (part !== undefined) patch[name] = part;
  }
  return patch;
}

/** How a patch names the members of a list. */
const named = (members: readonly Bag[]) => members.map(({ id }, place) => (typeof id === 'string' ? `@${id}` : String(place)));

/** Members found by their ids or, in a list that became longer or shorter, by their names; null where they changed their order. */
function differInMembers(before: Bag[], after: Bag[]): Patch | null {
  const keys = (members: Bag[]) => members.map(({ id, name }, place) => id ?? (before.length === after.length ? place : JSON.stringify(name)));
  const [own, others] = [keys(before), keys(after)];
  const kept = own.filter((key) => others.includes(key));
  if (new Set(own).size < own.length || !same(kept, others.slice(0, kept.length))) return null;
  const patch: { [name: string]: Patch } = {};
  named(before).forEach((name, place) => {
    const found = others.indexOf(own[place]!);
    const part = found < 0 ? 0 : differ(before[place], after[found]);
    if (part !== undefined) patch[name] = part;
  });
  if (after.length > kept.length) patch['+'] = [after.slice(kept.length)];
  return patch;
}

/** The document that `patch` makes of `before`. What does not fit throws a [`PatchError`]. */
export function apply(before: unknown, patch: Patch | undefined): unknown {
  if (patch === undefined) return before;
  if (Array.isArray(patch)) return patch[0];
  if (!isBag(patch)) throw new PatchError();
  if (isList(before)) return applyToMembers(before, patch);
  if (!isBag(before)) throw new PatchError();
  const after = { ...before };
  for (const [name, part] of Object.entries(patch)) {
    // A link comes from anybody: what every object has is not its to change.
    if (name in Object.prototype) throw new PatchError();
    if (part === 0) delete after[name];
    else after[name] = apply(after[name], part);
  }
  return after;
}

function applyToMembers(before: Bag[], { '+': more, ...parts }: { [name: string]: Patch }): unknown[] {
  const names = named(before);
  if (Object.keys(parts).some((name) => !names.includes(name))) throw new PatchError();
  const kept = before.flatMap((member, place) => {
    const part = parts[names[place]!];
    return part === 0 ? [] : [apply(member, part)];
  });
  if (more === undefined) return kept;
  if (!Array.isArray(more) || !Array.isArray(more[0])) throw new PatchError();
  return [...kept, ...more[0]];
}

/** The values that `patch` changed which stood otherwise in the document than the patch says. */
export function moved(before: unknown, patch: Patch | undefined, path: string[] = []): Moved[] {
  if (patch === undefined || patch === 0) return [];
  if (Array.isArray(patch)) {
    return patch.length < 2 || same(before, patch[1]) ? [] : [{ path: path.join('.'), before: patch[1], now: before }];
  }
  const part = (name: string) => {
    if (isList(before)) return before[named(before).indexOf(name)];
    return isBag(before) ? before[name] : undefined;
  };
  return Object.entries(patch).flatMap(([name, inner]) => moved(part(name), inner, [...path, name.replace('@', '')]));
}
