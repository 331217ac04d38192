import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { initSync, schema, series_info } from '../../pkg/community_sim.js';
import { inLanguage } from '../state/experiment';
import { readForms, type Forms } from '../state/schema';
import { en } from './en';
import { words } from './words';
import { zh } from './zh';

let forms: Forms;
beforeAll(() => {
  initSync({ module: readFileSync(new URL('../../pkg/community_sim_bg.wasm', import.meta.url)) });
  forms = readForms(schema());
});

/** Every text of a catalogue with the path to it; functions are called with marks in place of their values. */
function texts(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'function') return [[here, String(value(...Array.from({ length: value.length }, (_, i) => `«${i}»`)))]];
    if (typeof value === 'object' && value !== null) return texts(value, here);
    return [[here, String(value)]];
  });
}

describe.each(['zh', 'en'] as const)('the words in %s', (language) => {
  it('cover every tactic of the schema and each of its parameters, and no more', () => {
    expect(Object.keys(words[language].tactics).sort()).toEqual([...forms.tactics.keys()].sort());
    for (const [kind, fields] of forms.tactics) {
      expect(Object.keys(words[language].tactics[kind]!.fields).sort(), kind).toEqual(fields.map(({ name }) => name).sort());
    }
  });

  it('name every group in which a tactic is offered', () => {
    const { groups } = { zh, en }[language].plan;
    expect(Object.keys(groups)).toEqual(forms.groups);
    for (const { group } of forms.declarations.values()) expect(forms.groups).toContain(group);
  });

  it('cover every shock of the schema and each of its parameters, and no more', () => {
    expect(Object.keys(words[language].shocks).sort()).toEqual([...forms.shocks.keys()].sort());
    for (const [kind, fields] of forms.shocks) {
      expect(Object.keys(words[language].shocks[kind]!.fields).sort(), kind).toEqual(fields.map(({ name }) => name).sort());
    }
  });

  it('name only parameters that exist in the line of a folded card', () => {
    for (const [kind, { line, fields }] of [...Object.entries(words[language].tactics), ...Object.entries(words[language].shocks)]) {
      for (const [, name] of line.matchAll(/\{(\w+)\}/g)) expect(Object.keys(fields), kind).toContain(name);
    }
  });

  it('cover every choice, every unit and the operator', () => {
    const all = [...forms.tactics.values(), ...forms.shocks.values(), forms.operator, forms.schedule, forms.target, forms.run, forms.arrivals].flat();
    for (const field of all) {
      if (field.kind === 'choice') expect(Object.keys(words[language].choices[field.name] ?? {}).sort(), field.name).toEqual([...field.choices].sort());
      if (field.kind === 'number' && field.unit !== null) expect(words[language].units[field.unit], field.unit).toBeTruthy();
    }
    const platform = forms.scenario.find(({ name }) => name === 'platform');
    expect(Object.keys(words[language].platforms).sort()).toEqual(platform?.kind === 'choice' ? [...platform.choices].sort() : []);
    expect(Object.keys(words[language].operator).sort()).toEqual(forms.operator.map(({ name }) => name).sort());
  });

  it('come from the engine for every series and every outcome', () => {
    const { series, outcomes } = series_info();
    expect(series.length).toBeGreaterThan(40);
    expect(outcomes.length).toBeGreaterThan(20);
    for (const measure of [...series, ...outcomes]) {
      expect(inLanguage(measure.label, language), measure.name).not.toBe(measure.name);
      expect(inLanguage(measure.formula, language), measure.name).not.toBe('');
    }
  });
});

describe('the catalogues', () => {
  it('leave no text empty and no value out', () => {
    const chinese = new Map(texts(zh));
    for (const [path, english] of texts(en)) {
      expect(english, path).not.toBe('');
      const marks = (text: string) => [...text.matchAll(/«\d»/g)].map(([mark]) => mark).sort();
      expect(marks(chinese.get(path) ?? ''), path).toEqual(marks(english));
    }
  });

  it('write Chinese with Chinese marks', () => {
    for (const [path, text] of [...texts(zh), ...texts(words.zh)]) {
      expect(text, path).not.toMatch(/[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/);
    }
  });
});
