import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { modulesOf } from '../../catalogues.mjs';
import { initSync, schema, series_info } from '../../pkg/community_sim.js';
import { inLanguage } from '../state/experiment';
import { readForms, type Field, type Forms } from '../state/schema';
import { unitId } from '../ui/format';
import { LANGUAGES } from './catalogues';
import { fetchWords, find } from './say';
import { messages as late } from './later-zh';
import { messages as first } from './words-zh';

describe('a catalogue', () => {
  const made = (zh: string, en: string) => modulesOf([['zh', { 'page.ftl': zh }], ['en', { 'page.ftl': en }]]);

  it('becomes strings, and functions where there are arguments', () => {
    const en = 'done = { $worlds ->\n    [one] Once\n   *[other] { $worlds } times\n} done\ntitle = $ { -own }\n-own = b\n';
    const modules = made('done = 已完成 { $worlds } 次\ntitle = `群`\n', en);
    expect(modules['catalogues.ts']).toContain('"done": (given: { "worlds": number }, speech: Speech) => string;');
    expect(modules['words-zh.ts']).toContain('"done": (given, speech) => `已完成 ${speech.said(given["worlds"])} 次`,');
    expect(modules['words-en.ts']).toContain('"done": (given, speech) => `${speech.plural(given["worlds"]) === \'one\' ? `Once` : `${speech.said(given["worlds"])} times`} done`,');
    expect(modules['words-zh.ts']).toContain('"title": `\\`群\\``,');
    expect(modules['words-en.ts']).toContain('"title": `\\$ b`,');
  });

  it.each([
    ['a message of one language only', 'a = 甲\nb = 乙\n', 'a = A\n', 'b: is missing in en'],
    ['other arguments', 'a = { $n } 天\n', 'a = { $days } days\n', 'a: one language says n, another days'],
    ['an argument left out', 'a = 天\n', 'a = { $days } days\n', 'a: one language says nothing, another days'],
    ['what cannot be read', 'a = 甲\n', 'a = { $n\n', 'en/page.ftl: Expected token: "}"'],
    ['two messages of one id', 'a = 甲\na = 乙\n', 'a = A\n', 'zh/page.ftl: a stands there twice'],
    ['a message that there is not', 'a = { b }\n', 'a = A\n', 'a: there is no b'],
    ['a choice by words', 'a = 甲\n', 'a = { $who ->\n    [me] I\n   *[you] you\n}\n', 'a: only a number chooses, by its plural form'],
    ['a function', 'a = 甲\n', 'a = { NUMBER($n) }\n', 'a: a FunctionReference is not read'],
  ])('is refused for %s', (_, zh, en, error) => {
    expect(() => made(zh, en)).toThrow(error);
  });
});

/** The messages whose ids are made of the document's names, and all others. */
const isOfForms = (id: string) => /^(group|tactic|shock|operator|today|segment|needs|choice|count)-/.test(id);
const ids = Object.keys({ ...first, ...late });

it('says every message of the page', () => {
  const files = ['ui', 'state', 'i18n'].flatMap((folder) => readdirSync(new URL(`../${folder}/`, import.meta.url), { encoding: 'utf8', recursive: true }).map((name) => `../${folder}/${name}`));
  const sources = files.filter((file) => /\.(ts|svelte)$/.test(file) && !/catalogues|words-|later|\.test\.ts$/.test(file)).map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n');
  const said = new Set([...sources.matchAll(/'([a-z][\w.-]*)'/g)].map(([, id]) => id));
  const computed = [...sources.matchAll(/`([a-z]+-)\$\{/g)].map(([, start]) => start!);
  expect(ids.filter((id) => !isOfForms(id) && !said.has(id) && !computed.some((start) => id.startsWith(start)))).toEqual([]);
});

describe('the words of the forms', () => {
  let forms: Forms;
  beforeAll(async () => {
    initSync({ module: readFileSync(new URL('../../pkg/community_sim_bg.wasm', import.meta.url)) });
    forms = readForms(schema());
    await fetchWords('en');
  });

  it('cover all that the schema has, and no more', () => {
    const word = (id: string) => [id, `${id}.hint`];
    const all = (prefix: string, kinds: Map<string, Field[]>) =>
      [...kinds].flatMap(([kind, fields]) => [...word(`${prefix}-${kind}`), ...fields.flatMap(({ name }) => word(`${prefix}-${kind}-${name}`))]);
    const { tactics, shocks, groups, operator, schedule, target, run, arrivals, scenario, today, segment, needs } = forms;
    const fields = [...tactics.values(), ...shocks.values(), operator, schedule, target, run, arrivals, scenario, today, segment, needs].flat();
    const wanted = [
      ...groups.map((group) => `group-${group}`),
      ...all('tactic', tactics),
      ...[...tactics.keys()].map((kind) => `tactic-${kind}.line`),
      ...all('shock', shocks),
      ...operator.flatMap(({ name }) => word(`operator-${name}`)),
      ...today.flatMap(({ name }) => word(`today-${name}`)),
      ...segment.flatMap(({ name }) => word(`segment-${name}`)),
      ...needs.flatMap(({ name }) => word(`needs-${name}`)),
      ...fields.flatMap((field) => (field.kind === 'choice' ? field.choices.map((choice) => `choice-${field.name}-${choice}`) : [])),
      ...fields.flatMap((field) => (field.kind === 'number' && field.unit !== null ? unitId(field) : [])),
    ];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    // What a number without a unit counts may have a word.
    const counted = fields.flatMap((field) => (field.kind === 'number' ? unitId(field) : []));
    expect(ids.filter((id) => isOfForms(id) && ![...wanted, ...counted].includes(id))).toEqual([]);
  });

  it('name only fields that exist in the line of a folded card', () => {
    for (const [kind, fields] of forms.tactics) {
      const asked: string[] = [];
      find('en', `tactic-${kind}.line`, new Proxy({}, { get: (_, name) => (asked.push(String(name)), '') }));
      expect(fields.map(({ name }) => name), kind).toEqual(expect.arrayContaining(asked));
    }
  });

  it('come from the engine for every series and every outcome', () => {
    const { series, outcomes } = series_info();
    expect(series.length).toBeGreaterThan(40);
    expect(outcomes.length).toBeGreaterThan(20);
    for (const measure of [...series, ...outcomes]) {
      for (const language of LANGUAGES) {
        expect(inLanguage(measure.label, language), measure.name).not.toBe(measure.name);
        expect(inLanguage(measure.formula, language), measure.name).not.toBe('');
      }
    }
  });
});

it('writes Chinese with Chinese marks', () => {
  for (const [id, message] of Object.entries({ ...first, ...late })) {
    expect(String(message), id).not.toMatch(/[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/);
  }
});
