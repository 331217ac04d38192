/**
 * The engine's two programs. The first one has what a first comparison needs and arrives fast; the whole one is fetched behind it and
 * takes over. Their numbers are the same.
 */
import { engineInside } from './inside';
import firstUrl from '../../first/first_bg.wasm?url';
import wholeUrl from '../../pkg/community_sim_bg.wasm?url';

/** A program, compiled once for all workers. */
export interface Program {
  readonly module: WebAssembly.Module;
  readonly whole: boolean;
}

/** The program with which the page starts; where the page is one file, the whole one. */
export async function firstProgram(): Promise<Program> {
  const inside = await engineInside();
  return inside ? { module: inside, whole: true } : { module: await compiled(firstUrl, 'high'), whole: false };
}

export async function wholeProgram(): Promise<Program> {
  return { module: await compiled(wholeUrl, 'low'), whole: true };
}

async function compiled(url: string, priority: RequestPriority): Promise<WebAssembly.Module> {
  const response = await fetch(url, { priority });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const type = response.headers.get('content-type') ?? '';
  // Some static hosts serve wasm under another type, which the streaming compiler refuses.
  if (type.startsWith('application/wasm')) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}
