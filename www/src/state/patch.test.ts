import { describe, expect, it } from 'vitest';
import { apply, differ, moved, PatchError, type Patch } from './patch';

const tactic = (id: string, amount: number) => ({ id, on: true, action: { kind: 'red_envelope', amount } });
const document = (...amounts: number[]) => ({
  run: { days: 180, seed: 42 },
  strategies: [{ name: { zh: '甲', en: 'A' }, tactics: amounts.map((amount, index) => tactic(`t${index}`, amount)) }],
});

/** The patch of a change, and what it makes again of what was there. */
function changed(before: unknown, after: unknown): Patch | undefined {
  const patch = differ(before, after);
  const sent = patch === undefined ? undefined : (JSON.parse(JSON.stringify(patch)) as Patch);
  expect(apply(before, sent)).toEqual(after);
  return patch;
}

describe('patches', () => {
  it('say nothing where nothing differs', () => {
    expect(changed(document(1), document(1))).toBeUndefined();
  });

  it('hold what differs and nothing else', () => {
    const before = document(1, 2);
    const after = structuredClone(before);
    after.run.days = 90;
    after.strategies[0]!.tactics[1]!.action.amount = 7;
    expect(changed(before, after)).toEqual({ run: { days: [90, 180] }, strategies: { 0: { tactics: { '@t1': { action: { amount: [7, 2] } } } } } });
  });

  it('take members out of lists and add them', () => {
    const before = document(1, 2, 3);
    const after = structuredClone(before);
    after.strategies[0]!.tactics = [before.strategies[0]!.tactics[0]!, before.strategies[0]!.tactics[2]!, tactic('new', 9)];
    expect(changed(before, after)).toEqual({ strategies: { 0: { tactics: { '@t1': 0, '+': [[tactic('new', 9)]] } } } });
  });

  it('hold lists whole whose order or length differs', () => {
    const before = document(1, 2);
    const after = structuredClone(before);
    after.strategies[0]!.tactics.reverse();
    after.strategies.push(structuredClone(after.strategies[0]!));
    changed(before, after);
  });

  it('find plans by their names when some come or go', () => {
    const before = document(1, 2);
    before.strategies.push({ ...structuredClone(before.strategies[0]!), name: { zh: '乙', en: 'B' } });
    const after = structuredClone(before);
    after.strategies.shift();
    after.strategies[0]!.tactics[0]!.on = false;
    expect(changed(before, after)).toEqual({ strategies: { 0: 0, 1: { tactics: { '@t0': { on: [false, true] } } } } });
  });

  it('hold fields that come and go', () => {
    changed({ a: 1, b: { c: 2 } }, { a: 1, d: [1, 2] });
    changed({ a: null }, { a: { b: 1 } });
  });

  it('tell which values were others when they were made', () => {
    const before = document(1, 2);
    const after = structuredClone(before);
    after.run.days = 90;
    after.strategies[0]!.tactics[0]!.action.amount = 5;
    const patch = differ(before, after);
    const since = structuredClone(before);
    since.run.days = 120;
    expect(moved(before, patch)).toEqual([]);
    expect(moved(since, patch)).toEqual([{ path: 'run.days', before: 180, now: 120 }]);
  });

  it('change nothing that every object has, and fit or are refused', () => {
    for (const hostile of ['{"__proto__":{"x":[1]}}', '{"constructor":{"x":[1]}}', '{"strategies":{"length":[9]}}', '{"run":{"days":{"x":[1]}}}', '{"run":3}']) {
      expect(() => apply(document(1), JSON.parse(hostile) as Patch), hostile).toThrow(PatchError);
    }
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
