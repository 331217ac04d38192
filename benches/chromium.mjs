// The benchmark of benches/ensemble.rs in dedicated workers of Chromium, where the page runs the engine, with one
// worker and with two: `node benches/chromium.mjs`, after
// `wasm-pack build --target web --release --out-dir www/pkg` and `npm ci` in www/.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const { chromium } = createRequire(new URL('../www/package.json', import.meta.url))('@playwright/test');
const ROUNDS = 5;

/** What the browser asks for. */
const FILES = {
  '/': ['text/html', () => '<!doctype html><title>benchmark</title>'],
  '/worker.js': ['text/javascript', () => WORKER],
  '/community_sim.js': ['text/javascript', () => read('../www/pkg/community_sim.js')],
  '/community_sim_bg.wasm': ['application/wasm', () => read('../www/pkg/community_sim_bg.wasm')],
  '/document.json': ['application/json', () => read('documents/group-500.json')],
};

/** A compute worker: runs the batches that it is sent. */
const WORKER = `
import { Document, Job, initSync } from './community_sim.js';
let job;
self.onmessage = ({ data }) => {
  if (data.module) {
    initSync({ module: data.module });
    job = new Job(Document.unpack(data.packed));
    self.postMessage({});
    return;
  }
  const values = job.run(data.strategy, data.first, data.worlds);
  self.postMessage({ batch: data, values }, [values.buffer]);
};
`;

function read(path) {
  return readFileSync(new URL(path, import.meta.url));
}

/** In the page: runs every world of the document on `workers` workers; seconds and member-days. */
async function round(workers) {
  const { Desk, Document, default: init, series_info } = await import('/community_sim.js');
  const module = await WebAssembly.compileStreaming(fetch('/community_sim_bg.wasm'));
  await init({ module_or_path: module });
  const document = new Document(await (await fetch('/document.json')).text());
  const packed = document.pack();
  const { run, strategies } = document.experiment();
  const { series, outcomes } = series_info();
  const { days, worlds } = run;
  const size = series.length * days + outcomes.length;
  const members = series.findIndex(({ name }) => name === 'members') * days;

  const batches = [];
  for (let first = 0; first < worlds; first += 5) {
    strategies.forEach((_, strategy) => batches.push({ strategy, first, worlds: Math.min(5, worlds - first) }));
  }
  const pool = await Promise.all(
    Array.from({ length: workers }, async () => {
      const worker = new Worker('/worker.js', { type: 'module' });
      await new Promise((ready, failed) => {
        worker.onmessage = ready;
        worker.onerror = failed;
        worker.postMessage({ module, packed });
      });
      return worker;
    }),
  );
  const desk = new Desk(document);
  let memberDays = 0;
  let waiting = batches.length;
  const start = performance.now();
  await new Promise((done) => {
    const give = (worker) => batches.length > 0 && worker.postMessage(batches.shift());
    for (const worker of pool) {
      worker.onmessage = ({ data: { batch, values } }) => {
        give(worker);
        for (let world = 0; world < batch.worlds; world += 1) {
          const column = values.subarray(world * size + members, world * size + members + days);
          memberDays += column.reduce((sum, value) => sum + value, 0);
        }
        desk.insert(batch.strategy, batch.first, batch.worlds, values);
        waiting -= 1;
        if (waiting === 0) done();
      };
      give(worker);
    }
  });
  desk.comparison();
  const seconds = (performance.now() - start) / 1000;
  for (const worker of pool) worker.terminate();
  desk.free();
  return { seconds, memberDays };
}

const server = createServer(({ url }, response) => {
  const [type, text] = FILES[url] ?? ['text/plain', () => ''];
  response.writeHead(url in FILES ? 200 : 404, { 'content-type': type }).end(text());
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  for (const workers of [1, 2]) {
    const rates = [];
    for (let count = 0; count < ROUNDS; count += 1) {
      const { seconds, memberDays } = await page.evaluate(round, workers);
      rates.push({ seconds, rate: memberDays / seconds / 1e6 });
    }
    rates.sort((a, b) => a.rate - b.rate);
    const { seconds, rate } = rates[ROUNDS >> 1];
    console.log(`${workers} worker(s): ${seconds.toFixed(3)} s, ${rate.toFixed(2)} million member-days a second (median of ${ROUNDS})`);
  }
} finally {
  await browser.close();
  server.close();
}
