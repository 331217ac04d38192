/**
 * The address holds the whole experiment: `#1.` and the deflated JSON in base64url, or `#2.` and what the experiment differs in
 * from a built-in case, with the digest of that case. What comes in through a link is untrusted: its length, its unpacked
 * size and the time to unpack it are bounded, and the engine judges the document.
 */
import type { BuiltIn, Experiment } from '../../pkg/community_sim.js';
import { apply, differ, moved, PatchError, type Moved, type Patch } from './patch';

const WHOLE = '#1.';
const OF_A_CASE = '#2.';
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
  /** The built-in case that it was made of. */
  preset: string | null;
  /** What that case had otherwise when the link was made, where the link changed it. */
  moved: Moved[];
  /** Whether the case had anything otherwise. */
  otherCase: boolean;
  /** The chart that was looked at. */
  chart: string;
}

/** What is to be shared. */
export interface Sharing {
  engine: string;
  document: Experiment;
  preset: BuiltIn | null;
  chart: string;
}

/** What a link holds that is made of a case; short names, as each sign counts in a message. */
interface OfACase {
  /** The name of the case. */
  c: string;
  /** The digest of the case. */
  d: string;
  /** The engine. */
  e: string;
  /** What differs. */
  p?: Patch;
  /** The chart. */
  v?: string;
}

/** Why a link could not be read. */
export type LinkProblem = 'too_long' | 'not_a_link' | 'broken' | 'too_large' | 'too_slow' | 'no_such_case' | 'case_changed';

export class LinkError extends Error {
  constructor(readonly problem: LinkProblem) {
    super(problem);
  }
}

/** Whether the address claims to hold an experiment. */
export function holdsExperiment(hash: string): boolean {
  return hash.length > 1;
}

/** The part of the address that holds what is shared: the shorter of the two forms. */
export async function encode({ engine, document, preset, chart }: Sharing): Promise<string> {
  const whole = WHOLE + (await pack({ engine, document, view: chart === '' ? {} : { chart } }));
  if (!preset) return whole;
  const patch = differ(preset.experiment, document);
  const ofACase: OfACase = { c: preset.name, d: digest(preset), e: engine, ...(patch === undefined ? {} : { p: patch }), ...(chart === '' ? {} : { v: chart }) };
  const short = OF_A_CASE + (await pack(ofACase));
  return short.length < whole.length ? short : whole;
}

/** 32 bits that find changes of a case (FNV-1a). */
function digest({ experiment }: BuiltIn): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(experiment))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

async function pack(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const packed = await new Response(stream(bytes).pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  return toBase64Url(new Uint8Array(packed));
}

/** Reads the address; `presets` are the built-in cases. Rejects with [`LinkError`]. */
export async function decode(hash: string, presets: readonly BuiltIn[]): Promise<Shared> {
  if (hash.length > MAX_LINK) throw new LinkError('too_long');
  const form = [WHOLE, OF_A_CASE].find((prefix) => hash.startsWith(prefix));
  if (!form) throw new LinkError('not_a_link');
  // Chats take the sign behind a link into it, and add `?from=…`: what is no base64url is not ours.
  const [packed = ''] = /^[A-Za-z0-9_-]*/.exec(hash.slice(form.length)) ?? [];
  const text = await unpackTolerantly(packed);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    if (form === OF_A_CASE) throw new LinkError('broken');
    // The engine says better than JSON.parse what is wrong with a document.
    return plain(text);
  }
  return form === OF_A_CASE ? ofACase(parsed, presets) : whole(parsed, text);
}

const plain = (document: string): Shared => ({ engine: '', document, preset: null, moved: [], otherCase: false, chart: '' });

function whole(parsed: unknown, text: string): Shared {
  if (typeof parsed !== 'object' || parsed === null || !('document' in parsed)) return plain(text);
  const { engine, document, view } = parsed as { engine?: unknown; document: unknown; view?: unknown };
  const chart = typeof view === 'object' && view !== null ? (view as Record<string, unknown>)['chart'] : '';
  return {
    ...plain(typeof document === 'string' ? document : JSON.stringify(document)),
    engine: short(engine, 40),
    chart: short(chart, 100),
  };
}

function ofACase(parsed: unknown, presets: readonly BuiltIn[]): Shared {
  const { c, d, e, p, v } = (typeof parsed === 'object' && parsed !== null ? parsed : {}) as Partial<Record<keyof OfACase, unknown>>;
  const preset = presets.find(({ name }) => name === c);
  if (!preset) throw new LinkError('no_such_case');
  const otherCase = d !== digest(preset);
  try {
    const document = apply(preset.experiment, p as Patch | undefined);
    return {
      engine: short(e, 40),
      document: JSON.stringify(document),
      preset: preset.name,
      moved: otherCase ? moved(preset.experiment, p as Patch | undefined) : [],
      otherCase,
      chart: short(v, 100),
    };
  } catch (error) {
    if (error instanceof PatchError) throw new LinkError(otherCase ? 'case_changed' : 'broken');
    throw error;
  }
}

/** A text that is not longer than `most`; nothing for what is none. */
function short(value: unknown, most: number): string {
  return typeof value === 'string' && value.length <= most ? value : '';
}

/** A hyphen or a low line behind a link is taken for a part of it. */
async function unpackTolerantly(packed: string): Promise<string> {
  try {
    return await unpack(fromBase64Url(packed));
  } catch (error) {
    const shorter = packed.replace(/[-_]+$/, '');
    if (shorter === packed || !(error instanceof LinkError) || error.problem !== 'broken') throw error;
    return unpack(fromBase64Url(shorter));
  }
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
