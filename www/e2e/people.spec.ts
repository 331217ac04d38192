import { done, expect, open, test, violations } from './page';

for (const [locale, title, kind] of [
  ['zh-CN', '名称与人群', '每周来几天'],
  ['en-GB', 'Name and people', 'Visits a week'],
] as const) {
  test(`the group's name and its people are changed by words and sliders in ${locale}`, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ locale, baseURL: baseURL!, viewport: { width: 1366, height: 900 } });
    const errors: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await open(page);
    const before = await page.getByTestId('sentence').first().innerText();
    await page.locator('.scenario .disclose').click();
    const panel = page.locator('details.people');
    await panel.locator('summary').first().click();
    await expect(panel).toContainText(title);

    const name = panel.locator('input[type=text]').first();
    await name.fill('480 <b>人</b>');
    await name.press('Tab');
    await expect(page.locator('.scenario h2')).toHaveText('480 <b>人</b>');
    // A group has a name.
    await name.fill('   ');
    await name.press('Tab');
    await expect(name).toHaveValue('480 <b>人</b>');

    const first = panel.locator('[data-segment]').first();
    await first.locator('summary').click();
    const visits = first.getByRole('spinbutton', { name: new RegExp(kind) });
    await visits.fill('0.3');
    await visits.press('Tab');
    await done(page);
    await expect(page.getByTestId('sentence').first()).not.toHaveText(before);
    expect(await violations(page)).toEqual([]);

    const kinds = await panel.locator('[data-segment]').count();
    await first.locator('.tools .button').first().click();
    await expect(panel.locator('[data-segment]')).toHaveCount(kinds + 1);
    await done(page);
    await panel.locator('[data-segment]').nth(1).locator('summary').click();
    await panel.locator('[data-segment]').nth(1).locator('.tools .button').last().click();
    await expect(panel.locator('[data-segment]')).toHaveCount(kinds);
    await done(page);
    expect(errors).toEqual([]);
    await page.close();
  });
}
