import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, linkTo, open, saved, savedResults, test } from './page';

/** What the command line prints. */
async function print(...verb: string[]): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const command = ['run', '--release', '--quiet', '--bin', 'community-sim', '--', ...verb, '--json'];
  return (await promisify(execFile)('cargo', command, { cwd: root, maxBuffer: 16 * 1024 * 1024 })).stdout;
}

/** What it prints for 200 worlds of the bank. */
let printed = '';

test.beforeAll(async ({}, info) => {
  // The program may have to be compiled first.
  info.setTimeout(600_000);
  printed = await print('compare', 'preset:bank', '--worlds', '200');
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

test('the page answers questions as the command line does', async ({ page }, info) => {
  const document = { format: 'community-sim/1', scenario: { preset: 'bank', founders: 20 }, run: { days: 40, worlds: 20, seed: 7 } };
  const file = info.outputPath('small.json');
  await writeFile(file, JSON.stringify(document));
  await open(page, await linkTo(JSON.stringify(document)));
  const panel = page.getByTestId('decide');
  await panel.getByRole('button', { name: /^Decide/ }).click();
  const answers: Record<string, string> = {};
  for (const question of ['What did each tactic add?', 'Run until sure']) {
    await panel.getByRole('radio', { name: question }).check();
    const plan = panel.getByRole('combobox', { name: /^Plan/ });
    if (await plan.isVisible()) await plan.selectOption('0');
    await panel.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByTestId('deciding')).toHaveAttribute('data-phase', 'done');
    answers[question] = await saved(page, () => panel.getByRole('button', { name: 'Save this answer (JSON)' }).click());
  }
  expect(answers['What did each tactic add?']).toBe(await print('contributions', file, '--strategy', 'A', '--orders', '2'));
  const { race } = JSON.parse(await print('compare', file, '--until-sure', '--worlds', '400')) as { race: unknown };
  expect((JSON.parse(answers['Run until sure']!) as { race: unknown }).race).toEqual(race);
});
