/** What a day of a watched world comes to: how everybody is, what it says in figures, and what happened as lines of a chat. */
import type { WatchKind, WatchSign } from '../../pkg/community_sim.js';
import type { Watched, WatchedDay } from '../engine/protocol';
import type { Messages } from '../i18n/catalogues';
import type { Said } from '../i18n/say';

/** How somebody is on a day, as it is drawn; the first that holds. */
export const STATES = ['wrote', 'showed', 'read', 'left', 'folded', 'muted', 'away', 'silent', 'quiet', 'unseen'] as const;
export type State = (typeof STATES)[number];

/** The needs, in the order of the day's numbers. */
export const NEEDS = ['belonging', 'recognition', 'interest'] as const;
export type Need = (typeof NEEDS)[number];

/** Days for which somebody who has left is still seen, ever fainter. */
export const FADING_DAYS = 7;

/** The bit of each sign. */
export type Bits = Record<WatchSign, number>;
export const bitsOf = (names: readonly WatchSign[]): Bits => Object.fromEntries(names.map((name, bit) => [name, 1 << bit])) as Bits;

/** How somebody is who is a member, or has left today. `seen`: as far as the operator sees it. */
export function stateOf(signs: number, bits: Bits, seen: boolean): State {
  if (!(signs & bits.member)) return 'left';
  if (signs & bits.wrote) return 'wrote';
  if (signs & bits.showed) return 'showed';
  if (seen) return 'unseen';
  if (signs & bits.visited) return 'read';
  const hidden = (['folded', 'muted', 'away', 'silent'] as const).find((sign) => signs & bits[sign]);
  return hidden ?? 'quiet';
}

/** The figures of a day. */
export type Figures = {
  members: number;
  visitors: number;
  writers: number;
  muted: number;
  folded: number;
  silent: number;
  joined: number;
  left: number;
};

export function figuresOf(day: WatchedDay, watched: Watched, number: number): Figures {
  const bits = bitsOf(watched.signs);
  const count = (sign: number) => day.signs.reduce((sum, signs) => sum + (signs & sign ? 1 : 0), 0);
  const acts = actsOf(day, watched.kinds);
  // Who has been there from before the first day joined so many days ago.
  const joined = acts.filter(({ kind, value }) => kind === 'return' || (kind === 'join' && value === 0));
  const left = watched.spells.filter((value, at) => at % 3 === 2 && value === number);
  return {
    members: count(bits.member),
    visitors: count(bits.visited),
    writers: count(bits.wrote),
    muted: count(bits.muted),
    folded: count(bits.folded),
    silent: count(bits.silent),
    joined: joined.length,
    left: left.length,
  };
}

/** Days since each person last left, on a day; −1 for members and for those who have not joined. */
export function goneFor(watched: Watched, number: number): Int32Array {
  const gone = new Int32Array(watched.people.length).fill(-1);
  const { spells } = watched;
  for (let at = 0; at < spells.length; at += 3) {
    const [person, first, left] = [spells[at]!, spells[at + 1]!, spells[at + 2]!];
    if (first > number) continue;
    gone[person] = left >= 0 && left <= number ? number - left : -1;
  }
  return gone;
}

/** One day of a watched world. */
export interface DayOf {
  watched: Watched;
  day: WatchedDay;
  /** Day, from 0. */
  number: number;
}

/** Those who are drawn on a day: members, and who left lately. */
export function drawnOn({ watched, day, number }: DayOf): { person: number; opacity: number }[] {
  const { member } = bitsOf(watched.signs);
  const gone = goneFor(watched, number);
  return [...day.signs.keys()].flatMap((person) => {
    if (day.signs[person]! & member) return { person, opacity: 1 };
    const days = gone[person]!;
    return days >= 0 && days < FADING_DAYS ? { person, opacity: 1 - days / FADING_DAYS } : [];
  });
}

/** The states of those who are drawn. */
export function statesOn(scene: DayOf, seen: boolean): State[] {
  const bits = bitsOf(scene.watched.signs);
  return drawnOn(scene).map(({ person }) => stateOf(scene.day.signs[person]!, bits, seen));
}

/** Those who left, by day. */
export function leavesByDay({ spells, days }: Watched): number[] {
  const leaves = Array.from({ length: days }, () => 0);
  for (let at = 2; at < spells.length; at += 3) if (spells[at]! >= 0) leaves[spells[at]!]! += 1;
  return leaves;
}

/** Something that happened. */
export interface Act {
  kind: WatchKind;
  minute: number;
  /** Places of persons; −1 for the operator or nobody. */
  member: number;
  target: number;
  value: number;
}

export function actsOf({ events }: WatchedDay, kinds: readonly WatchKind[]): Act[] {
  return Array.from({ length: events.length / 5 }, (_, index) => {
    const [kind, minute, member, target, value] = events.subarray(5 * index, 5 * index + 5) as unknown as [number, number, number, number, number];
    return { kind: kinds[kind]!, minute, member, target, value };
  });
}

/** A line of the feed. */
export interface Line {
  /** Minute of the day; of a group of acts that of the first. Null for what holds for the whole day. */
  minute: number | null;
  id: keyof Messages & `watch-line-${string}`;
  /** What is put into the message beside names and numbers of those whom it tells of. */
  given: Record<string, Said>;
  /** Those whom it tells of. */
  people: number[];
  /** Whom it is directed at; −1 for the operator, null for nobody. */
  target: number | null;
  /** How often somebody did the very same in a row. */
  repeated: number;
  /** The daily series that names the reason of leaving. */
  reason?: string;
  /** Whether the operator cannot see it. */
  hidden: boolean;
}

/** Lines that are told one by one; what comes behind them is told together. */
const TALK = 60;

/** What happened on a day, in the order of time: talk one by one, everything else together. */
export function linesOf(day: WatchedDay, watched: Watched, number: number, seen: boolean): Line[] {
  const acts = actsOf(day, watched.kinds);
  const bits = bitsOf(watched.signs);
  const talk: Line[] = [];
  const groups = new Map<string, Line & { value: number; most: number; times: number }>();
  let more = 0;

  const one = (act: Act, id: Line['id'], given: Record<string, Said> = {}) => {
    const last = talk.at(-1);
    const again = last?.id === id && (last.people[0] ?? -1) === act.member && last.target === act.target && last.given['yuan'] === given['yuan'];
    if (again && more === 0) last.repeated += 1;
    else if (talk.length >= TALK) more += 1;
    else talk.push({ minute: act.minute, id, given, people: act.member < 0 ? [] : [act.member], target: act.target, repeated: 1, hidden: false });
  };
  const together = (act: Act, id: Line['id'], who: number, about: { hidden?: boolean; reason?: string } = {}) => {
    const key = `${id} ${about.reason ?? ''}`;
    const group = groups.get(key) ?? { minute: act.minute, id, given: {}, people: [], target: null, repeated: 1, hidden: false, ...about, value: 0, most: 0, times: 0 };
    if (!group.people.includes(who)) group.people.push(who);
    group.value += act.value;
    group.most = Math.max(group.most, act.value);
    group.times += 1;
    groups.set(key, group);
  };

  for (const act of acts) {
    switch (act.kind) {
      case 'post':
        one(act, 'watch-line-post');
        break;
      case 'reply':
        one(act, act.target < 0 ? 'watch-line-reply-operator' : 'watch-line-reply');
        break;
      case 'operator_post':
        one(act, 'watch-line-operator-post');
        break;
      case 'operator_reply':
        one(act, 'watch-line-operator-reply');
        break;
      case 'packet_sent':
        one(act, act.member < 0 ? 'watch-line-operator-packet' : 'watch-line-packet', { yuan: act.value });
        break;
      case 'join':
        if (number === 0 && act.minute === 0) together(act, 'watch-line-there', act.member);
        else together(act, act.target < 0 ? 'watch-line-join' : 'watch-line-invited', act.member);
        break;
      case 'return':
        together(act, 'watch-line-return', act.member);
        break;
      case 'light':
        together(act, 'watch-line-light', act.member);
        break;
      case 'checkin':
        together(act, 'watch-line-checkin', act.member);
        break;
      case 'packet_taken':
        together(act, 'watch-line-taken', act.member);
        break;
      case 'event_attended':
        together(act, 'watch-line-event', act.member);
        break;
      case 'award':
        together(act, 'watch-line-award', act.member);
        break;
      case 'invite':
        together(act, 'watch-line-invite', act.member, { hidden: true });
        break;
      case 'purchase':
        together(act, 'watch-line-purchase', act.member);
        break;
      case 'operator_message':
        together(act, 'watch-line-message', act.target);
        break;
      case 'mute':
        together(act, 'watch-line-mute', act.member, { hidden: true });
        break;
      case 'fold':
        together(act, 'watch-line-fold', act.member, { hidden: true });
        break;
      case 'removed':
        together(act, 'watch-line-removed', act.member);
        break;
      case 'leave': {
        const reason = seen ? undefined : watched.reasons[act.value];
        together(act, reason ? 'watch-line-leave-why' : 'watch-line-leave', act.member, reason ? { reason } : {});
        break;
      }
      case 'visit':
        break;
    }
  }

  const told: Line[] = [...groups.values()].map(({ value, most, times, ...line }) => ({ ...line, given: { yuan: Math.round(100 * value) / 100, days: most, times } }));
  if (more > 0) told.push({ minute: talk.at(-1)!.minute, id: 'watch-line-more', given: { times: more }, people: [], target: null, repeated: 1, hidden: false });
  const whole = (id: Line['id'], holds: (signs: number) => boolean): Line[] => {
    const people = [...day.signs.keys()].filter((person) => holds(day.signs[person]!));
    return people.length > 0 ? [{ minute: null, id, given: {}, people, target: null, repeated: 1, hidden: true }] : [];
  };
  const quiet = [
    ...whole('watch-line-read', (signs) => (signs & bits.member) !== 0 && stateOf(signs, bits, false) === 'read'),
    ...whole('watch-line-silent', (signs) => (signs & bits.silent) !== 0),
  ];
  const timed = [...talk, ...told].toSorted((a, b) => a.minute! - b.minute!);
  return [...timed, ...quiet].filter(({ hidden }) => !(seen && hidden));
}

/** Who stands nearest to a point of the picture, within so many points; null for nobody. */
export function nearest(places: Float32Array, drawn: readonly number[], at: readonly [number, number], within: number): number | null {
  let found: number | null = null;
  let least = within;
  for (const person of drawn) {
    const far = Math.hypot(places[2 * person]! - at[0], places[2 * person + 1]! - at[1]);
    if (far <= least) [found, least] = [person, far];
  }
  return found;
}
