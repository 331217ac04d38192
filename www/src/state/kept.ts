/** Plans that the browser keeps by itself: what is kept, and for how long. */
import type { Text } from '../../pkg/community_sim.js';

/** A plan as it was left. */
export interface Kept {
  /** The sitting in which it was worked on. */
  sitting: string;
  name: Text;
  /** Milliseconds since 1970. */
  at: number;
  /** The part of an address that holds it. */
  link: string;
}

/** The most that are kept, and signs of all their links: browsers give a page some five million. */
export const MOST_KEPT = 30;
const MOST_SIGNS = 2_000_000;

/** With a plan as it stands now before the others: it takes the place of the same sitting's and of the same plan; the oldest go. */
export function keeping(kept: readonly Kept[], now: Kept): Kept[] {
  let signs = 0;
  return [now, ...kept.filter(({ sitting, link }) => sitting !== now.sitting && link !== now.link)]
    .slice(0, MOST_KEPT)
    .filter(({ link }) => (signs += link.length) <= MOST_SIGNS);
}

/** What a store holds; what is none is left out. */
export function keptIn(text: string | null): Kept[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? found.filter(isKept).slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

function isKept(found: unknown): found is Kept {
  const { sitting, name, at, link } = (found ?? {}) as Partial<Kept>;
  const isText = typeof name === 'string' || (typeof name === 'object' && name !== null && Object.values(name).every((text) => typeof text === 'string'));
  return typeof sitting === 'string' && isText && Number.isFinite(at) && typeof link === 'string' && /^#[12]\.[\w-]+$/.test(link);
}
