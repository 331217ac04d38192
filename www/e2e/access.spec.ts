import { done, expect, linkTo, open, test, unfold, violations } from './page';

for (const [locale, tag] of [['zh-CN', 'zh-CN'], ['en-GB', 'en']] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('axe finds nothing, folded, unfolded and in every appearance', async ({ page }) => {
      // Six looks at the whole page.
      test.setTimeout(120_000);
      await open(page);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      expect(await violations(page)).toEqual([]);

      await unfold(page);
      await page.locator('figure.main details summary').click();
      await expect(page.locator('details table').first()).toBeVisible();
      await page.getByRole('combobox', { name: /^(Add a shock|添加突发事件)/ }).selectOption('koc_leaves');
      await page.locator('.strategy').first().locator('.adder select').selectOption('referral');
      await expect(page.getByTestId('breach').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);

      for (const appearance of ['projector', 'dark']) {
        await page.getByRole('combobox', { name: /^(Appearance|外观)$/ }).selectOption(appearance);
        await done(page);
        expect(await violations(page)).toEqual([]);
      }

      await page.getByRole('button', { name: /^(Copy link|复制链接)$/ }).click();
      await expect(page.getByTestId('link')).toBeVisible();
      expect(await violations(page, 'dialog[open]')).toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: /Choose a case|选择案例/ }).click();
      expect(await violations(page, 'dialog[open]')).toEqual([]);
    });

    test('axe finds nothing on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page);
      expect(await violations(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    });

    test('axe finds nothing in questions and answers', async ({ page }) => {
      test.setTimeout(180_000);
      const document = { format: 'community-sim/1', scenario: { preset: 'bank', founders: 20 }, run: { days: 30, worlds: 5 } };
      await open(page, await linkTo(JSON.stringify(document)));
      const panel = page.getByTestId('decide');
      await panel.getByRole('button', { name: /^(Decide|决策)/ }).click();
      const questions = panel.getByRole('radio');
      for (const question of await questions.all()) {
        await question.check();
        await panel.getByRole('button', { name: /^(Start|开始)$/ }).click();
        await expect(page.getByTestId('deciding')).toHaveAttribute('data-phase', 'done', { timeout: 60_000 });
        expect(await violations(page, '[data-testid=decide]')).toEqual([]);
      }
      await page.getByRole('combobox', { name: /^(Appearance|外观)$/ }).selectOption('dark');
      await done(page);
      expect(await violations(page)).toEqual([]);
    });

    test('axe finds nothing in the list of errors', async ({ page }) => {
      await page.goto('./#1.AAAA');
      await expect(page.getByTestId('problem')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('the language is switched and remembered', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('社群仿真');
  await expect(page.getByTestId('sentence').first()).toContainText('次模拟');
  await expect(page.locator('img[data-slot=main]')).toHaveAttribute('alt', /[\u4e00-\u9fff]/);
  await page.goto('about:blank');
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('everything is reached and used by keyboard', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the results' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#results')).toBeFocused();
  await page.keyboard.press('Tab');
  const cursor = page.getByTestId('cursor');
  await expect(cursor).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(cursor).toHaveAttribute('aria-valuetext', /day 180 · /);
  await page.keyboard.press('Escape');

  // Change a tactic: unfold, move its first slider, undo.
  const card = page.locator('.strategy').nth(1).locator('.tactic .open').first();
  await card.focus();
  await page.keyboard.press('Enter');
  await expect(card).toHaveAttribute('aria-expanded', 'true');
  const slider = page.locator('.strategy').nth(1).locator('.tactic input[type=range]').first();
  await slider.focus();
  const before = await slider.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowLeft');
  await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '');
  await page.keyboard.press('Control+z');
  await expect(slider).toHaveAttribute('aria-valuetext', before ?? '');
  await done(page);

  // Definitions open on focus and close on Escape.
  const term = page.getByTestId('outcomes').getByRole('button').first();
  await term.focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();

  // The dialog keeps the focus and gives it back.
  const cases = page.getByRole('button', { name: 'Choose a case' });
  await cases.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cases).toBeFocused();
});

test('on a phone the case is told before the charts, and both ways lead on', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())!.y;
  const brief = page.getByTestId('brief');
  await expect(brief.getByRole('heading')).not.toBeEmpty();
  expect(await top('[data-testid=brief]')).toBeLessThan(await top('figure.main'));
  expect(await top('footer')).toBeGreaterThan(await top('.strategy .adder'));
  const columns = await Promise.all((await page.locator('.strategy').all()).map((column) => column.boundingBox()));
  expect(new Set(columns.map((box) => box!.x)).size).toBe(1);
  await brief.getByRole('button', { name: 'Edit the plans' }).click();
  await expect(page.locator('#strategies')).toBeFocused();
  await expect(page.locator('#strategies')).toBeInViewport();
  await page.getByRole('button', { name: 'Enlarge the Churn chart' }).click();
  await expect(page.locator('figure.main')).toBeFocused();
  await expect(page.locator('figure.main')).toBeInViewport();
});

test('unfolded cards of four strategies stay within their columns', async ({ page }) => {
  await open(page);
  const duplicate = page.getByRole('button', { name: /Duplicate this strategy$/ });
  for (let count = await duplicate.count(); count < 4; count++) await duplicate.last().click();
  await expect(page.locator('.strategy')).toHaveCount(4);
  await expect(page.locator('.edges')).toHaveClass(/after|before/);
  await unfold(page);
  const wide = await page.locator('.tactic').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const edge = card.getBoundingClientRect().right + 0.5;
      return [...card.querySelectorAll('*')].filter((part) => !(part instanceof HTMLOptionElement) && part.closest('.visually-hidden') === null && part.getBoundingClientRect().right > edge).map((part) => part.outerHTML.slice(0, 120));
    }),
  );
  expect(wide).toEqual([]);
});

test('no control goes without a name', async ({ page }) => {
  await open(page);
  await unfold(page);
  const tree = await page.locator('body').ariaSnapshot();
  for (const kind of ['button', 'slider', 'combobox', 'textbox', 'switch']) expect(tree).toContain(`- ${kind} "`);
  const nameless = tree.split('\n').filter((line) => /^\s*- (button|slider|spinbutton|combobox|textbox|checkbox|switch)(:|$| \[)/.test(line));
  expect(nameless).toEqual([]);
});
