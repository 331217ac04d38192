/** Engine and worker where the page is one file that holds them (single.mjs). */

function inside(part: string): string | null {
  return document.getElementById(`inside-${part}`)?.textContent ?? null;
}

/** The page is one file. */
export const isSingle = () => inside('engine') !== null;

/** The engine's program; null where it is a file of its own. */
export async function engineInside(): Promise<WebAssembly.Module | null> {
  const text = inside('engine');
  if (text === null) return null;
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return WebAssembly.compile(await new Response(bytes).arrayBuffer());
}

let address: string | null = null;

/** The address of the worker's program; null where it is a file of its own. */
export function workerInside(): string | null {
  const text = inside('worker');
  if (text === null) return null;
  return (address ??= URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
}
