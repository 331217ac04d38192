import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { done, expect, open, savedResults, test } from './page';

test('the page asks for nothing after it is kept, and works without a network', async ({ page, context }) => {
  await open(page, './');
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active && new Promise<void>((resolve) => (active.state === 'activated' ? resolve() : active.addEventListener('statechange', () => resolve())))));
  const asked: string[] = [];
  page.on('response', (response) => !response.fromServiceWorker() && asked.push(response.url()));
  await page.locator('.strategy').nth(1).getByRole('switch').first().click();
  await done(page);
  expect(asked.filter((url) => !/^(blob|data):/.test(url))).toEqual([]);

  const before = await savedResults(page);
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goBack();
  await done(page);
  expect(await savedResults(page)).toBe(before);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByTestId('link').getByRole('textbox')).toHaveValue(/#2\./);
});

const single = fileURLToPath(new URL('../dist/community-sim.html', import.meta.url));

test.describe('the one file', () => {
  test.skip(!existsSync(single), '`npm run dist` makes it');
  test.use({ baseURL: `file://${single}` });

  test('opens from a disk, compares and shares', async ({ page }) => {
    await open(page, `file://${single}`);
    await expect(page.getByTestId('sentence').first()).toBeVisible();
    await page.locator('.strategy').nth(1).getByRole('switch').first().click();
    await done(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByTestId('link')).toContainText('opens on this computer only');
  });
});

test('where the browser keeps nothing, the page says to save the file', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }));
  await open(page, './');
  await expect(page.getByTestId('forgets')).toContainText('save the file');
});
