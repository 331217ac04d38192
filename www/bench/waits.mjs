/**
 * How long people wait, and for what: from opening the page and from moving a slider to the first and to the last picture, what the
 * main thread does meanwhile, and how many bytes a first comparison needs.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const PORT = 4174;
const OPENED = Number(process.env.OPENED ?? 5);
const MOVES = Number(process.env.MOVES ?? 50);
const DRAGGED_MILLISECONDS = Number(process.env.DRAG ?? 10_000);
/** Between two steps of a dragged slider, as a hand makes them. */
const STEP_MILLISECONDS = 50;
// Vite itself, not npx, so that ending it leaves nothing behind.
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));
const server = spawn(process.execPath, [vite, 'preview', '--host', '127.0.0.1', '--port', String(PORT), '--strictPort'], { stdio: ['ignore', 'pipe', 'inherit'] });
await once(server.stdout, 'data');
const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
});

/** In every page before its own code: notes how long its main thread is busy without a pause. */
function watch() {
  globalThis.longest = 0;
  const channel = new MessageChannel();
  let last = performance.now();
  // A message that comes late waited for a task.
  channel.port1.onmessage = () => {
    const now = performance.now();
    globalThis.longest = Math.max(globalThis.longest, now - last);
    setTimeout(() => {
      last = performance.now();
      channel.port2.postMessage(null);
    }, 4);
  };
  channel.port2.postMessage(null);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** In the page: moves the slider of a tactic by one step. */
function move() {
  const slider = document.querySelectorAll('.strategy')[1].querySelector('.tactic input[type=range]');
  slider.value = String(slider.value === slider.max ? Number(slider.min) + 1 : Number(slider.value) + 1);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  slider.dispatchEvent(new Event('change', { bubbles: true }));
}

/** In the page: milliseconds from a step until the first new picture is painted, and until the last one is. */
async function answer() {
  const start = performance.now();
  const picture = document.querySelector('img[data-slot=main]');
  const state = document.querySelector('[data-phase]');
  /** Waits without making frames of its own, which would cost the page as much again. */
  const until = (ready) => new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!ready()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.querySelector('main'), { subtree: true, attributes: true, attributeFilter: ['src', 'data-phase'] });
  });
  const painted = async () => {
    await picture.decode();
    // The frame that a callback belongs to is painted when the next task runs.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  };
  const before = picture.src;
  const drawn = until(() => picture.src !== before).then(painted);
  const over = until(() => state.dataset.phase === 'running').then(() => until(() => state.dataset.phase === 'done')).then(painted);
  globalThis.move();
  return { first: await drawn, last: await over };
}

/** In the page: drags the slider; how often the picture was new, and the longest task. */
async function drag([milliseconds, step]) {
  globalThis.longest = 0;
  let pictures = 0;
  const picture = document.querySelector('img[data-slot=main]');
  const observer = new MutationObserver(() => (pictures += 1));
  observer.observe(picture, { attributes: true, attributeFilter: ['src'] });
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    globalThis.move();
    await new Promise((resolve) => setTimeout(resolve, step));
  }
  observer.disconnect();
  return { pictures, longest: globalThis.longest };
}

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
function report(what, times) {
  const figures = ['first', 'last'].map((key) => [0.5, 0.95].map((share) => quantile(times.map((time) => time[key]), share).toFixed(0)));
  const [first, last] = figures.map(([median, p95]) => `${median} ms (p95 ${p95})`);
  console.log(`${what}, ${times.length} times: first picture ${first}, all worlds ${last}`);
}

async function opened(context) {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const start = Date.now();
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.locator('img[data-slot=main]').waitFor();
  const first = Date.now() - start;
  await page.locator('[data-phase=done]').waitFor();
  return { page, times: { first, last: Date.now() - start, longest: await page.evaluate(() => globalThis.longest) } };
}

try {
  const cold = [];
  for (let round = 0; round < OPENED; round++) {
    // A context of its own has kept nothing.
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    cold.push((await opened(context)).times);
    await context.close();
  }
  report('open the page cold', cold);
  console.log(`  longest task of the main thread ${quantile(cold.map(({ longest }) => longest), 0.5).toFixed(0)} ms`);

  const { page } = await opened(await browser.newContext({ viewport: { width: 1366, height: 768 } }));
  await page.locator('.strategy').nth(1).locator('.tactic .open').first().click();
  await page.evaluate(`globalThis.move = ${move}`);
  // Until the whole engine is at work.
  await page.waitForTimeout(2_000);
  const moved = [];
  for (let round = 0; round < MOVES; round++) moved.push(await page.evaluate(answer));
  report('move a slider of one strategy', moved);
  const { pictures, longest } = await page.evaluate(drag, [DRAGGED_MILLISECONDS, STEP_MILLISECONDS]);
  console.log(`drag it for ${DRAGGED_MILLISECONDS / 1000} s, a step every ${STEP_MILLISECONDS} ms: ${pictures} new pictures, longest task of the main thread ${longest.toFixed(0)} ms`);
  await page.locator('[data-phase=done]').waitFor();
  await page.evaluate(() => (globalThis.longest = 0));
  await page.getByRole('button', { name: '中文' }).click();
  await page.waitForTimeout(500);
  console.log(`change the language: longest task of the main thread ${(await page.evaluate(() => globalThis.longest)).toFixed(0)} ms`);
} finally {
  await browser.close();
  server.kill();
}
