import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Document, Job, Watch, initSync, series_info, type WatchKind, type WatchSign } from '../../pkg/community_sim.js';
import { arrange } from '../engine/arrange';
import type { Watched, WatchedDay } from '../engine/protocol';
import { actsOf, bitsOf, figuresOf, goneFor, leavesByDay, linesOf, nearest, stateOf } from './watched';

const SIGNS: WatchSign[] = ['member', 'visited', 'wrote', 'showed', 'silent', 'muted', 'folded', 'away'];
const KINDS: WatchKind[] = ['join', 'post', 'reply', 'light', 'mute', 'leave', 'operator_reply', 'packet_taken'];
const bits = bitsOf(SIGNS);

/** Five persons: 0 and 1 stay, 2 leaves on day 3 and comes back on day 9, 3 leaves on day 4, 4 joins on day 4. */
const world: Watched = {
  people: ['f0', 'f1', 'f2', 'f3', 'a0'],
  spells: Int32Array.of(0, 0, -1, 1, 0, -1, 2, 0, 3, 3, 0, 4, 4, 4, -1, 2, 9, -1),
  days: 10,
  signs: SIGNS,
  kinds: KINDS,
  reasons: { 6: 'left_interest_moved', 0: 'left_unanswered' },
};

const act = (kind: WatchKind, minute: number, member: number, target = -1, value = 0) => [KINDS.indexOf(kind), minute, member, target, value];

function day(signs: number[], acts: number[][] = []): WatchedDay {
  return { signs: Uint8Array.from(signs), needs: new Uint8Array(3 * signs.length), ties: new Uint32Array(), events: Float64Array.from(acts.flat()) };
}

describe('a member', () => {
  const { member, visited, wrote, showed, silent, muted, folded } = bits;

  it.each([
    [0, 'left', 'left'],
    [visited | wrote | showed, 'left', 'left'],
    [member | visited | wrote | showed, 'wrote', 'wrote'],
    [member | visited | showed | muted, 'showed', 'showed'],
    [member | visited, 'read', 'unseen'],
    [member | muted | folded | silent, 'folded', 'unseen'],
    [member | muted | silent, 'muted', 'unseen'],
    [member | silent, 'silent', 'unseen'],
    [member, 'quiet', 'unseen'],
  ])('with the signs %i is drawn as %s, and to the operator as %s', (signs, so, seen) => {
    expect(stateOf(signs, bits, false)).toBe(so);
    expect(stateOf(signs, bits, true)).toBe(seen);
  });

  it('fades from the day of leaving on, and is back on that of the return', () => {
    expect([...goneFor(world, 2)]).toEqual([-1, -1, -1, -1, -1]);
    expect([...goneFor(world, 4)]).toEqual([-1, -1, 1, 0, -1]);
    expect([...goneFor(world, 9)]).toEqual([-1, -1, -1, 5, -1]);
    expect(leavesByDay(world)).toEqual([0, 0, 0, 1, 1, 0, 0, 0, 0, 0]);
  });
});

describe('the feed', () => {
  const told = (seen: boolean) =>
    linesOf(
      day(
        [bits.member | bits.visited | bits.wrote | bits.showed, bits.member | bits.visited, 0, 0, bits.member | bits.silent],
        [
          act('join', 5, 4),
          act('post', 60, 0),
          act('light', 61, 0, 1),
          act('reply', 70, 0, 1),
          act('operator_reply', 80, -1, 0),
          act('packet_taken', 90, 0, -1, 1.5),
          act('packet_taken', 95, 1, -1, 2.25),
          act('light', 99, 0, 1),
          act('mute', 1439, 1),
          act('leave', 1439, 3, -1, 6),
        ],
      ),
      world,
      4,
      seen,
    );

  it('tells talk one by one and everything else together, in the order of time', () => {
    expect(told(false).map(({ id, people, target }) => [id, people, target])).toEqual([
      ['watch-line-join', [4], null],
      ['watch-line-post', [0], -1],
      ['watch-line-light', [0], null],
      ['watch-line-reply', [0], 1],
      ['watch-line-operator-reply', [], 0],
      ['watch-line-taken', [0, 1], null],
      ['watch-line-mute', [1], null],
      ['watch-line-leave-why', [3], null],
      ['watch-line-read', [1], null],
      ['watch-line-silent', [4], null],
    ]);
    const [light, taken, leave] = [2, 5, 7].map((line) => told(false)[line]!);
    expect(light!.given['times']).toBe(2);
    expect(taken!.given['yuan']).toBe(3.75);
    expect(leave!.reason).toBe('left_interest_moved');
  });

  it('keeps from the operator who mutes, who reads along and why somebody leaves', () => {
    const ids = told(true).map(({ id }) => id);
    expect(ids).toEqual(['watch-line-join', 'watch-line-post', 'watch-line-light', 'watch-line-reply', 'watch-line-operator-reply', 'watch-line-taken', 'watch-line-leave']);
    expect(told(true).every(({ reason }) => reason === undefined)).toBe(true);
  });

  it('tells the rest of a long talk together', () => {
    const acts = Array.from({ length: 100 }, (_, minute) => act('reply', minute, 0, minute % 3));
    const lines = linesOf(day([bits.member | bits.wrote], acts), world, 4, false);
    expect(lines).toHaveLength(61);
    expect(lines.at(-1)).toMatchObject({ id: 'watch-line-more', given: { times: 40 } });
  });
});

it('tells the same act in a row once', () => {
  const acts = [act('post', 1, 0), act('post', 2, 0), act('post', 3, 1), act('post', 4, 0)];
  const lines = linesOf(day([bits.member | bits.wrote, bits.member | bits.wrote], acts), world, 4, false);
  expect(lines.map(({ minute, people, repeated }) => [minute, people, repeated])).toEqual([
    [1, [0], 2],
    [3, [1], 1],
    [4, [0], 1],
  ]);
});

it('finds who stands nearest to a click, and nobody far from it', () => {
  const places = Float32Array.of(0, 0, 10, 0, 100, 100);
  expect(nearest(places, [0, 1, 2], [7, 1], 16)).toBe(1);
  expect(nearest(places, [0, 2], [7, 1], 16)).toBe(0);
  expect(nearest(places, [0, 1, 2], [60, 60], 16)).toBeNull();
});

describe('a world of the engine', () => {
  const text = JSON.stringify({ format: 'community-sim/1', scenario: { preset: 'bank' }, run: { days: 40, worlds: 2 } });
  let watch: Watch;
  let watched: Watched;
  let series: (name: string, day: number) => number;
  beforeAll(() => {
    initSync({ module: readFileSync(new URL('../../pkg/community_sim_bg.wasm', import.meta.url)) });
    const document = new Document(text);
    watch = new Watch(document, 1, 1);
    watched = { people: watch.people(), spells: watch.spells(), days: watch.days, signs: Watch.signNames(), kinds: Watch.kinds(), reasons: Watch.reasons() };
    const values = new Job(document).run(1, 1, 1);
    const names = series_info().series.map(({ name }) => name);
    series = (name, day) => values[names.indexOf(name) * 40 + day]!;
  });
  const dayOf = (number: number): WatchedDay => ({ signs: watch.signs(number), needs: watch.needs(number), ties: watch.ties(number), events: watch.events(number) });

  it('has the figures of the run', () => {
    for (let number = 0; number < 40; number++) {
      const { members, writers, muted, left } = figuresOf(dayOf(number), watched, number);
      expect([members, writers, left]).toEqual(['members', 'posters', 'left'].map((name) => series(name, number)));
      expect(muted / members).toBeCloseTo(series('muted_share', number), 5);
    }
  });

  it('names the reason of everybody who leaves', () => {
    const reasons = Array.from({ length: 40 }, (_, number) => linesOf(dayOf(number), watched, number, false)).flat().filter(({ id }) => id.startsWith('watch-line-leave'));
    expect(reasons.length).toBeGreaterThan(3);
    for (const { reason } of reasons) expect(series_info().series.map(({ name }) => name)).toContain(reason);
    expect(actsOf(dayOf(3), watched.kinds).every(({ kind }) => kind !== undefined)).toBe(true);
  });

  it('is arranged alike every time, with nobody outside and friends near each other', () => {
    const places = arrange(watch);
    expect(arrange(watch)).toEqual(places);
    expect(places).toHaveLength(2 * watched.people.length);
    expect(Math.max(...places.map(Math.abs))).toBeLessThanOrEqual(1 + 1e-6);
    const far = (a: number, b: number) => Math.hypot(places[2 * a]! - places[2 * b]!, places[2 * a + 1]! - places[2 * b + 1]!);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const { ties } = dayOf(30);
    const friends = Array.from({ length: ties.length / 3 }, (_, tie) => far(ties[3 * tie]!, ties[3 * tie + 1]!));
    const anybody = watched.people.flatMap((_, a) => watched.people.slice(0, a).map((_, b) => far(a, b)));
    expect(mean(friends)).toBeLessThan(0.6 * mean(anybody));
  });
});
