// The benchmark of benches/ensemble.rs in WebAssembly, in Node.js: `node benches/wasm.mjs`, after
// `wasm-pack build --target web --release --out-dir www/pkg`.
import { readFileSync } from 'node:fs';
import { Desk, Document, Job, initSync, series_info } from '../www/pkg/community_sim.js';

const ROUNDS = 5;
const BATCH = 5;

initSync({ module: readFileSync(new URL('../www/pkg/community_sim_bg.wasm', import.meta.url)) });
const document = new Document(readFileSync(new URL('documents/group-500.json', import.meta.url), 'utf8'));
const { run, strategies } = document.experiment();
const { series, outcomes } = series_info();
const { days, worlds } = run;
const members = series.findIndex(({ name }) => name === 'members');

/** Members of every day of every world of a batch. */
function memberDays(values) {
  const size = series.length * days + outcomes.length;
  let sum = 0;
  for (let world = 0; world < values.length / size; world += 1) {
    const start = world * size + members * days;
    for (let day = 0; day < days; day += 1) sum += values[start + day];
  }
  return sum;
}

const rates = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const job = new Job(document);
  const desk = new Desk(document);
  let done = 0;
  const start = performance.now();
  for (let first = 0; first < worlds; first += BATCH) {
    const count = Math.min(BATCH, worlds - first);
    strategies.forEach((_, strategy) => {
      const values = job.run(strategy, first, count);
      done += memberDays(values);
      desk.insert(strategy, first, count, values);
    });
  }
  desk.comparison();
  const seconds = (performance.now() - start) / 1000;
  rates.push(done / seconds / 1e6);
  console.log(`round ${round + 1}: ${seconds.toFixed(3)} s, ${(done / 1e6).toFixed(2)} million member-days, ${rates.at(-1).toFixed(2)} million a second`);
  job.free();
  desk.free();
}
rates.sort((a, b) => a - b);
console.log(`median: ${rates[ROUNDS >> 1].toFixed(2)} million member-days a second on one core`);
