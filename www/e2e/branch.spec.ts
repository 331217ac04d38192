import { done, expect, open, saved, test, violations } from './page';

/** The days of a series in the first world of the strategy whose name matches, as the page saves them. */
function daysOf(csv: string, strategy: RegExp, series: string): string[] {
  const [, head = '', ...lines] = csv.trim().split('\n');
  const cells = lines.map((line) => line.match(/("[^"]*"|[^,]*)(?:,|$)/g)!.map((cell) => cell.replace(/,$/, '')));
  const column = head.split(',').indexOf(series);
  expect(column).toBeGreaterThan(2);
  return cells.filter(([name = '', world]) => strategy.test(name) && world === '0').map((row) => row[column]!);
}

for (const [locale, stop, added] of [
  ['zh-CN', '停掉红包', /第 42 天停红包/],
  ['en-GB', 'Stop: Red envelope', /No Red envelope from day 42/],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('a plan that differs from a day on is the same before it', async ({ page }) => {
      test.setTimeout(120_000);
      await open(page);
      await page.getByTestId('watch').locator('.disclose').click();
      await page.getByTestId('watch-day').fill('41');
      const world = page.getByTestId('watch').getByRole('spinbutton');
      const watched = await world.inputValue();
      await page.getByTestId('branch').selectOption({ label: stop });
      await page.getByRole('button', { name: /^(加为新方案|Add as a new plan)$/ }).click();
      await done(page);
      await expect(page.locator('.strategy')).toHaveCount(4);
      await expect(page.locator('.strategy').last()).toContainText(added);
      // The branch is told beside the plan that it comes from.
      await expect(page.getByTestId('branched')).toContainText(added);
      expect(await violations(page)).toEqual([]);
      // The other future is looked at in the same world.
      await page.getByTestId('watch').locator('select').first().selectOption({ index: 3 });
      await expect(page.getByTestId('watch-picture')).toBeVisible();
      await expect(world).toHaveValue(watched);

      await page.getByRole('button', { name: /^(File|文件)$/ }).click();
      const csv = await saved(page, () => page.getByRole('button', { name: /^(Save daily|保存每日)/ }).click());
      for (const series of ['members', 'wau', 'messages', 'money_spent']) {
        const [before, after] = [daysOf(csv, /^A Envelopes and @all$/, series), daysOf(csv, /No Red envelope from day 42/, series)];
        expect(before.length).toBe(180);
        expect(after.slice(0, 41)).toEqual(before.slice(0, 41));
        expect(after.slice(41)).not.toEqual(before.slice(41));
      }
    });
  });
}
