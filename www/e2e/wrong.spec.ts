import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { done, expect, linkTo, open, test } from './page';

const bank = (scenario: object, rest: object = {}) => ({ format: 'community-sim/1', scenario: { preset: 'bank', ...scenario }, ...rest });
const plan = (tactics: object[], operator = {}) => bank({}, { strategies: [{ name: 'A', operator, tactics }] });
const post = (id: string, part: object = {}) => ({ id, action: { kind: 'content' }, ...part });

/** Ten wrong documents, and the paths that their errors must name. */
const WRONG: [string, string, string[]][] = [
  ['an unknown field', JSON.stringify(bank({ moon: 1 }, { sun: 2 })), ['scenario.moon', 'sun']],
  ['a wrong type', JSON.stringify(bank({ founders: 'many' }, { run: { days: '180' } })), ['scenario.founders', 'run.days']],
  ['NaN', '{"format":"community-sim/1","scenario":{"preset":"bank","founders":NaN}}', ['scenario.founders']],
  ['a negative budget', JSON.stringify(plan([], { budget_yuan: -1 })), ['strategies[0].operator.budget_yuan']],
  ['the year 99999', JSON.stringify(bank({ start: '99999-01-01' })), ['scenario.start']],
  ['10 MB of text', JSON.stringify(bank({ story: 'x'.repeat(10 * 1024 * 1024) })), ['']],
  ['a milliard members', JSON.stringify(bank({ founders: 1e9 })), ['scenario.founders', 'scenario.arrivals', 'run']],
  ['two tactics with one id', JSON.stringify(plan([post('a'), post('a')])), ['strategies[0].tactics[1].id']],
  ['a date before the start', JSON.stringify(plan([post('a', { schedule: { from: '2001-01-01' } })])), ['strategies[0].tactics[0].schedule.from']],
  ['broken JSON', '{"format":"community-sim/1",', ['']],
];

for (const [name, text, paths] of WRONG) {
  test(`${name} is answered with every path, through a link and a file`, async ({ page }) => {
    await page.goto(await linkTo(text));
    const problem = page.getByTestId('problem');
    await expect(problem).toBeVisible();
    await expect(problem.getByTestId('error')).toHaveCount(paths.length);
    for (const path of paths) {
      await expect(problem.locator('code').filter({ hasText: path === '' ? 'whole document' : path }).first()).toBeVisible();
    }
    await problem.getByRole('button', { name: 'Open the default case' }).click();
    await done(page);
    await expect(problem).toBeHidden();
    const sentences = await page.getByTestId('sentence').allInnerTexts();

    const file = join(await mkdtemp(join(tmpdir(), 'wrong-')), 'wrong.json');
    await writeFile(file, text);
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(problem).toBeVisible();
    await expect(problem.getByTestId('error')).toHaveCount(paths.length);
    await problem.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByTestId('sentence')).toHaveText(sentences);
  });
}

test('a file of a plan that is broken is said to be none, in either language', async ({ page }) => {
  await open(page);
  const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from('{"format": "community-sim/1" not JSON') };
  await page.locator('input[type=file]').setInputFiles(file);
  const problem = page.getByTestId('problem');
  await expect(problem).toContainText('This is not a plan; choose a JSON file saved by File → Save plan.');
  const error = problem.getByTestId('error');
  await expect(error).toHaveCount(1);
  await expect(error).toContainText('broken JSON at line 1');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(problem).toContainText('这不是方案文件，请选择“保存方案”存下的 JSON 文件。');
  await expect(problem.locator('th')).toHaveText(['路径', '读到', '应为']);
  await expect(error).toContainText(/第 1 行第 \d+ 列的 JSON 写错了/);
});

test('damaged links say so and offer the way out', async ({ page }) => {
  for (const hash of ['#1.', '#1.%%%', '#1.AAAA', '#2.AAAA', '#hello', `#1.${'A'.repeat(600_000)}`]) {
    await page.goto('about:blank');
    await page.goto(`./${hash}`);
    await expect(page.getByTestId('problem')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Open the default case' })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Open the default case' }).click();
  await done(page);
});

test('a document cannot bring markup or script with it', async ({ page }) => {
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  const document = bank(
    { name: evil, story: evil },
    { strategies: ['a', 'b'].map((id) => ({ name: `${id} ${evil}`, tactics: [post('a')] })), run: { days: 30, worlds: 4, seed: 1 } },
  );
  await page.goto(await linkTo(JSON.stringify(document)));
  await done(page);
  await expect(page.locator('.scenario h2')).toHaveText(evil);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('settings that cannot run are explained beside the last results', async ({ page }) => {
  await open(page);
  await page.locator('.strategy').first().locator('.tactic .open').first().click();
  await page.locator('.strategy').first().locator('input[type=date]').first().fill('2001-01-01');
  await page.keyboard.press('Tab');
  const wrong = page.getByTestId('wrong');
  await expect(wrong.getByTestId('error').first()).toContainText('schedule.from');
  await page.getByRole('button', { name: 'Undo' }).click();
  await done(page);
  await expect(wrong).toBeHidden();
});
