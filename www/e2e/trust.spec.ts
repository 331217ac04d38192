import { done, expect, open, saved, test, violations } from './page';

for (const locale of ['zh-CN', 'en-GB'] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('every number of the model can be found, changed and set back, and the finding says so', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: /^(数字的依据|What the numbers rest on)$/ }).click();
      const dialog = page.getByTestId('trust');
      const shown = dialog.locator('tbody tr');
      await expect(shown.first()).toBeVisible();
      expect(await shown.count()).toBeGreaterThan(300);
      expect(await violations(page)).toEqual([]);

      await dialog.getByRole('searchbox').fill('habit_days');
      const habit = dialog.locator('[data-assumption=habit_days]');
      await expect(shown).toHaveCount(1);
      await expect(habit).toContainText('Lally et al. 2010');
      await expect(habit).toContainText(locale === 'zh-CN' ? '补上差距的 63%' : 'closes 63 %');
      const value = habit.getByRole('spinbutton');
      // What lies outside the range is not taken, and not brought to its end.
      await value.fill('500');
      await value.press('Tab');
      await expect(value).toHaveValue('22');
      await value.fill('40');
      await value.press('Tab');
      await dialog.getByRole('searchbox').fill('');
      await dialog.locator('select').selectOption('changed');
      await expect(shown).toHaveCount(1);
      const name = await shown.getByRole('rowheader').locator('strong, span').first().innerText();
      await page.keyboard.press('Escape');
      await done(page);
      await expect(page.getByTestId('conditions')).toContainText(new RegExp(`(改了假设：|changed: )${name}`));

      await page.getByRole('button', { name: /^(数字的依据|What the numbers rest on)$/ }).click();
      await habit.getByRole('button').click();
      await expect(habit.getByRole('spinbutton')).toHaveValue('22');
      await page.keyboard.press('Escape');
      await done(page);
      await expect(page.getByText(/改了假设|changed: /)).toHaveCount(0);
    });

    test('the facts stand beside what the model gives, and the whole description can be saved', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page);
      await page.getByRole('button', { name: /^(数字的依据|What the numbers rest on)$/ }).click();
      const dialog = page.getByTestId('trust');
      await dialog.getByRole('button', { name: /^(与事实对照|Held to facts)$/ }).click();
      await expect(dialog.locator('[data-row=K01]')).toContainText(/符合|Met/);
      await expect(dialog.locator('[data-row=T01]')).toHaveCount(0);
      await dialog.locator('select').selectOption('trade');
      await expect(dialog.locator('[data-row=T01]')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);

      await dialog.getByRole('button', { name: /^(不能说明什么|What it cannot tell)$/ }).click();
      expect(await violations(page)).toEqual([]);
      const odd = await saved(page, () => dialog.getByRole('button', { name: /ODD/ }).click());
      expect(odd).toMatch(/^# .*ODD/);
      expect(odd).toContain('habit_days');
    });
  });
}
