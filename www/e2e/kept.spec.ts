import { done, expect, open, test, violations } from './page';

test('what was changed is there again at the bare address, beside other plans, and in the same tab goes on as one', async ({ page }) => {
  await open(page, './');
  await page.locator('.strategy').nth(1).getByRole('switch').first().click();
  await done(page);
  await expect.poll(() => page.evaluate(() => JSON.parse(localStorage.getItem('community-sim.plans') ?? '[]').length)).toBe(1);
  const changed = await page.evaluate(() => location.hash);
  // Loaded anew and changed again, it is the same plan.
  await page.reload();
  await done(page);
  await page.locator('.strategy').nth(1).getByRole('switch').nth(1).click();
  await done(page);
  await expect.poll(() => page.evaluate(() => JSON.parse(localStorage.getItem('community-sim.plans') ?? '[]').map(({ link }: { link: string }) => link).join())).not.toBe(changed);
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('community-sim.plans') ?? '[]').length)).toBe(1);
  const left = await page.evaluate(() => location.hash);

  await page.goto('about:blank');
  await open(page, './');
  const line = page.getByTestId('left');
  await expect(line).toContainText('You last worked on “Community bank');
  expect(await violations(page)).toEqual([]);
  await line.getByRole('button', { name: 'Go on with it' }).click();
  await done(page);
  await expect(line).toHaveCount(0);
  await expect(page).toHaveURL((url) => url.hash === left);

  // Another case takes its place on the page, not in the store.
  await page.getByRole('button', { name: 'Choose a case' }).click();
  await page.locator('[data-preset=qa]').click();
  await done(page);
  await page.locator('.strategy').first().getByRole('switch').first().click();
  await done(page);
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('button', { name: 'Earlier plans' }).click();
  const dialog = page.getByTestId('kept');
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Open Community bank/ }).click();
  await done(page);
  await expect(page).toHaveURL((url) => url.hash === left);
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('button', { name: 'Earlier plans' }).click();
  await dialog.getByRole('button', { name: /^Remove “Community bank/ }).click();
  // It does not come back, though what was opened last is written a little later.
  await page.waitForTimeout(1_000);
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
});

test('a store that holds something else does no harm', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('community-sim.plans', '[{"sitting":1},{"sitting":"a","name":"<img src=x onerror=alert(1)>","at":1,"link":"#2.!"},{"sitting":"b","name":"<b>b</b>","at":1,"link":"#2.AAAA"}]'));
  await open(page, './');
  const line = page.getByTestId('left');
  await expect(line).toContainText('<b>b</b>');
  await line.getByRole('button', { name: 'Go on with it' }).click();
  // The damaged plan says so, and the open one stays.
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('.strategy').first()).toBeVisible();
});
