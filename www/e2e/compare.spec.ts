import { done, expect, open, outcome, rows, savedResults, test } from './page';

test('opens on strategies already compared with the first', async ({ page }) => {
  await open(page, './');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const strategies = await page.locator('.strategy').count();
  expect(strategies).toBeGreaterThan(1);
  await expect(page.getByTestId('sentence')).toHaveCount(strategies - 1);
  for (const sentence of await page.getByTestId('sentence').all()) await expect(sentence).toContainText('100');
  await expect(page.locator('.strip img')).toHaveCount(4);
  await expect(rows(page)).toHaveCount(12);
  for (const image of await page.locator('img[data-slot]').all()) {
    expect(await image.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(200);
  }
  const all = page.getByRole('button', { name: /^Show all \d+$/ });
  const count = Number((await all.innerText()).match(/\d+/)?.[0]);
  expect(count).toBeGreaterThan(9);
  await all.click();
  await expect(rows(page)).toHaveCount(count);
});

test('shows a first estimate before all worlds are done', async ({ page }) => {
  await page.goto('./');
  const seen = new Set<string>();
  await page.exposeFunction('seen', (text: string) => seen.add(text));
  await page.evaluate(() => {
    const report = (globalThis as unknown as { seen(text: string): void }).seen;
    new MutationObserver(() => {
      const text = document.querySelector('[data-testid=sentence]')?.textContent?.match(/of (\d+) worlds/)?.[1];
      if (text) report(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await done(page);
  await page.getByRole('button', { name: 'Scenario and run' }).click();
  await page.getByRole('button', { name: 'New luck' }).click();
  await expect.poll(() => seen.size).toBeGreaterThan(1);
  await done(page);
});

test('an edit draws anew, runs only what changed, and can be undone and redone', async ({ page }) => {
  await open(page);
  const before = await savedResults(page);
  const pictureBefore = await page.locator('img[data-slot=main]').getAttribute('src');
  const second = page.locator('.strategy').nth(1);
  await second.locator('.tactic .open').first().click();
  await second.locator('.tactic input[type=range]').first().focus();
  await page.keyboard.press('Home');
  await done(page);
  await expect(page.locator('img[data-slot=main]')).not.toHaveAttribute('src', pictureBefore ?? '');
  const after = await savedResults(page);
  const strategies = (text: string) => (JSON.parse(text) as { strategies: unknown[] }).strategies;
  expect(strategies(after)[0]).toEqual(strategies(before)[0]);
  expect(strategies(after)[1]).not.toEqual(strategies(before)[1]);

  await page.getByRole('button', { name: 'Undo' }).click();
  await done(page);
  expect(await savedResults(page)).toBe(before);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+y');
  await done(page);
  expect(await savedResults(page)).toBe(after);
  await page.keyboard.press('Control+z');
  await done(page);
  expect(await savedResults(page)).toBe(before);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a copy of a strategy differs from it in nothing', async ({ page }) => {
  await open(page);
  const strategies = await page.locator('.strategy').count();
  const name = await page.getByRole('textbox', { name: 'Name of the strategy 1' }).inputValue();
  await page.getByRole('button', { name: `${name} · Duplicate this strategy` }).click();
  await expect(page.locator('.strategy')).toHaveCount(strategies + 1);
  await done(page);
  await expect(page.getByTestId('sentence')).toHaveCount(strategies);
  await expect(page.getByRole('textbox', { name: 'Name of the strategy 2' })).toHaveValue(`${name} copy`);
  const { differences } = JSON.parse(await savedResults(page)) as { differences: { outcomes: { mean: number; ties: number; worlds: number }[] }[] };
  for (const { mean, ties, worlds } of differences[0]!.outcomes) expect([mean, ties]).toEqual([0, worlds]);
  await page.getByRole('button', { name: `${name} copy · Delete this strategy` }).click();
  await expect(page.locator('.strategy')).toHaveCount(strategies);
  await done(page);
});

test('tactics are added, switched off, copied and deleted', async ({ page }) => {
  await open(page);
  const [first, second] = [page.locator('.strategy').first(), page.locator('.strategy').nth(1)];
  const count = await first.locator('.tactic').count();
  await first.getByRole('combobox', { name: /^Add a tactic to/ }).selectOption('private_message');
  await expect(first.locator('.tactic')).toHaveCount(count + 1);
  const added = first.locator('.tactic').nth(count);
  await added.locator('.open').click();
  await done(page);
  const withIt = await outcome(page, 'operator_hours');
  await added.getByRole('switch').click();
  await done(page);
  expect(await outcome(page, 'operator_hours')).not.toBe(withIt);

  const others = await second.locator('.tactic').count();
  await added.getByRole('combobox', { name: /^Copy/ }).selectOption('1');
  await expect(second.locator('.tactic')).toHaveCount(others + 1);
  await added.getByRole('button', { name: /Delete$/ }).click();
  await expect(first.locator('.tactic')).toHaveCount(count);
  await done(page);
});

test('any strategy can be made the baseline, which turns the comparison round', async ({ page }) => {
  await open(page);
  const mean = async () => (JSON.parse(await savedResults(page)) as { differences: { outcomes: { mean: number }[] }[] }).differences[0]!.outcomes[0]!.mean;
  const before = await mean();
  const colours = () => page.locator('.strategy').evaluateAll((plans) => plans.map((plan) => `${plan.getAttribute('aria-label')} ${plan.querySelector('line')!.getAttribute('stroke')}`).toSorted());
  const looks = await colours();
  await page.getByRole('button', { name: /Make baseline$/ }).first().click();
  await done(page);
  expect(await mean()).toBeCloseTo(-before, 9);
  expect(await colours()).toEqual(looks);
});

test('a run can be stopped and goes on', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Scenario and run' }).click();
  const worlds = page.getByRole('spinbutton', { name: /Worlds/ });
  await worlds.fill('2000');
  await worlds.press('Tab');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByTestId('state')).toHaveAttribute('data-phase', 'stopped');
  await expect(page.getByTestId('state')).toContainText('of 2,000 worlds');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByTestId('state')).toHaveAttribute('data-phase', 'running');
  await page.getByRole('button', { name: 'Undo' }).click();
  await done(page);
});

test('every case opens and compares', async ({ page }) => {
  test.slow();
  await open(page);
  const choose = page.getByRole('button', { name: 'Choose a case' });
  await choose.click();
  const presets = await page.locator('[data-preset]').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.preset));
  expect(presets.length).toBeGreaterThan(9);
  await page.keyboard.press('Escape');
  for (const preset of presets) {
    await choose.click();
    await page.locator(`[data-preset=${preset}]`).click();
    const title = await page.locator('.scenario h2').innerText();
    await expect(page).toHaveTitle(new RegExp(title.slice(0, 10)));
    await done(page);
    await expect(page.getByTestId('sentence').first()).toBeVisible();
  }
});

test('a group founded for something that ends says so, and can be told to go on', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Choose a case' }).click();
  await page.locator('[data-preset=bottle]').click();
  await expect(page.locator('.scenario h2')).toContainText('campaign');
  await done(page);
  const atItsEnd = await outcome(page, 'weekly_active');
  await page.getByRole('button', { name: 'Scenario and run' }).click();
  await expect(page.getByRole('slider', { name: /It lasts$/ })).toHaveAttribute('aria-valuetext', '21 days');
  await page.getByRole('checkbox', { name: 'Founded for something that ends' }).uncheck();
  await expect(page.getByRole('slider', { name: /It lasts$/ })).toHaveCount(0);
  await done(page);
  expect(await outcome(page, 'weekly_active')).not.toBe(atItsEnd);
});

test('the main thread stays free while worlds are run', async ({ page }) => {
  await open(page);
  expect(await page.evaluate(() => PerformanceObserver.supportedEntryTypes)).toContain('longtask');
  const longest = page.evaluate(async () => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => (longest = Math.max(longest, entry.duration))));
    observer.observe({ type: 'longtask' });
    await new Promise((resolve) => document.addEventListener('measured', resolve, { once: true }));
    return longest;
  });
  await page.getByRole('button', { name: 'Scenario and run' }).click();
  await page.getByRole('button', { name: 'New luck' }).click();
  await expect(page.getByTestId('state')).toHaveAttribute('data-phase', 'running');
  await done(page);
  await page.evaluate(() => document.dispatchEvent(new Event('measured')));
  // A long task is one of more than 50 ms; two engines share this machine's cores with the page, so one may slip in.
  expect(await longest).toBeLessThan(200);
});

for (const width of [360, 1366, 1920]) {
  test(`every outcome of three strategies is in sight at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const table = page.getByTestId('outcomes');
    await expect(table.locator('thead th')).toHaveCount(5);
    const [place, needed] = await table.evaluate(({ parentElement }) => [parentElement!.clientWidth, parentElement!.scrollWidth]);
    expect(needed).toBeLessThanOrEqual(place!);
  });
}

test('headline, table and chart have the same number, and the plan that does nothing can be left out', async ({ page }) => {
  await open(page);
  const words = await page.getByTestId('sentence').first().innerText();
  const said = /keeps ([\d.]+) (more|fewer)/.exec(words);
  test.skip(said === null, 'the headline names no winner');
  const number = said![1]!;
  expect(await outcome(page, 'weekly_active')).toMatch(new RegExp(`[+−]${number.replace('.', '\\.')}(?![\\d.])`));
  expect(await page.locator('img[data-slot=difference]').getAttribute('alt')).toMatch(new RegExp(`[+−]${number.replace('.', '\\.')}(?![\\d.])`));

  const strategies = await page.locator('.strategy').count();
  await expect(page.getByTestId('idle')).toContainText('Do nothing');
  await expect(page.getByTestId('outcomes').locator('thead th')).toHaveCount(strategies + 2);
  await page.getByRole('checkbox', { name: 'Compare with doing nothing' }).uncheck();
  await done(page);
  await expect(page.getByTestId('outcomes').locator('thead th')).toHaveCount(strategies + 1);
  await expect(page.getByTestId('idle')).toHaveCount(0);
});

for (const [width, appearance] of [[360, 'light'], [1366, 'projector']] as const) {
  test(`what doing nothing comes to is said at ${width} pixels, ${appearance}`, async ({ page }) => {
    await page.addInitScript((appearance) => localStorage.setItem('community-sim.appearance', appearance), appearance);
    await page.setViewportSize({ width, height: 768 });
    await open(page);
    // On a phone one sentence says which plan is best; the others are a tap away.
    if (width === 360) await page.getByText('Each against the baseline').click();
    await expect(page.getByTestId('idle')).toBeVisible();
    await expect(page.getByTestId('idle')).toContainText('Do nothing');
  });
}

test('both charts of what the operator wants stand on the first screen', async ({ page }) => {
  await open(page);
  for (const slot of ['main', 'difference']) {
    const box = (await page.locator(`img[data-slot=${slot}]`).boundingBox())!;
    expect(box.y + box.height, slot).toBeLessThanOrEqual(768);
  }
});

test('results fade when an edit begins, and what was changed stands beside the headline', async ({ page }) => {
  await open(page, './');
  await page.getByRole('button', { name: 'Scenario and run' }).click();
  const seen = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        new MutationObserver(() => document.querySelector('.finding.stale') && resolve(true)).observe(document.body, { subtree: true, attributes: true });
      }),
  );
  const days = page.getByRole('spinbutton', { name: /Days/ });
  await days.fill('90');
  await days.press('Tab');
  expect(await seen).toBe(true);
  await done(page);
  await expect(page.locator('.finding')).not.toHaveClass(/stale/);
  await expect(page.getByTestId('conditions')).toContainText('90 days (the case has 180)');
});

test('when tactics begin and stop is seen below the charts, and shocks are switched as a pair', async ({ page }) => {
  await open(page);
  await expect(page.getByTestId('lanes')).toHaveAttribute('aria-label', /day 1/);
  await page.getByRole('button', { name: 'Scenario and run' }).click();
  await page.getByRole('combobox', { name: /^Add a shock/ }).selectOption('koc_leaves');
  await done(page);
  await expect(page.getByTestId('conditions')).toContainText('shocks:');
  await page.locator('.tools').getByRole('checkbox', { name: 'Shocks' }).uncheck();
  await done(page);
  await expect(page.getByTestId('conditions')).not.toContainText('shocks:');
});

test('any daily series is found by a part of its name', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Enlarge the Any measure chart' }).click();
  const field = page.locator('.tools').getByRole('combobox');
  await field.fill('folded');
  await field.press('Enter');
  await expect(field).toHaveAttribute('placeholder', /folded/i);
  await expect(page.locator('img[data-slot=main]')).toHaveAttribute('alt', /folded/i);
});

test('a plan says which of its tactics were left undone on how many days, and why', async ({ page }) => {
  await open(page);
  const plan = page.locator('.strategy').nth(1);
  await plan.getByText('Which were left undone, and why').click();
  await expect(plan.getByText(/^[A-Z].*: due on \d+ days; .*(no time|no money) left on \d+/).first()).toBeVisible();
  await expect(plan).toContainText('Means of the first ten worlds');
});

test('on a phone the plans’ standings stay in view while a plan is edited', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const standings = page.getByTestId('standings');
  await expect(standings).not.toBeInViewport();
  await page.locator('.tactic .open').first().click();
  const slider = page.locator('.tactic input[type=range]').first();
  await slider.scrollIntoViewIfNeeded();
  await expect(standings).toBeInViewport();
  const before = await standings.innerText();
  await slider.fill((await slider.getAttribute('max')) ?? '');
  await done(page);
  await expect(standings).not.toHaveText(before);
  const mean = (await outcome(page, 'weekly_active')).match(/days (\S+)/)?.[1];
  await expect(standings.locator('strong').first()).toHaveText(mean ?? '–');
  await page.getByRole('button', { name: 'Finding', exact: true }).click();
  await expect(page.getByTestId('verdict')).toBeInViewport();
});

test('of many plans one sentence says which is best', async ({ page }) => {
  await open(page);
  await page.locator('.strategy').nth(2).getByRole('button', { name: /· Duplicate this strategy$/ }).click();
  await done(page);
  await expect(page.getByTestId('verdict')).toBeVisible();
  const sentences = page.getByTestId('sentence');
  await expect(sentences).toHaveCount(3);
  await expect(sentences.first()).toBeHidden();
  await page.getByText('Each against the baseline').click();
  await expect(sentences.first()).toBeVisible();
});
