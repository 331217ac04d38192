/** Where the members of a watched world stand: near whom they know, in one place on all days. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';

/** What it needs to know of a world. */
interface Acquaintance {
  readonly days: number;
  people(): string[];
  ties(day: number): Uint32Array;
}

/** Days between two looks at the ties, which change slowly. */
const EVERY_DAYS = 7;
/** Rounds in which the picture settles; large groups get fewer, so that it takes seconds. */
const ROUNDS = 150;
const FEW_ROUNDS = 60;
const LARGE = 3_000;

interface Tie extends SimulationLinkDatum<SimulationNodeDatum> {
  /** Looks at which the two know each other, each weighted by how well, 0 to 1. */
  weight: number;
}

/** Two numbers a person, across and down, from −1 to 1. The same world is arranged alike every time: nothing in it is drawn by chance. */
export function arrange(world: Acquaintance): Float32Array {
  const people = world.people().map((): SimulationNodeDatum => ({}));
  const ties = tiesOf(world, people.length);
  forceSimulation(people)
    .stop()
    .force('tie', forceLink<SimulationNodeDatum, Tie>(ties).distance(18).strength(({ weight }) => Math.min(0.5, 0.05 + 0.1 * weight)))
    .force('apart', forceManyBody().strength(-14).distanceMax(160))
    .force('across', forceX(0).strength(0.05))
    .force('down', forceY(0).strength(0.05))
    .tick(people.length > LARGE ? FEW_ROUNDS : ROUNDS);
  return fitted(people);
}

function tiesOf(world: Acquaintance, people: number): Tie[] {
  const weights = new Map<number, number>();
  for (let day = 0; day < world.days; day += EVERY_DAYS) {
    const ties = world.ties(day);
    for (let at = 0; at < ties.length; at += 3) {
      const pair = ties[at]! * people + ties[at + 1]!;
      weights.set(pair, (weights.get(pair) ?? 0) + ties[at + 2]! / 255);
    }
  }
  return [...weights].map(([pair, weight]) => ({ source: Math.floor(pair / people), target: pair % people, weight }));
}

/** Brought into the square; the few who stand far out are drawn in, so that they do not make all others small. */
function fitted(people: readonly SimulationNodeDatum[]): Float32Array {
  const far = people.map(({ x = 0, y = 0 }) => Math.hypot(x, y)).toSorted((a, b) => a - b);
  const edge = Math.max(1, far[Math.floor(0.95 * (far.length - 1))] ?? 1);
  const places = new Float32Array(2 * people.length);
  people.forEach(({ x = 0, y = 0 }, person) => {
    const scale = 1 / Math.max(edge, Math.hypot(x, y));
    places.set([x * scale, y * scale], 2 * person);
  });
  return places;
}
