/** The picture of a day: ties and members, which stand still, and above them what happens, which moves. */
import type { Watched, WatchedDay } from '../../engine/protocol';
import { actsOf, bitsOf, FADING_DAYS, goneFor, NEEDS, stateOf, type Act, type Need, type State } from '../../state/watched';
import { draw, LOOKS, sizeOfStep, stepOf, strengthOfStep, type Look } from './looks';

/** What is drawn, and how. */
export interface Scene {
  watched: Watched;
  day: WatchedDay;
  /** Day, from 0. */
  number: number;
  /** Two numbers a person, points of the picture. */
  places: Float32Array;
  /** Where the operator stands. */
  operator: readonly [number, number];
  colouring: 'state' | Need;
  /** As far as the operator sees it. */
  seen: boolean;
  /** The person whose diary is open. */
  chosen: number | null;
  /** A colour of the page by its name. */
  colour: (name: string) => string;
}

/** Room for a member's picture, points. */
const CELL = 16;
/** Strengths of ties that are told apart, of 255, and how they are drawn. */
const BANDS = [
  { least: 0, width: 0.5, opacity: 0.22 },
  { least: 110, width: 0.8, opacity: 0.4 },
  { least: 180, width: 1.4, opacity: 0.6 },
] as const;
/** The most acts that move on a day. */
const MOST_MOVING = 240;
/** The share of a day that an act moves for. */
const MOVES = 0.16;

/** Pictures of members, so many of the screen's points to one of the picture's: each is drawn once and then copied. */
export class Stamps {
  #stamps = new Map<string, HTMLCanvasElement>();

  constructor(readonly scale: number) {}

  get(look: Look, colour: string): HTMLCanvasElement {
    const key = `${look.shape} ${look.size} ${colour}`;
    let stamp = this.#stamps.get(key);
    if (!stamp) {
      stamp = document.createElement('canvas');
      stamp.width = stamp.height = Math.ceil(CELL * this.scale);
      const context = stamp.getContext('2d')!;
      context.scale(this.scale, this.scale);
      draw(context, look, CELL / 2, CELL / 2, colour);
      this.#stamps.set(key, stamp);
    }
    return stamp;
  }
}

/** Empties a canvas of so many points, and makes one of its points so many of the screen's. */
function emptied(canvas: HTMLCanvasElement, width: number, height: number, scale: number): CanvasRenderingContext2D {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== across || canvas.height !== down) [canvas.width, canvas.height] = [across, down];
  const context = canvas.getContext('2d')!;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, across, down);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  return context;
}

/** Those who are drawn on a day: members, and who left lately. */
export function drawnOn({ watched, day, number }: Pick<Scene, 'watched' | 'day' | 'number'>): { person: number; opacity: number }[] {
  const { member } = bitsOf(watched.signs);
  const gone = goneFor(watched, number);
  return [...day.signs.keys()].flatMap((person) => {
    if (day.signs[person]! & member) return { person, opacity: 1 };
    const days = gone[person]!;
    return days >= 0 && days < FADING_DAYS ? { person, opacity: 1 - days / FADING_DAYS } : [];
  });
}

/** The states of those who are drawn. */
export function statesOn(scene: Pick<Scene, 'watched' | 'day' | 'number' | 'seen'>): State[] {
  const bits = bitsOf(scene.watched.signs);
  return drawnOn(scene).map(({ person }) => stateOf(scene.day.signs[person]!, bits, scene.seen));
}

/** Draws ties and members. */
export function paint(canvas: HTMLCanvasElement, width: number, height: number, stamps: Stamps, scene: Scene): void {
  const context = emptied(canvas, width, height, stamps.scale);
  const { watched, day, number, places, colour, colouring, seen } = scene;
  const at = (person: number): [number, number] => [places[2 * person]!, places[2 * person + 1]!];
  if (!seen) {
    context.strokeStyle = colour('--strong-line');
    BANDS.forEach(({ least, width, opacity }, band) => {
      const end = BANDS[band + 1]?.least ?? 256;
      context.lineWidth = width;
      context.globalAlpha = opacity;
      context.beginPath();
      for (let tie = 0; tie < day.ties.length; tie += 3) {
        const strength = day.ties[tie + 2]!;
        if (strength < least || strength >= end) continue;
        context.moveTo(...at(day.ties[tie]!));
        context.lineTo(...at(day.ties[tie + 1]!));
      }
      context.stroke();
    });
  }
  context.globalAlpha = 0.8;
  answers(context, scene);
  context.globalAlpha = 1;

  const bits = bitsOf(watched.signs);
  const newcomers = new Set<number>();
  for (let spell = 0; spell < watched.spells.length; spell += 3) if (number > 0 && watched.spells[spell + 1] === number) newcomers.add(watched.spells[spell]!);
  const people = day.signs.length;
  const need = colouring === 'state' ? -1 : NEEDS.indexOf(colouring);
  for (const { person, opacity } of drawnOn(scene)) {
    const [x, y] = at(person);
    const state = stateOf(day.signs[person]!, bits, seen);
    let stamp: HTMLCanvasElement;
    context.globalAlpha = opacity;
    if (need < 0 || state === 'left') stamp = stamps.get(LOOKS[state], colour(LOOKS[state].colour));
    else {
      const step = stepOf(day.needs[need * people + person]!);
      stamp = stamps.get({ shape: 'disc', colour: `--${colouring}`, size: sizeOfStep(step) }, colour(`--${colouring}`));
      context.globalAlpha = strengthOfStep(step);
    }
    context.drawImage(stamp, x - CELL / 2, y - CELL / 2, CELL, CELL);
    context.globalAlpha = 1;
    if (newcomers.has(person)) ring(context, x, y, 8, colour('--good'), 1.6, [2, 2]);
  }
  if (scene.chosen !== null) ring(context, ...at(scene.chosen), 10, colour('--focus'), 2.5);
  const [x, y] = scene.operator;
  context.fillStyle = colour('--ink');
  context.fillRect(x - 5, y - 5, 10, 10);
}

function ring(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string, width: number, dashes: number[] = []): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dashes);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

/** Who answered whom today, as lines. */
function answers(context: CanvasRenderingContext2D, { watched, day, places, colour }: Scene): void {
  context.strokeStyle = colour('--accent');
  context.lineWidth = 1.2;
  context.beginPath();
  for (const { kind, member, target } of actsOf(day, watched.kinds)) {
    if (kind !== 'reply' || member < 0 || target < 0) continue;
    context.moveTo(places[2 * member]!, places[2 * member + 1]!);
    context.lineTo(places[2 * target]!, places[2 * target + 1]!);
  }
  context.stroke();
}

/** What moves on a day, and when. */
export interface Pulse {
  from: readonly [number, number];
  to: readonly [number, number];
  /** When it begins, as a share of the day. */
  begins: number;
  look: 'answer' | 'operator' | 'packet' | 'topic' | 'event' | 'award' | 'checkin';
}

/** Of each kind of act what moves: from somebody to somebody, or at somebody. */
const MOVING: Partial<Record<Act['kind'], Pulse['look']>> = {
  post: 'topic',
  reply: 'answer',
  operator_post: 'operator',
  operator_reply: 'operator',
  operator_message: 'operator',
  packet_taken: 'packet',
  packet_sent: 'packet',
  event_attended: 'event',
  award: 'award',
  checkin: 'checkin',
};

/** Everything that moves on a day; of very many acts every other, or every third … */
export function pulsesOf({ watched, day, places, operator }: Scene): Pulse[] {
  const at = (person: number): readonly [number, number] => (person < 0 ? operator : [places[2 * person]!, places[2 * person + 1]!]);
  const all = actsOf(day, watched.kinds).flatMap(({ kind, minute, member, target }): Pulse[] => {
    const look = MOVING[kind];
    if (!look) return [];
    const begins = (minute / 1440) * (1 - MOVES);
    // A packet comes to who takes it; everything else goes from who does it.
    if (kind === 'packet_taken') return [{ from: at(target), to: at(member), begins, look }];
    const there = kind === 'reply' || kind === 'operator_reply' || kind === 'operator_message';
    return [{ from: at(member), to: there ? at(target) : at(member), begins, look }];
  });
  const every = Math.ceil(all.length / MOST_MOVING);
  return all.filter((_, index) => index % every === 0);
}

const PULSE_COLOURS: Record<Pulse['look'], string> = {
  answer: '--accent',
  topic: '--accent',
  operator: '--ink',
  packet: '--bad',
  event: '--interest',
  award: '--recognition',
  checkin: '--good',
};

/** Whether something moves at a moment of the day, 0 to 1. */
const moves = ({ begins }: Pulse, moment: number) => moment >= begins && moment <= begins + MOVES;

/** Draws what moves at a moment of the day. `dirty`: the canvas shows something; whether it does now. */
export function animate(canvas: HTMLCanvasElement, width: number, height: number, scale: number, pulses: readonly Pulse[], moment: number, colour: (name: string) => string, dirty: boolean): boolean {
  const moving = pulses.filter((pulse) => moves(pulse, moment));
  if (moving.length === 0 && !dirty) return false;
  const context = emptied(canvas, width, height, scale);
  for (const { from, to, begins, look } of moving) {
    const way = (moment - begins) / MOVES;
    const [x, y] = [from[0] + (to[0] - from[0]) * way, from[1] + (to[1] - from[1]) * way];
    const own = colour(PULSE_COLOURS[look]);
    context.globalAlpha = 1 - way * way * 0.8;
    if (from[0] === to[0] && from[1] === to[1]) ring(context, x, y, 4 + 9 * way, own, 1.8);
    else if (look === 'packet') {
      context.fillStyle = own;
      context.fillRect(x - 2.5, y - 3.5, 5, 7);
    } else {
      context.fillStyle = own;
      context.beginPath();
      context.arc(x, y, 2.8, 0, 2 * Math.PI);
      context.fill();
    }
  }
  context.globalAlpha = 1;
  return moving.length > 0;
}
