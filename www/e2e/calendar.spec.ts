import type { Locator, Page } from '@playwright/test';
import { done, expect, open, savedResults, test, violations } from './page';

/** The lane of a tactic in the calendar of a plan, which is unfolded. */
async function unfolded(page: Page, plan: number): Promise<Locator> {
  const column = page.locator('.strategy').nth(plan);
  await expect(column.getByTestId('calendar')).toBeHidden();
  await column.getByRole('button', { name: /(Calendar|日程)$/ }).click();
  const calendar = column.getByTestId('calendar');
  await expect(calendar.locator('.lane').first()).toBeVisible();
  return calendar;
}

const lane = (calendar: Locator, title: string) => calendar.locator('.lane').filter({ has: calendar.page().locator('.title', { hasText: new RegExp(`^${title}$`) }) });
const part = (lane: Locator, name: 'bar' | 'start' | 'end') => lane.locator(`[role=slider].${name}`);

/** The days of a lane, from 0. */
async function days(lane: Locator): Promise<number[]> {
  const value = async (name: 'start' | 'end') => Number(await part(lane, name).getAttribute('aria-valuenow'));
  return [await value('start'), await value('end')];
}

/** Drags a part by so many days of a run of 180, by way of some of the days between. */
async function drag(page: Page, lane: Locator, name: 'bar' | 'start' | 'end', by: number): Promise<void> {
  // New results move what stands below them.
  await done(page);
  await part(lane, name).scrollIntoViewIfNeeded();
  const box = (await part(lane, name).boundingBox())!;
  const { width } = (await lane.locator('.days').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (by / 180) * width, y, { steps: 6 });
  await page.mouse.up();
}

test('a bar that is dragged moves both its ends, an end one, each in one step of undo, and the run follows', async ({ page }) => {
  await open(page);
  const before = await savedResults(page);
  const calendar = await unfolded(page, 0);
  const envelopes = lane(calendar, 'Red envelope');
  const [first, last] = (await days(envelopes)) as [number, number];
  expect(first).toBe(0);
  expect(last).toBeLessThan(150);
  await expect(part(envelopes, 'bar')).toHaveAttribute('aria-valuetext', 'Mar 2 – Jun 30');

  await drag(page, envelopes, 'bar', 30);
  expect(await days(envelopes)).toEqual([first + 30, last + 30]);
  await expect(part(envelopes, 'bar')).toHaveAttribute('aria-valuetext', 'Apr 1 – Jul 30');
  await done(page);
  expect(await savedResults(page)).not.toBe(before);

  await drag(page, envelopes, 'end', -60);
  expect(await days(envelopes)).toEqual([first + 30, last - 30]);
  await drag(page, envelopes, 'start', -50);
  expect(await days(envelopes)).toEqual([0, last - 30]);
  await drag(page, envelopes, 'end', 400);
  expect(await days(envelopes)).toEqual([0, 179]);
  await expect(part(envelopes, 'end')).toHaveAttribute('aria-valuetext', 'Aug 28 (to the end)');

  const undo = page.getByRole('button', { name: 'Undo' });
  for (const expected of [[0, last - 30], [first + 30, last - 30], [first + 30, last + 30], [first, last]]) {
    await undo.click();
    expect(await days(envelopes)).toEqual(expected);
  }
  await expect(undo).toBeDisabled();
  await done(page);
  expect(await savedResults(page)).toBe(before);
});

test('keys move a bar and its ends by days, weeks and to the ends of the run', async ({ page }) => {
  await open(page);
  const calendar = await unfolded(page, 0);
  const envelopes = lane(calendar, 'Red envelope');
  const [, last] = (await days(envelopes)) as [number, number];
  await part(envelopes, 'bar').focus();
  for (const [key, first] of [['ArrowRight', 1], ['PageUp', 8], ['ArrowLeft', 7], ['End', 179 - last], ['PageDown', 172 - last], ['Home', 0]] as const) {
    await page.keyboard.press(key);
    expect(await days(envelopes)).toEqual([first, first + last]);
  }
  await page.keyboard.press('Tab');
  await expect(part(envelopes, 'start')).toBeFocused();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Tab');
  await expect(part(envelopes, 'end')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  expect(await days(envelopes)).toEqual([7, last - 1]);
  await page.keyboard.press('Home');
  expect(await days(envelopes)).toEqual([7, 7]);
  await page.keyboard.press('End');
  await expect(part(envelopes, 'end')).toHaveAttribute('aria-valuetext', /to the end/);
  // What ends with the run has no last day in the document, and what begins with it no first.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  const card = page.locator('.strategy').first().locator('.tactic').nth(1);
  await card.locator('.open').click();
  await expect(card.locator('input[type=date]')).toHaveCount(2);
  for (const entry of await card.locator('input[type=date]').all()) await expect(entry).toHaveValue('');
  // A key that is held is one step.
  await part(envelopes, 'bar').focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  expect(await days(envelopes)).toEqual([5, 179]);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await days(envelopes)).toEqual([0, 179]);
  await done(page);
});

test('lanes are switched off, copied to another plan under a free id, and put in order by buttons and by their handles', async ({ page }) => {
  await open(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  const calendar = await unfolded(page, 0);
  const titles = () => calendar.locator('.title').allInnerTexts();
  const order = await titles();
  expect(order.length).toBeGreaterThan(2);
  const cards = page.locator('.strategy').first().locator('.tactic .title');

  const top = calendar.locator('.lane').first();
  await top.getByRole('switch').click();
  await expect(page.locator('.strategy').first().locator('.tactic').first().getByRole('switch')).not.toBeChecked();
  await undo.click();
  await expect(top.getByRole('switch')).toBeChecked();

  const down = lane(calendar, order[0]!).getByRole('button', { name: /Later in the plan$/ });
  await down.focus();
  await page.keyboard.press('Enter');
  expect(await titles()).toEqual([order[1], order[0], ...order.slice(2)]);
  await expect(down).toBeFocused();
  await expect(calendar.getByRole('status')).toContainText(`${order[0]}: now number 2 of ${order.length}`);
  await page.keyboard.press('Enter');
  expect(await titles()).toEqual([order[1], order[2], order[0], ...order.slice(3)]);
  expect((await cards.allInnerTexts()).map((text) => text.replace(/^.*·\s+/s, ''))).toEqual(await titles());
  await undo.click();
  await undo.click();
  expect(await titles()).toEqual(order);

  await done(page);
  const grips = calendar.locator('.grip');
  await grips.last().scrollIntoViewIfNeeded();
  const from = (await grips.last().boundingBox())!;
  const to = (await calendar.locator('.lane').nth(1).boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, to.y + 4, { steps: 5 });
  await expect(calendar.locator('.lane.before')).toHaveCount(1);
  await page.mouse.up();
  expect(await titles()).toEqual([order[0], order.at(-1), ...order.slice(1, -1)]);
  await undo.click();
  expect(await titles()).toEqual(order);
  await expect(undo).toBeDisabled();

  // The other plan has content of its own.
  const others = page.locator('.strategy').nth(1).locator('.tactic');
  const count = await others.count();
  await lane(calendar, 'Content').getByRole('combobox').selectOption('1');
  await expect(others).toHaveCount(count + 1);
  await expect(page.locator('.strategy').nth(1).locator('.tactic .title', { hasText: /Content [12]$/ })).toHaveCount(2);
  await undo.click();
  await expect(others).toHaveCount(count);
  await done(page);
});

test('shocks stand on the calendar with their names', async ({ page }) => {
  await open(page);
  const calendar = await unfolded(page, 0);
  await expect(calendar.locator('.shock')).toHaveCount(0);
  await page.getByRole('button', { name: 'Scenario and run' }).click();
  await page.getByRole('combobox', { name: /^Add a shock/ }).selectOption('ad_flood');
  await expect(calendar.locator('.marks.shock')).toHaveText([/^\s*Ad/]);
  expect(await calendar.locator('path.shock').count()).toBe(await calendar.locator('.lane').count());
  await done(page);
});

for (const [locale, text] of [['en-US', 'Mar 2 – Jun 30'], ['zh-CN', '3月2日 – 6月30日']] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('the calendars are accessible and fit a phone', async ({ page }) => {
      await open(page);
      const calendar = await unfolded(page, 0);
      await unfolded(page, 1);
      await expect(calendar.locator('.dates').nth(1)).toHaveText(text);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      await expect(calendar).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      for (const bar of await calendar.getByRole('slider').all()) {
        const box = (await bar.boundingBox())!;
        expect(Math.min(box.x, 360 - box.x - box.width)).toBeGreaterThan(0);
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      }
      expect(await violations(page)).toEqual([]);
    });
  });
}
