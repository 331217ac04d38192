import type { Page } from '@playwright/test';
import { done, expect, open, saved, test } from './page';

const MAIN = 'img[data-slot=main]';

/** The page's policy lets nobody fetch what a picture holds; that the page keeps to it is tested elsewhere. */
test.use({ bypassCSP: true });

/** The texts of a picture, and what the page writes over it, with the boxes that they take on the screen. */
async function texts(page: Page): Promise<{ text: string; left: number; right: number; top: number; bottom: number }[][]> {
  return page.locator('.stage').evaluateAll(async (stages) => {
    const all = [];
    for (const stage of stages) {
      const image = stage.querySelector<HTMLImageElement>('img[data-slot]');
      if (!image) continue;
      // A picture in an image has no boxes; beside the page, of the same size, it has.
      const place = document.createElement('div');
      place.innerHTML = await (await fetch(image.src)).text();
      place.style.cssText = `position:fixed;left:0;top:0;width:${image.width}px`;
      document.body.append(place);
      const boxes = (parent: Element, origin: DOMRect) =>
        [...parent.querySelectorAll('text')].map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          // A line's box is higher than its letters.
          const spare = (bottom - top) * 0.2;
          return { text: element.textContent ?? '', left: left - origin.left, right: right - origin.left, top: top - origin.top + spare, bottom: bottom - origin.top - spare };
        });
      const own = boxes(place, place.getBoundingClientRect());
      const over = [...stage.querySelectorAll(':scope > svg')].flatMap((drawn) => boxes(drawn, stage.getBoundingClientRect()));
      place.remove();
      all.push([...own, ...over]);
    }
    return all;
  });
}

for (const [width, height] of [
  [360, 740],
  [1366, 768],
  [1920, 1080],
] as const) {
  for (const locale of ['zh-CN', 'en-US']) {
    test.describe(`${width} pixels in ${locale}`, () => {
      test.use({ viewport: { width, height }, locale });
      test('no text of a chart lies on another', async ({ page }) => {
        await open(page);
        await expect(page.getByTestId('views')).toBeVisible();
        await expect(page.locator('.strip img')).toHaveCount(4);
        const charts = await texts(page);
        expect(charts.length).toBeGreaterThan(4);
        const overlaps = charts.flatMap((chart) =>
          chart.flatMap((a, place) => chart.slice(0, place).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `${a.text} / ${b.text}`)),
        );
        expect(overlaps).toEqual([]);
      });
    });
  }
}

test('a span of days is dragged over or typed, fills all charts and their files, and leaves the document alone', async ({ page }) => {
  await open(page);
  const views = page.getByTestId('views');
  await expect(views).toBeVisible();
  const address = page.url();
  const whole = await page.locator(MAIN).getAttribute('alt');
  const csv = () => saved(page, () => page.getByRole('button', { name: 'Save as CSV' }).click());
  const days = (text: string) => text.split('\r\n').filter((line) => /^\d{4}-\d\d-\d\d|,\d{4}-\d\d-\d\d,/.test(line)).map((line) => Number(/\d+/.exec(line)![0]));
  expect(days(await csv())).toHaveLength(180);

  const cursor = page.getByTestId('cursor');
  await cursor.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = (await cursor.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 4 });
  await expect(page.locator('.chosen-days')).toBeVisible();
  await page.mouse.up();
  await expect(page.locator('.chosen-days')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Whole run', exact: true })).toBeVisible();
  await expect.poll(async () => days(await csv()).length).toBeLessThan(80);
  const shown = days(await csv());
  expect(shown.length).toBeGreaterThan(20);
  // The chart below and the small ones begin on the same day.
  const svg = await saved(page, () => page.getByRole('button', { name: 'Save as SVG' }).click());
  expect(svg).toContain(`day ${shown[0]}<`);
  for (const image of await page.locator('img[data-slot]').all()) {
    expect(await image.evaluate(async (image: HTMLImageElement) => (await fetch(image.src)).text())).toContain(`day ${shown[0]}<`);
  }

  await cursor.focus();
  await page.keyboard.press('Escape');
  await expect.poll(async () => days(await csv()).length).toBe(180);

  await views.getByRole('button', { name: 'Choose days' }).click();
  const [from, to] = [page.getByLabel('From', { exact: true }), page.getByLabel('to', { exact: true })];
  await to.fill('2026-05-10');
  await to.press('Enter');
  await from.fill('2026-04-01');
  await from.press('Enter');
  await expect.poll(async () => days(await csv()).length).toBe(40);
  await cursor.dblclick();
  await expect.poll(async () => days(await csv()).length).toBe(180);
  expect(await page.locator(MAIN).getAttribute('alt')).toBe(whole);
  expect(page.url()).toBe(address);
});

test('single worlds are shown one after another and counted', async ({ page }) => {
  await open(page);
  const views = page.getByTestId('views');
  await views.getByRole('button', { name: 'One world at a time' }).click();
  await expect(page.getByTestId('world-told')).toContainText(/World [3-9] of 20/);
  await views.getByRole('button', { name: 'Pause' }).click();
  const told = await page.getByTestId('world-told').innerText();
  const shown = Number(/World (\d+) of/.exec(told)![1]);
  expect(told).toContain(`of the ${shown} shown so far`);
  const paths = page.getByTestId('world').locator('g path');
  await expect(paths).toHaveCount(4);
  const before = await paths.first().getAttribute('d');
  await views.getByRole('button', { name: 'Next world' }).click();
  await expect(page.getByTestId('world-told')).toContainText(`World ${shown + 1} of 20`);
  expect(await paths.first().getAttribute('d')).not.toBe(before);
  // What the strategies differ in stands over the chart below, the first one on zero.
  const flat = (await page.getByTestId('world-difference').locator('g path').first().getAttribute('d'))!;
  expect(new Set(flat.slice(1).split('L').map((point) => point.split(' ')[1])).size).toBe(1);
  await views.getByRole('button', { name: 'All worlds' }).click();
  await expect(page.getByTestId('world')).toHaveCount(0);
});

test('worlds stand as dots, as many on the better side as the sentence says', async ({ page }) => {
  await open(page);
  await page.getByTestId('views').getByRole('button', { name: 'World by world' }).click();
  const rows = page.getByTestId('world-dots');
  await expect(rows).toHaveCount(3);
  for (const row of await rows.all()) {
    const better = Number(/in (\d+) of 20 worlds/.exec((await row.getAttribute('aria-label'))!)![1]);
    await expect(row.locator('circle')).toHaveCount(20);
    const full = await row.locator('circle').evaluateAll((dots) => dots.filter((dot) => dot.getAttribute('fill') !== 'transparent').length);
    expect(full).toBe(better);
  }
});

test.describe('who wants no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('steps from world to world', async ({ page }) => {
    await open(page);
    const views = page.getByTestId('views');
    await expect(views.getByRole('button', { name: 'Next world' })).toBeVisible();
    await expect(views.getByRole('button', { name: 'One world at a time' })).toHaveCount(0);
    await views.getByRole('button', { name: 'Next world' }).click();
    await expect(page.getByTestId('world-told')).toContainText('World 1 of 20');
  });
});

test('the same plans stand in one chart with and without a shock', async ({ page }) => {
  await open(page);
  const views = page.getByTestId('views');
  await expect(views).toBeVisible();
  await expect(views.getByLabel('With and without shocks')).toHaveCount(0);
  const column = (text: string, name: string) => {
    const lines = text.replace('\uFEFF', '').split('\r\n').filter((line) => !line.startsWith('#') && line !== '');
    const place = lines[0]!.split(',').findIndex((head) => head.includes(name));
    return lines.slice(1).map((line) => line.split(',')[place]);
  };
  const csv = () => saved(page, () => page.getByRole('button', { name: 'Save as CSV' }).click());
  const spared = column(await csv(), 'B Answers and care mean');

  await page.getByRole('button', { name: 'Scenario and run' }).click();
  await page.getByLabel('Add a shock').selectOption('competitor');
  await done(page);
  const box = views.getByLabel('With and without shocks');
  await box.check();
  await expect.poll(csv).toContain('without shocks');
  const told = page.getByTestId('without-told').locator('li');
  await expect(told).toHaveCount(4);
  await expect(told.nth(1)).toContainText(/B Answers and care without the shocks/);
  const both = await csv();
  // Without the shock they are what they were before there was one.
  expect(column(both, 'B Answers and care · without shocks')).toEqual(spared);
  expect(column(both, 'B Answers and care mean')).not.toEqual(spared);
  await box.uncheck();
  await expect(told).toHaveCount(0);
  await expect.poll(csv).not.toContain('without shocks');
  await box.check();
  await expect.poll(csv).toContain('without shocks');

  // It stays so with the next change.
  await page.getByRole('button', { name: 'New luck' }).click();
  await done(page);
  await expect.poll(csv).toContain('without shocks');
});
