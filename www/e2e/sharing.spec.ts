import { done, expect, linkTo, open, outcome, savedResults, test, watch } from './page';

test('a link opened elsewhere gives the same numbers', async ({ page, browser, baseURL, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const second = page.locator('.strategy').nth(1);
  await second.getByRole('combobox', { name: /^Add a tactic to/ }).selectOption('red_envelope');
  await done(page);
  await page.getByRole('button', { name: /Enlarge the Churn chart/ }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  // The tests' own address is this computer's.
  await expect(page.getByText('Link copied. It opens on this computer only')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const here = await savedResults(page);

  const elsewhere = await browser.newContext({ locale: 'zh-CN' });
  const other = await elsewhere.newPage();
  const errors: string[] = [];
  watch(other, baseURL!, errors);
  await open(other, link);
  expect(await savedResults(other)).toBe(here);
  await expect(other.getByRole('button', { name: /Enlarge the Growth chart/ })).toBeVisible();
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  expect(errors).toEqual([]);
  await elsewhere.close();
});

test('the address keeps the experiment over a reload', async ({ page }) => {
  await open(page);
  await page.locator('.strategy').nth(1).getByRole('switch').first().click();
  await done(page);
  await expect(page).toHaveURL(/#1\./);
  const before = await savedResults(page);
  await expect.poll(async () => (await page.evaluate(() => location.hash)).length).toBeGreaterThan(100);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.reload();
  await done(page);
  expect(await savedResults(page)).toBe(before);
});

test('a saved experiment opens again, chosen or dropped', async ({ page }) => {
  await open(page);
  await page.locator('.strategy').nth(1).getByRole('switch').first().click();
  await done(page);
  const expected = await outcome(page, 'weekly_active');
  await page.getByRole('button', { name: 'File', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save plan' }).click();
  const path = await (await download).path();

  await page.getByRole('button', { name: 'Undo' }).click();
  await done(page);
  expect(await outcome(page, 'weekly_active')).not.toBe(expected);
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByText(/^Opened/)).toBeVisible();
  await done(page);
  expect(await outcome(page, 'weekly_active')).toBe(expected);

  await page.getByRole('button', { name: 'Undo' }).click();
  await done(page);
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(path, 'utf8');
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'plan.json', { type: 'application/json' }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, text);
  await expect(page.getByText('Opened: plan.json')).toBeVisible();
  await done(page);
  expect(await outcome(page, 'weekly_active')).toBe(expected);
});

test('a link of another engine says so', async ({ page }) => {
  await page.goto(await linkTo(JSON.stringify({ engine: '9.9.9', document: { format: 'community-sim/1', scenario: { preset: 'bank' } } })));
  await done(page);
  await expect(page.getByText(/made by engine 9\.9\.9/)).toBeVisible();
});

test('charts and data are saved and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  for (const [format, start] of [['SVG', '<svg'], ['PNG', '\u0089PNG'], ['CSV', '\uFEFF#']] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save as ${format}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
    const { readFile } = await import('node:fs/promises');
    const bytes = await readFile(await file.path());
    expect(bytes.toString(format === 'PNG' ? 'latin1' : 'utf8').slice(0, start.length)).toBe(start);
    expect(bytes.length).toBeGreaterThan(1000);
  }
  await page.getByRole('button', { name: 'Copy data' }).click();
  await expect(page.getByText('Data copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(181);

  await page.getByText('In words, and the data table').click();
  await expect(page.locator('details table tbody tr')).toHaveCount(180);
  // People are counted with one decimal at most.
  const cells = await page.locator('details table td').allInnerTexts();
  expect(cells.filter((cell) => /\.\d\d/.test(cell))).toEqual([]);
});
