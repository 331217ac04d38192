import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, linkTo, open, savedResults, test } from './page';

/** What the command line prints for 200 worlds of the bank. */
let printed = '';

test.beforeAll(async ({}, info) => {
  // The program may have to be compiled first.
  info.setTimeout(600_000);
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const compare = ['compare', 'preset:bank', '--worlds', '200', '--json'];
  const command = ['run', '--release', '--quiet', '--bin', 'community-sim', '--', ...compare];
  printed = (await promisify(execFile)('cargo', command, { cwd: root, maxBuffer: 16 * 1024 * 1024 })).stdout;
});

for (const workers of [1, 2, 7]) {
  test(`the page saves the very bytes that the command line prints, with ${workers} compute workers`, async ({ page }) => {
    let spawned = 0;
    page.on('worker', () => (spawned += 1));
    await page.addInitScript((cores) => Object.defineProperty(navigator, 'hardwareConcurrency', { value: cores }), workers);
    const document = { format: 'community-sim/1', scenario: { preset: 'bank' }, run: { days: 180, worlds: 200, seed: 42 } };
    await open(page, await linkTo(JSON.stringify(document)));
    // The desk, which collects and draws, is a worker too.
    expect(spawned).toBe(workers + 1);
    expect(await savedResults(page)).toBe(printed);
  });
}
