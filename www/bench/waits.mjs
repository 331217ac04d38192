/** How long people wait: from opening the page, and from moving a slider, to the first and to the last picture. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const PORT = 4174;
const ROUNDS = 5;
// Vite itself, not npx, so that ending it leaves nothing behind.
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));
const server = spawn(process.execPath, [vite, 'preview', '--host', '127.0.0.1', '--port', String(PORT), '--strictPort'], { stdio: ['ignore', 'pipe', 'inherit'] });
await once(server.stdout, 'data');
const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
});

/** In the page: waits for the first picture after a change, and for the end of the run. */
const wait = (page) =>
  page.evaluate(async () => {
    const start = performance.now();
    const main = () => document.querySelector('img[data-slot=main]')?.src;
    const before = main();
    const until = (ready) => new Promise((resolve) => {
      const look = () => (ready() ? resolve(performance.now() - start) : requestAnimationFrame(look));
      look();
    });
    document.dispatchEvent(new Event('bench'));
    const first = await until(() => main() !== before);
    const last = await until(() => document.querySelector('[data-phase=done]'));
    return { first, last };
  });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const report = (what, times) => {
  const [first, last] = ['first', 'last'].map((key) => median(times.map((time) => time[key])).toFixed(0));
  console.log(`${what}: first picture ${first} ms, all worlds ${last} ms (median of ${times.length})`);
};

try {
  const opened = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    const start = Date.now();
    await page.goto(`http://127.0.0.1:${PORT}/`);
    await page.locator('img[data-slot=main]').waitFor();
    const first = Date.now() - start;
    await page.locator('[data-phase=done]').waitFor();
    opened.push({ first, last: Date.now() - start });
    await page.close();
  }
  report('open the page (2 strategies, 100 worlds, 180 days)', opened);

  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.locator('[data-phase=done]').waitFor();
  await page.locator('.strategy').nth(1).locator('.tactic .open').first().click();
  await page.evaluate(() => {
    document.addEventListener('bench', () => {
      const slider = document.querySelectorAll('.strategy')[1].querySelector('.tactic input[type=range]');
      slider.value = String(slider.value === slider.max ? Number(slider.min) + 1 : Number(slider.value) + 1);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      slider.dispatchEvent(new Event('change', { bubbles: true }));
    });
  });
  const moved = [];
  for (let round = 0; round < ROUNDS; round++) moved.push(await wait(page));
  report('move a slider of one strategy', moved);
} finally {
  await browser.close();
  server.kill();
}
