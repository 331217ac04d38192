/** QR codes of links. */

/** A code as a path of unit squares. */
export interface Code {
  /** Squares along each side, margin included. */
  size: number;
  path: string;
}

/** The squares that must stay white around a code. */
const MARGIN = 4;

/** The code of a text; null for one that is too long for any. */
export async function codeOf(text: string): Promise<Code | null> {
  // Few people ask for it: the encoder is loaded then.
  const { encode } = await import('uqr');
  try {
    const { data, size } = encode(text, { ecc: 'L', border: MARGIN });
    const squares = data.flatMap((row, y) => row.flatMap((black, x) => (black ? `M${x} ${y}h1v1h-1z` : [])));
    return { size, path: squares.join('') };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
