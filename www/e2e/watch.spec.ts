import type { Locator, Page } from '@playwright/test';
import { done, expect, linkTo, open, test, violations } from './page';

/** Unfolds the panel and waits for its picture. */
async function unfolded(page: Page): Promise<Locator> {
  const panel = page.getByTestId('watch');
  await panel.locator('.disclose').click();
  await expect(panel.getByTestId('watch-picture')).toBeVisible();
  return panel;
}

/** The picture of members and ties. */
async function drawn(panel: Locator, day: string): Promise<string> {
  const picture = panel.locator('canvas').first();
  await expect(picture).toHaveAttribute('data-day', day);
  return picture.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}

test('one world plays, steps, is dragged back, and hides what the operator cannot see', async ({ page }) => {
  await open(page);
  const panel = await unfolded(page);
  const day = panel.getByTestId('watch-day');
  await expect(day).toHaveValue('0');
  await expect(panel).toContainText('The typical world');

  // Days pass by themselves, and stand when they are told to.
  await panel.getByRole('combobox', { name: 'Speed' }).selectOption('8');
  await panel.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => Number(await day.inputValue())).toBeGreaterThan(4);
  await panel.getByRole('button', { name: 'Pause' }).click();
  const stood = await day.inputValue();
  await page.waitForTimeout(400);
  await expect(day).toHaveValue(stood);

  // By buttons, by the bar and by keyboard; the same day is the same picture.
  await day.fill('40');
  await expect(panel.getByTestId('watch-said')).toContainText('Day 41 of 180');
  await expect(panel.getByRole('img', { name: /on day 41:/ })).toBeVisible();
  const picture = await drawn(panel, '40');
  await panel.getByRole('button', { name: 'A day on' }).click();
  await expect(day).toHaveValue('41');
  await expect(panel.getByRole('img', { name: /on day 42:/ })).toBeVisible();
  expect((await drawn(panel, '41')) === picture).toBe(false);
  await panel.getByRole('button', { name: 'A day back' }).click();
  await expect(panel.getByRole('img', { name: /on day 41:/ })).toBeVisible();
  expect((await drawn(panel, '40')) === picture).toBe(true);
  await day.focus();
  await page.keyboard.press('ArrowRight');
  await expect(day).toHaveValue('41');
  await page.keyboard.press('Space');
  await expect(panel.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(panel.getByRole('button', { name: 'Play' })).toBeVisible();
  await panel.getByRole('combobox', { name: 'Go to' }).selectOption({ index: 1 });
  await expect(day).not.toHaveValue('41');

  // Who left on the day on which most did, and why.
  const most = panel.getByRole('combobox', { name: 'Go to' }).locator('option', { hasText: 'most leave' }).first();
  await panel.getByRole('combobox', { name: 'Go to' }).selectOption(await most.getAttribute('value'));
  const partings = panel.getByTestId('watch-partings');
  await expect(partings).toContainText(/Left: \w+.* · [a-z]\d+/);

  // What is so, and what the operator sees of it.
  await day.fill('100');
  await expect(panel.getByRole('img', { name: /on day 101:/ })).toHaveAttribute('aria-label', /muted, not there today/);
  const feed = panel.getByTestId('watch-feed');
  await expect(feed).toContainText('opened the group and wrote nothing');
  await panel.getByRole('switch', { name: 'Only what the operator sees' }).check();
  await expect(feed).not.toContainText('wrote nothing');
  await expect(panel.getByRole('img', { name: /on day 101:/ })).not.toHaveAttribute('aria-label', /muted/);
  await expect(panel.getByTestId('watch-figures')).not.toContainText('muted');
  await expect(panel.getByRole('combobox', { name: 'Colour by' })).toBeDisabled();
  await panel.getByRole('switch', { name: 'Only what the operator sees' }).uncheck();
  await panel.getByRole('combobox', { name: 'Colour by' }).selectOption('belonging');
  await expect(panel.getByTestId('watch-legend')).toContainText('80–100%');

  // Another plan and another world.
  const figures = panel.getByTestId('watch-figures');
  const before = await figures.innerText();
  await panel.getByRole('combobox', { name: 'Strategy' }).selectOption({ index: 2 });
  await expect(figures).not.toHaveText(before);
  await expect(figures).toContainText('members');
  const number = panel.getByRole('spinbutton', { name: 'World' });
  await expect(async () => {
    // One of two worlds is not the typical one.
    await number.fill((await number.inputValue()) === '1' ? '2' : '1');
    await number.press('Tab');
    await panel.getByRole('button', { name: 'Typical world' }).click({ timeout: 2_000 });
  }).toPass();
  await expect(panel).toContainText('The typical world');
});

test('a member’s diary opens by a click in the picture and by name', async ({ page }) => {
  await open(page);
  const panel = await unfolded(page);
  const picture = panel.getByTestId('watch-picture');
  // Somewhere in the middle stands somebody.
  const box = (await picture.boundingBox())!;
  for (let step = 0; step < 40 && (await panel.getByTestId('diary').count()) === 0; step++) {
    await picture.click({ position: { x: box.width / 2 + 8 * step * Math.cos(step), y: box.height / 2 + 4 * step * Math.sin(step) } });
    await page.waitForTimeout(100);
  }
  await expect(panel.getByTestId('diary')).toBeVisible();
  const field = panel.getByRole('combobox', { name: 'Member' });
  const name = await field.inputValue();
  await expect(panel.getByRole('heading', { level: 3, name: new RegExp(`^Member ${name} ·`) })).toBeVisible();
  await field.fill('f3');
  await field.press('Tab');
  await expect(panel.getByRole('heading', { level: 3, name: /^Member f3 ·/ })).toBeVisible();
  await field.fill('zzz');
  await field.press('Tab');
  await expect(panel.getByRole('alert')).toHaveText('Nobody in this world has that name.');
  await panel.getByRole('button', { name: 'Close the diary' }).click();
  await expect(panel.getByTestId('diary')).toHaveCount(0);
});

test('with little motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const panel = await unfolded(page);
  await expect(panel.getByRole('button', { name: 'Play' })).toHaveCount(0);
  const day = panel.getByTestId('watch-day');
  await day.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(day).toHaveValue('1');
  await page.waitForTimeout(700);
  await expect(day).toHaveValue('1');
});

for (const [locale, title] of [['zh-CN', '看群里的每一天'], ['en-GB', 'Watch']] as const) {
  for (const width of [1366, 360]) {
    test.describe(`in ${locale}, ${width} points wide`, () => {
      test.use({ locale, viewport: { width, height: 768 } });

      test('axe finds nothing, and nothing stands over', async ({ page }) => {
        const shock = { id: 'leader', date: '2026-03-20', shock: { kind: 'koc_leaves' } };
        const wanted = { format: 'community-sim/1', scenario: { preset: 'bank', shocks: [shock] }, run: { days: 40, worlds: 5 } };
        await open(page, await linkTo(JSON.stringify(wanted)));
        const panel = await unfolded(page);
        await expect(panel.getByRole('heading', { level: 2 })).toContainText(title);
        await expect(panel.locator('option', { hasText: /Day 19: .* strikes|第 19 天：发生/ })).toHaveCount(1);
        await panel.getByTestId('watch-day').fill('30');
        expect(await violations(page)).toEqual([]);
        await panel.getByRole('switch').check();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('combobox', { name: /^(Appearance|外观)$/ }).selectOption('dark');
        await done(page);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
}
