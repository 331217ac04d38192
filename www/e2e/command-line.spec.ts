import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, open, savedResults, test } from './page';

test('the page saves the very bytes that the command line prints', async ({ page }) => {
  // The program may have to be compiled first.
  test.setTimeout(600_000);
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const command = ['run', '--release', '--quiet', '--bin', 'community-sim', '--', 'compare', 'preset:bank', '--json'];
  const { stdout } = await promisify(execFile)('cargo', command, { cwd: root, maxBuffer: 16 * 1024 * 1024 });
  await open(page);
  expect(await savedResults(page)).toBe(stdout);
});
