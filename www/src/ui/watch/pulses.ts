/** What happens on a day, which moves above the picture that stands still. */
import { actsOf, type Act, type DayOf } from '../../state/watched';
import type { Colours } from '../../state/shapes';

/** The most acts that move on a day. */
const MOST_MOVING = 240;
/** The share of a day that an act moves for. */
const MOVES = 0.16;

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
export function pulsesOf(watched: DayOf['watched'], day: DayOf['day'], places: Float32Array, operator: readonly [number, number]): Pulse[] {
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

const PULSE_COLOURS: Record<Pulse['look'], keyof Colours> = {
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
export function animate(canvas: HTMLCanvasElement, width: number, height: number, scale: number, pulses: readonly Pulse[], moment: number, colours: Colours, dirty: boolean): boolean {
  const moving = pulses.filter((pulse) => moves(pulse, moment));
  if (moving.length === 0 && !dirty) return false;
  const context = emptied(canvas, width, height, scale);
  for (const { from, to, begins, look } of moving) {
    const way = (moment - begins) / MOVES;
    const [x, y] = [from[0] + (to[0] - from[0]) * way, from[1] + (to[1] - from[1]) * way];
    const own = colours[PULSE_COLOURS[look]];
    context.globalAlpha = 1 - way * way * 0.8;
    if (from[0] === to[0] && from[1] === to[1]) {
      context.strokeStyle = own;
      context.lineWidth = 1.8;
      context.beginPath();
      context.arc(x, y, 4 + 9 * way, 0, 2 * Math.PI);
      context.stroke();
    } else if (look === 'packet') {
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
