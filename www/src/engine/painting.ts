/** The picture of a day that stands still: ties and members. A worker draws it, so that thousands of people do not hold the page up. */
import { actsOf, bitsOf, drawnOn, NEEDS, stateOf, type DayOf, type Need } from '../state/watched';
import { draw, LOOKS, sizeOfStep, stepOf, strengthOfStep, type Colours, type Look } from '../state/shapes';

/** How a day is to be drawn. */
export interface CrowdView {
  /** Day, from 0. */
  number: number;
  /** Points, and points of the screen to each. */
  width: number;
  height: number;
  scale: number;
  /** Two numbers a person, points of the picture. */
  places: Float32Array;
  /** Where the operator stands. */
  operator: readonly [number, number];
  colouring: 'state' | Need;
  /** As far as the operator sees it. */
  seen: boolean;
  /** The person whose diary is open. */
  chosen: number | null;
  colours: Colours;
}

/** Room for a member's picture, points. */
const CELL = 16;
/** Strengths of ties that are told apart, of 255, and how they are drawn. */
const BANDS = [
  { least: 0, width: 0.5, opacity: 0.22 },
  { least: 110, width: 0.8, opacity: 0.4 },
  { least: 180, width: 1.4, opacity: 0.6 },
] as const;

type Context = OffscreenCanvasRenderingContext2D;

/** Pictures of members, so many of the screen's points to one of the picture's: each is drawn once and then copied. */
function stamps(scale: number): (look: Look, colour: string) => OffscreenCanvas {
  const drawn = new Map<string, OffscreenCanvas>();
  return (look, colour) => {
    const key = `${look.shape} ${look.size} ${colour}`;
    const known = drawn.get(key);
    if (known) return known;
    const stamp = new OffscreenCanvas(Math.ceil(CELL * scale), Math.ceil(CELL * scale));
    const context = stamp.getContext('2d')!;
    context.scale(scale, scale);
    draw(context, look, CELL / 2, CELL / 2, colour);
    drawn.set(key, stamp);
    return stamp;
  };
}

/** Draws the day of which `view` speaks. */
export function paint(watched: DayOf['watched'], day: DayOf['day'], view: CrowdView): ImageBitmap {
  const { number, width, height, scale, places, colours, colouring, seen, chosen, operator } = view;
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  const at = (person: number): [number, number] => [places[2 * person]!, places[2 * person + 1]!];
  if (!seen) ties(context, day.ties, at, colours['--strong-line']);
  context.globalAlpha = 0.8;
  answers(context, watched, day, at, colours['--accent']);

  const bits = bitsOf(watched.signs);
  const newcomers = new Set<number>();
  for (let spell = 0; spell < watched.spells.length; spell += 3) if (number > 0 && watched.spells[spell + 1] === number) newcomers.add(watched.spells[spell]!);
  const people = day.signs.length;
  const stamp = stamps(scale);
  for (const { person, opacity } of drawnOn({ watched, day, number })) {
    const [x, y] = at(person);
    const state = stateOf(day.signs[person]!, bits, seen);
    let look: Look = LOOKS[state];
    context.globalAlpha = opacity;
    if (colouring !== 'state' && state !== 'left') {
      const step = stepOf(day.needs[NEEDS.indexOf(colouring) * people + person]!);
      look = { shape: 'disc', colour: `--${colouring}`, size: sizeOfStep(step) };
      context.globalAlpha = strengthOfStep(step);
    }
    context.drawImage(stamp(look, colours[look.colour]), x - CELL / 2, y - CELL / 2, CELL, CELL);
    context.globalAlpha = 1;
    if (newcomers.has(person)) ring(context, x, y, 8, colours['--good'], 1.6, [2, 2]);
  }
  if (chosen !== null) ring(context, ...at(chosen), 10, colours['--focus'], 2.5);
  const [x, y] = operator;
  context.fillStyle = colours['--ink'];
  context.fillRect(x - 5, y - 5, 10, 10);
  return canvas.transferToImageBitmap();
}

/** Who knows whom. */
function ties(context: Context, ties: Uint32Array, at: (person: number) => [number, number], colour: string): void {
  context.strokeStyle = colour;
  BANDS.forEach(({ least, width, opacity }, band) => {
    const end = BANDS[band + 1]?.least ?? 256;
    context.lineWidth = width;
    context.globalAlpha = opacity;
    context.beginPath();
    for (let tie = 0; tie < ties.length; tie += 3) {
      const strength = ties[tie + 2]!;
      if (strength < least || strength >= end) continue;
      context.moveTo(...at(ties[tie]!));
      context.lineTo(...at(ties[tie + 1]!));
    }
    context.stroke();
  });
}

/** Who answered whom today, as lines. */
function answers(context: Context, watched: DayOf['watched'], day: DayOf['day'], at: (person: number) => [number, number], colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 1.2;
  context.beginPath();
  for (const { kind, member, target } of actsOf(day, watched.kinds)) {
    if (kind !== 'reply' || member < 0 || target < 0) continue;
    context.moveTo(...at(member));
    context.lineTo(...at(target));
  }
  context.stroke();
}

function ring(context: Context, x: number, y: number, radius: number, colour: string, width: number, dashes: number[] = []): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dashes);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}
