/**
 * The address holds the whole experiment: `#1.` and the deflated JSON in base64url. What comes in through a link is
 * untrusted: its length, its unpacked size and the time to unpack it are bounded, and the engine judges the document.
 */
import type { Language } from '../../pkg/community_sim.js';
import { LANGUAGES } from '../i18n/catalogues';

const PREFIX = '#1.';
/** Longest link that is read, in characters. */
export const MAX_LINK = 500_000;
/** Most bytes that a link may unpack to. */
export const MAX_UNPACKED = 16 * 1024 * 1024;
const MAX_MILLISECONDS = 5_000;

/** What a link holds. */
export interface Shared {
  /** The engine that the sender used. */
  engine: string;
  /** The experiment document, as a text that is still to be checked. */
  document: string;
  view: { language?: Language; chart?: string };
}

/** Why a link could not be read. */
export type LinkProblem = 'too_long' | 'not_a_link' | 'broken' | 'too_large' | 'too_slow';

export class LinkError extends Error {
  constructor(readonly problem: LinkProblem) {
    super(problem);
  }
}

/** Whether the address claims to hold an experiment. */
export function holdsExperiment(hash: string): boolean {
  return hash.length > 1;
}

/** The part of the address that holds `shared`. */
export async function encode(shared: { engine: string; document: unknown; view: Shared['view'] }): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(shared));
  const packed = await new Response(stream(bytes).pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  return PREFIX + toBase64Url(new Uint8Array(packed));
}

/** Reads the address. Rejects with [`LinkError`]. */
export async function decode(hash: string): Promise<Shared> {
  if (hash.length > MAX_LINK) throw new LinkError('too_long');
  if (!hash.startsWith(PREFIX)) throw new LinkError('not_a_link');
  // Chats take the sign behind a link into it, and add `?from=…`: what is no base64url is not ours.
  const [packed = ''] = /^[A-Za-z0-9_-]*/.exec(hash.slice(PREFIX.length)) ?? [];
  const text = await unpack(fromBase64Url(packed));
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The engine says better than JSON.parse what is wrong with a document.
    return { engine: '', document: text, view: {} };
  }
  if (typeof parsed !== 'object' || parsed === null || !('document' in parsed)) return { engine: '', document: text, view: {} };
  const { engine, document, view } = parsed as { engine?: unknown; document: unknown; view?: unknown };
  return {
    engine: typeof engine === 'string' ? engine.slice(0, 40) : '',
    document: typeof document === 'string' ? document : JSON.stringify(document),
    view: readView(view),
  };
}

function readView(view: unknown): Shared['view'] {
  if (typeof view !== 'object' || view === null) return {};
  const { language: named, chart } = view as Record<string, unknown>;
  const language = LANGUAGES.find((language) => language === named);
  return {
    ...(language ? { language } : {}),
    ...(typeof chart === 'string' && chart.length <= 100 ? { chart } : {}),
  };
}

function stream(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream();
}

/** Unpacks piece by piece, so that a bomb is noticed before it fills the memory. */
async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = stream(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const end = performance.now() + MAX_MILLISECONDS;
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > MAX_UNPACKED) throw new LinkError('too_large');
      if (performance.now() > end) throw new LinkError('too_slow');
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    void reader.cancel().catch(() => {});
    throw error instanceof LinkError ? error : new LinkError('broken');
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 0x8000) binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) throw new LinkError('broken');
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    throw new LinkError('broken');
  }
}
