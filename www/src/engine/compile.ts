import { engineInside } from './inside';
import wasmUrl from '../../pkg/community_sim_bg.wasm?url';

/** The engine's program, compiled once for all workers. */
export async function compile(): Promise<WebAssembly.Module> {
  const inside = await engineInside();
  if (inside) return inside;
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const type = response.headers.get('content-type') ?? '';
  // Some static hosts serve wasm under another type, which the streaming compiler refuses.
  if (type.startsWith('application/wasm')) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}
