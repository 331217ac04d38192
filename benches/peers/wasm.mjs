// The work in columns and lanes as WebAssembly, after `wasm-pack build --target nodejs --release --out-dir pkg`:
// `node wasm.mjs MEMBERS DAYS RUNS SEED`, with `chances` behind them for the chances alone.
import { chances, run } from './pkg/peers.js';
import { time } from './task.mjs';

time(process.argv[6] === 'chances' ? chances : (...task) => Array.from(run(...task)));
