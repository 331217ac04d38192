import type { EvidenceRow } from '../../../pkg/community_sim.js';

/** What the digits of a row's numbers depend on. */
type Judged = Pick<EvidenceRow, 'tier' | 'share' | 'band'> & { found: Pick<EvidenceRow['found'], 'value' | 'low' | 'high'> };

/** The most digits that are added to tell a number from an end of its band. */
const MOST_FURTHER = 4;

/** Digits after the point of a number of a row; of a share, of its per cent. */
export function digitsOf(row: Pick<EvidenceRow, 'share'>, value: number, further: number): number {
  return (row.share || Math.abs(value) < 10 ? 2 : 0) + further;
}

/**
 * How many digits more than usual a row's numbers need, so that what it is judged by reads on the side of the band's ends on which it
 * lies. The command line has the same (`src/cli/evidence/text.rs`).
 */
export function furtherDigits(row: Judged): number {
  const { value, low, high } = row.found;
  const judged = row.tier === 'trade' ? [low, high] : [value];
  const read = (number: number, further: number) => Number((row.share ? 100 * number : number).toFixed(digitsOf(row, number, further)));
  const isPlain = (further: number) =>
    judged.every((number) => number == null || row.band.every((end) => end == null || Math.sign(read(number, further) - read(end, further)) === Math.sign(number - end)));
  for (let further = 0; further <= MOST_FURTHER; further += 1) if (isPlain(further)) return further;
  return 0;
}
