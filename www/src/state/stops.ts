import type { NumberField } from './schema';

/** Steps of a decade that people would say aloud. */
const LADDER = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** Shares and levels between 0 and 1 are shown in per cent. */
export function isShare(field: NumberField): boolean {
  return field.unit === null && !field.integer && field.minimum === 0 && field.maximum <= 1;
}

/**
 * The values at which a slider stops: every whole number of a short range, hundredths of a share, and round numbers of
 * each decade on a long range, where equal steps would put everything useful into the first millimetre.
 */
export function stops(field: NumberField): number[] {
  const { minimum, maximum, integer } = field;
  if (isShare(field)) return Array.from({ length: 1 + Math.round(100 * maximum) }, (_, percent) => percent / 100);
  if (integer && maximum - minimum <= 120) return Array.from({ length: maximum - minimum + 1 }, (_, step) => minimum + step);
  const found = new Set([minimum, maximum]);
  const smallest = integer ? 1 : maximum > 100 ? 0.5 : 0.05;
  for (let decade = 10 ** Math.floor(Math.log10(smallest)); decade <= maximum; decade *= 10) {
    for (const step of LADDER) {
      const value = Number((step * decade).toPrecision(2));
      if (value >= Math.max(smallest, minimum) && value <= maximum && (!integer || Number.isInteger(value))) found.add(value);
    }
  }
  if (integer || maximum > 100) for (let value = Math.ceil(Math.max(minimum, 1)); value <= Math.min(maximum, 30); value++) found.add(value);
  return [...found].sort((a, b) => a - b);
}

/** The stop nearest to `value`. */
export function nearestStop(stops: readonly number[], value: number): number {
  let best = 0;
  stops.forEach((stop, index) => {
    if (Math.abs(stop - value) < Math.abs(stops[best]! - value)) best = index;
  });
  return best;
}
