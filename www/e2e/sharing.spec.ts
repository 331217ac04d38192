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
  await expect(page.getByTestId('link')).toContainText('The link is copied. It opens on this computer only');
  await expect(page.getByTestId('link').getByRole('img')).toHaveCount(0);
  await page.keyboard.press('Escape');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const here = await savedResults(page);

  const elsewhere = await browser.newContext({ locale: 'zh-CN' });
  const other = await elsewhere.newPage();
  const errors: string[] = [];
  watch(other, baseURL!, errors);
  await open(other, link);
  expect(await savedResults(other)).toBe(here);
  await expect(other.getByRole('button', { name: '放大“增长”图' })).toBeVisible();
  // It opens in the reader's language.
  await expect(other.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(errors).toEqual([]);
  await elsewhere.close();
});

test('the address keeps the experiment over a reload', async ({ page }) => {
  await open(page, './');
  await page.locator('.strategy').nth(1).getByRole('switch').first().click();
  await done(page);
  await expect(page).toHaveURL(/#2\./);
  const before = await savedResults(page);
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
    if (format !== 'SVG') continue;
    // The lanes below the chart stand in the file as they do on the page.
    const lanes = await page.getByTestId('lanes').locator('text').allTextContents();
    expect(lanes.length).toBeGreaterThan(1);
    const [height, saved] = await page.evaluate((text) => {
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      return [Number(svg.getAttribute('height')), [...svg.querySelectorAll('[data-testid=lanes] text')].map(({ textContent }) => textContent)] as const;
    }, bytes.toString('utf8'));
    expect(saved).toEqual(lanes);
    expect(height).toBeGreaterThan((await page.locator('img[data-slot=main]').boundingBox())!.height + 10);
  }
  await page.getByRole('button', { name: 'Copy data' }).click();
  await expect(page.getByText('Data copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(181);

  await page.getByText('In words, and the data table').click();
  await expect(page.locator('details table').first().locator('tbody tr')).toHaveCount(180);
  // People are counted with one decimal at most.
  const cells = await page.locator('details table td').allInnerTexts();
  expect(cells.filter((cell) => /\.\d\d/.test(cell))).toEqual([]);
});

test('links of every case with three changes are short, and open with signs behind them', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page);
  const names = page.getByRole('dialog').locator('li button');
  await page.getByRole('button', { name: 'Choose a case' }).click();
  const cases = await names.count();
  expect(cases).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  const lengths: number[] = [];
  for (let number = 0; number < cases; number++) {
    await page.getByRole('button', { name: 'Choose a case' }).click();
    await names.nth(number).click();
    const scenario = page.locator('.scenario .disclose');
    if ((await scenario.getAttribute('aria-expanded')) === 'false') await scenario.click();
    for (const [name, value] of [[/Days/, '61'], [/Worlds/, '20']] as const) {
      const field = page.getByRole('spinbutton', { name });
      await field.fill(value);
      await field.press('Tab');
    }
    await page.locator('.tactic').getByRole('switch').first().click();
    await done(page);
    await expect(page).toHaveURL(/#2\./);
    await page.waitForTimeout(400);
    lengths.push(await page.evaluate(() => location.hash.length));
  }
  console.info(`link lengths: ${lengths.join(', ')}`);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(300);
  const before = await savedResults(page);
  const address = page.url();
  await page.goto('about:blank');
  await open(page, `${address}。`);
  expect(await savedResults(page)).toBe(before);
});

test('a link whose case has changed since says what was otherwise', async ({ page }) => {
  const content = { c: 'bank', d: 'older', e: '0.0.1', p: { run: { days: [90, 200] } } };
  const packed = await new Response(new Blob([JSON.stringify(content)]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  await open(page, `./#2.${Buffer.from(packed).toString('base64url')}`);
  await expect(page.getByTestId('moved')).toContainText('run.days');
  await expect(page.getByTestId('moved')).toContainText('200 then, 180 now');
});

test.describe('on a host that others can reach', () => {
  test.use({ baseURL: `http://page.localhost:${process.env['PORT'] ?? '4173'}/` });

  test('a link has a code to scan, and a plain word where it is too long for one', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByTestId('link').getByRole('img', { name: /^Scan it/ })).toBeVisible();
    await page.keyboard.press('Escape');
    const story = Array.from({ length: 1100 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000))).join('');
    const plans = Array.from({ length: 6 }, (_, index) => ({ name: `${index} ${story.slice(400 + 60 * index, 459 + 60 * index)}`, tactics: [] }));
    const document = { format: 'community-sim/1', scenario: { preset: 'bank', name: story.slice(760, 820), story: story.slice(0, 400), topics: Array.from({ length: 4 }, (_, index) => story.slice(820 + 60 * index, 880 + 60 * index)) }, strategies: plans, run: { days: 10, worlds: 2, seed: 1 } };
    await page.goto('about:blank');
    await open(page, await linkTo(JSON.stringify(document)));
    await expect(page.locator('.strategy')).toHaveCount(6);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByTestId('link')).toContainText('Too much was changed for a QR code');
  });
});
