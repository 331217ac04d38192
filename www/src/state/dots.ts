/** Worlds as dots. */

/** More could not be counted. */
export const MOST_DOTS = 100;

/** A dot: where it lies, how many lie below it, and its world where every world has a dot. */
export interface Dot {
  value: number;
  column: number;
  height: number;
  world: number | null;
}

/**
 * Of each world one dot, in ascending order; of more worlds than can be told apart so many quantiles, each in the middle of its share of them.
 */
export function quantileDots(values: readonly number[], most = MOST_DOTS): { value: number; world: number | null }[] {
  const sorted = values.map((value, world) => ({ value, world })).toSorted((a, b) => a.value - b.value || a.world - b.world);
  if (sorted.length <= most) return sorted;
  return Array.from({ length: most }, (_, dot) => ({ value: sorted[Math.floor(((dot + 0.5) / most) * sorted.length)]!.value, world: null }));
}

/** The dots piled up in columns of one width. */
export function piled(dots: readonly { value: number; world: number | null }[], low: number, width: number): Dot[] {
  const heights = new Map<number, number>();
  return dots.map(({ value, world }) => {
    // What is equal to zero has no side.
    const column = Math.floor((value - low) / width);
    const height = heights.get(column) ?? 0;
    heights.set(column, height + 1);
    return { value, column, height, world };
  });
}

/** In how many worlds it is more, and in how many it is less. */
export function sidesOf(values: readonly number[]): { more: number; less: number } {
  return { more: values.filter((value) => value > 0).length, less: values.filter((value) => value < 0).length };
}
