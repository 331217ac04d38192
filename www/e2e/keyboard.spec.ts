import type { Locator, Page } from '@playwright/test';
import { done, expect, open, saved, test } from './page';

/** More steps than the page has places; whoever needs more is caught somewhere. */
const MOST_STEPS = 500;

/** Goes on by Tab until the element has the focus, as a person without a pointer does. */
async function reach(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(element)}`);
}

/** Goes to the element and presses a key there. */
async function press(page: Page, element: Locator, key: string): Promise<void> {
  await reach(page, element);
  await page.keyboard.press(key);
}

test('planned, predicted, compared, branched and reported without a pointer', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(page.locator('header').getByRole('button', { name: 'Teach' })).toBeVisible();

  // A plan is changed.
  const plan = page.locator('.strategy').nth(1);
  await press(page, plan.locator('.tactic .open').first(), 'Enter');
  const slider = plan.locator('.tactic input[type=range]').first();
  await reach(page, slider);
  const before = await slider.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowLeft');
  await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '');
  await done(page);

  // What comes of it is guessed, and revealed.
  await page.keyboard.press('Alt+KeyP');
  const predict = page.getByTestId('predict');
  await press(page, predict.getByRole('button', { name: 'Place dots' }), 'Enter');
  await press(page, predict.getByRole('slider'), 'Home');
  await press(page, predict.getByRole('button', { name: 'Lock' }), 'Enter');
  await expect(predict).toHaveAttribute('data-stage', 'locked');
  await press(page, predict.getByRole('button', { name: 'Reveal' }), 'Enter');
  await expect(page.getByTestId('gap')).toContainText('20');
  await press(page, predict.getByRole('button', { name: 'Close' }), 'Enter');
  await expect(page.getByTestId('sentence').first()).toContainText('better in');

  // Of one world another future is begun, and compared.
  await press(page, page.getByTestId('watch').locator('.disclose'), 'Enter');
  const day = page.getByTestId('watch-day');
  await reach(page, day);
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await reach(page, page.getByTestId('branch'));
  await page.keyboard.type('Stop: Red');
  await press(page, button('Add as a new plan'), 'Enter');
  await done(page);
  await expect(page.locator('.strategy')).toHaveCount(4);
  await expect(page.getByTestId('verdict')).toBeVisible();

  // And there is a report of it.
  await reach(page, button('Report'));
  expect(await saved(page, () => page.keyboard.press('Enter'))).toContain('No Red envelope from day');
});
