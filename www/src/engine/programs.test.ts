import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import * as first from '../../first/first.js';
import * as whole from '../../pkg/community_sim.js';
import { readForms } from '../state/schema';

const bytes = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url));
beforeAll(() => {
  first.initSync({ module: bytes('first/first_bg.wasm') });
  whole.initSync({ module: bytes('pkg/community_sim_bg.wasm') });
});

const WORLDS = 2;
const THEME = { language: 'en', width: 600, height: 300, font_scale: 1, dark: false, calendar: false, gutters: [0, 0], days: null } as const;

/** All that a page shows of a built-in case. */
function shown(program: Pick<typeof whole, 'Desk' | 'Document' | 'Job'>, name: string) {
  const document = new program.Document({ format: 'community-sim/1', scenario: { preset: name }, run: { worlds: WORLDS, days: 40 } });
  document.add_idle();
  const job = new program.Job(document);
  const desk = new program.Desk(document);
  const values = document.causes().map((_, strategy) => {
    const values = job.run(strategy, 0, WORLDS);
    desk.insert(strategy, 0, WORLDS, values);
    return values;
  });
  return { values, comparison: desk.comparison(), charts: ['aim', 'aim_difference', 'churn'].map((chart) => desk.chart(chart, { ...THEME, gutters: [0, 0] })) };
}

it.each(['bank', 'coffee', 'course'])('the first program and the whole one give the same numbers and charts of %s', (name) => {
  expect(shown(first as unknown as typeof whole, name)).toEqual(shown(whole, name));
});

it('they know the same cases, forms and series', () => {
  for (const known of ['version', 'presets', 'series_info', 'line_looks'] as const) expect(first[known](), known).toEqual(whole[known]());
  expect(readForms(first.schema())).toEqual(readForms(whole.schema()));
});

it('the first program does not carry what is said of the numbers', () => {
  const [brief, full] = ['first/first_bg.wasm', 'pkg/community_sim_bg.wasm'].map(bytes);
  const meanings = whole.assumptions().flatMap(({ doc }) => Object.values(doc));
  expect(meanings.filter((text) => !full?.includes(text))).toEqual([]);
  expect(meanings.filter((text) => brief?.includes(text))).toEqual([]);
});

it('many workers find what a running group has grown from as a document alone does', () => {
  const document = { format: 'community-sim/1', scenario: { preset: 'bank', today: { members: 100, wau: 30 } } };
  const fitting = new whole.Fitting(document);
  let rounds = 0;
  for (; fitting.points > 0; rounds++) {
    expect(() => fitting.document()).toThrow();
    for (let k = fitting.points - 1; k >= 0; k--) fitting.insert(k, whole.run_point(fitting.point(k)));
  }
  expect(rounds).toBeGreaterThan(1);
  const found = fitting.document().experiment();
  expect(found).toEqual(new whole.Document(document).experiment());
  expect(new whole.Fitting(found).points).toBe(0);
  expect(() => fitting.point(0)).toThrow();
});

it('the first program refuses what it cannot simulate', () => {
  const document = { format: 'community-sim/1', scenario: { preset: 'bank', today: { members: 100 } } };
  expect(() => new first.Document(document)).toThrow('scenario.today');
  expect(new whole.Document(document).experiment().scenario.today?.fit?.of).toMatch(/^[0-9a-f]{16}$/);
});
