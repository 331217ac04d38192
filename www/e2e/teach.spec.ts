import { done, expect, open, test, violations, watch } from './page';
import type { Page } from '@playwright/test';

/** Numbers of results as the page shows them before a prediction is opened: what must not be read while one is open. */
async function answers(page: Page): Promise<string[]> {
  const sentences = await page.locator('.sentence').allInnerTexts();
  const cells = await page.getByTestId('outcomes').locator('.figures').allInnerTexts();
  const found = new Set([...sentences, ...cells].flatMap((text) => text.match(/[+−¥]?\d[\d,.]*%?/g) ?? []));
  // Short numbers stand in plans, too.
  return [...found].filter((text) => /[+−]\d/.test(text) || text.replace(/\D/g, '').length > 3);
}

/** All that is in the document for anybody to read, seen or spoken. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => ['alt', 'title', 'aria-label', 'aria-valuetext', 'placeholder'].map((name) => element.getAttribute(name) ?? ''));
    return [document.title, document.body.innerText, document.body.textContent, ...attributes].join('\n');
  });

async function expectNothingGivenAway(page: Page, hidden: string[]): Promise<void> {
  const text = await everything(page);
  expect(hidden.filter((answer) => text.includes(answer))).toEqual([]);
  for (const part of ['figure.main', '[data-testid=outcomes]', '[data-testid=sentence]', '[data-testid=idle]', '[data-testid=conditions]', '[data-testid=decide]', '[data-testid=diary]', '[role=meter]', 'img[data-slot]', 'img[src^="blob:"]']) {
    await expect(page.locator(part)).toHaveCount(0);
  }
}

/** What comes behind a first comparison is here. */
const teaching = (page: Page) => expect(page.locator('header').getByRole('button', { name: 'Teach' })).toBeVisible();
const predict = (page: Page) => page.locator('.tools').getByRole('button', { name: 'Predict first' }).click();
const panel = (page: Page) => page.getByTestId('predict');
const step = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click();

/** Draws over the whole chart, from left to right, at a share of its height. */
async function draw(page: Page, share: number): Promise<void> {
  const area = page.getByTestId('guess');
  await expect(area.getByRole('slider').first()).toBeVisible();
  const box = (await area.boundingBox())!;
  await page.mouse.move(box.x + 5, box.y + box.height * share);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 5, box.y + box.height * share, { steps: 8 });
  await page.mouse.up();
}

test('a curve is drawn, locked and revealed, and nothing gives the answer away before', async ({ page }) => {
  await open(page);
  const hidden = await answers(page);
  expect(hidden.length).toBeGreaterThan(20);
  await predict(page);
  await expect(panel(page)).toHaveAttribute('data-stage', 'open');
  await expect(page.locator('.finding')).toContainText('A prediction is open');
  await expectNothingGivenAway(page, hidden);

  const lock = panel(page).getByRole('button', { name: 'Lock' });
  await expect(lock).toHaveAttribute('aria-disabled', 'true');
  await lock.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.notice')).toContainText('Draw, place or choose your guess first');
  await expect(panel(page)).toHaveAttribute('data-stage', 'open');
  await draw(page, 0.25);
  const values = await page.getByTestId('guess').getByRole('slider').evaluateAll((knobs) => knobs.map((knob) => Number(knob.getAttribute('aria-valuenow'))));
  expect(values.length).toBeGreaterThan(20);
  expect(Math.max(...values) - Math.min(...values)).toBeLessThan(1e-6);
  await panel(page).getByRole('textbox', { name: /Reason/ }).fill('They love envelopes');
  await step(page, 'Lock');
  await expect(panel(page)).toHaveAttribute('data-stage', 'locked');
  await expect(page.getByTestId('guess').getByRole('slider')).toHaveCount(0);
  await expectNothingGivenAway(page, hidden);

  // Neither saving nor loading the page anew shows them.
  await page.getByRole('button', { name: 'Report' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.notice')).toContainText('A prediction is open');
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('button', { name: /^Save results/ }).click();
  await expect(page.locator('.notice')).toContainText('A prediction is open');
  await page.reload();
  await expect(panel(page)).toHaveAttribute('data-stage', 'locked');
  await expect(page.getByTestId('state')).toHaveAttribute('data-phase', 'done');
  await expectNothingGivenAway(page, hidden);

  await step(page, 'Reveal');
  await expect(page.getByTestId('gap')).toHaveText(/the guessed curve is off by \d[\d.]*, (mostly too high|mostly too low|on both sides); on the last day it says \d+, the simulation \d+\./);
  await done(page);
  const said = Number(/simulation (\d+)/.exec(await page.getByTestId('gap').innerText())![1]);
  // The chart's table has the same last day.
  await page.locator('figure.main details summary').click();
  const column = page.locator('details table').first();
  const heads = await column.locator('th').allInnerTexts();
  const place = heads.findIndex((head) => head.startsWith('B Answers and care') && !/\d/.test(head));
  const last = Number((await column.locator('tbody tr').last().locator('td').nth(place).innerText()).replace(/,/g, ''));
  expect(Math.round(last)).toBe(said);
  await expect(panel(page)).toContainText('They love envelopes');
  await step(page, 'Close');
  await expect(panel(page)).toHaveCount(0);
});

test('dots and sentences are guessed by keyboard alone, and kept until they are removed', async ({ page }) => {
  await open(page, './');
  const hidden = await answers(page);
  const wins = Number(/better in (\d+) of 100/.exec(await page.getByTestId('sentence').first().innerText())![1]);
  await teaching(page);
  await page.keyboard.press('Alt+KeyP');
  await expect(panel(page)).toHaveAttribute('data-stage', 'open');
  const ways = panel(page).getByRole('group', { name: 'How to guess' });
  await ways.getByRole('button', { name: 'Place dots' }).focus();
  await page.keyboard.press('Enter');
  const slider = panel(page).getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  for (let dot = 0; dot < 13; dot++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '13 of 20');
  await expect(panel(page).locator('.dot.full')).toHaveCount(13);
  await expectNothingGivenAway(page, hidden);
  await page.keyboard.press('Alt+KeyP');
  await expect(panel(page)).toHaveAttribute('data-stage', 'locked');
  await page.keyboard.press('Alt+KeyP');
  const dots = Math.round(wins / 5);
  await expect(page.getByTestId('gap')).toContainText(`Better in ${wins} of 100 worlds, as many as ${dots} of 20`);
  await expect(page.getByTestId('gap')).toContainText(`${Math.abs(dots - 13)} dots away`);
  await expect(panel(page).locator('.late .dot.full')).toHaveCount(dots);

  await step(page, 'Predict again');
  await ways.getByRole('button', { name: 'Choose a sentence' }).click();
  await panel(page).getByRole('radio', { name: /does worse than/ }).focus();
  await page.keyboard.press('Space');
  await panel(page).getByRole('radio', { name: 'very sure' }).check();
  await expectNothingGivenAway(page, hidden);
  await step(page, 'Lock');
  await step(page, 'Reveal');
  await expect(page.getByTestId('gap')).toContainText('Not as guessed: it is better.');
  await expect(page.getByTestId('gap')).toContainText(await page.getByTestId('sentence').first().innerText());

  // Kept over a visit, and removed.
  await page.goto('about:blank');
  await open(page, './');
  await page.getByRole('button', { name: 'Teach' }).click();
  await page.getByRole('button', { name: 'Past predictions' }).click();
  const past = page.getByTestId('past');
  await expect(past.getByRole('listitem')).toHaveCount(2);
  await expect(past.getByRole('listitem').first()).toContainText('of the plans as they are now');
  await expect(past.getByRole('listitem').last()).toContainText('The guess was 13 of 20.');
  await past.getByRole('button', { name: /^Remove this prediction/ }).first().click();
  await expect(past.getByRole('listitem')).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
});

test('a curve is drawn by keyboard, a handle a week', async ({ page }) => {
  await open(page);
  await teaching(page);
  await page.keyboard.press('Alt+KeyP');
  const knob = page.getByTestId('guess').getByRole('slider').first();
  await knob.focus();
  const value = async (place: number) => Number(await page.getByTestId('guess').getByRole('slider').nth(place).getAttribute('aria-valuenow'));
  const before = await value(2);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  expect(await value(2)).toBeGreaterThan(before);
  expect(await value(1)).toBe(before);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  const count = await page.getByTestId('guess').getByRole('slider').count();
  expect(await value(count - 1)).toBeLessThan(before);
  expect(await violations(page)).toEqual([]);
});

test('plans that change after locking are said, and giving up shows everything', async ({ page }) => {
  await open(page);
  await predict(page);
  await panel(page).getByRole('button', { name: 'Place dots' }).click();
  await panel(page).locator('.dot').nth(7).click();
  await expect(panel(page)).toContainText('8 of 20');
  await step(page, 'Lock');
  await page.locator('.strategy').nth(1).getByRole('switch').first().click();
  await expect(panel(page)).toContainText('The plans were changed after locking');
  await step(page, 'Give up and look');
  await done(page);
  await expect(page.getByTestId('sentence').first()).toBeVisible();
});

test('the last change is seen once more, and stands as it was', async ({ page }) => {
  test.slow();
  await open(page);
  await teaching(page);
  const replay = page.locator('.tools').getByRole('button', { name: 'Replay last change' });
  await expect(replay).toHaveCount(0);
  const sentence = page.getByTestId('sentence').first();
  const before = await sentence.innerText();
  await page.locator('.strategy').nth(1).getByRole('switch').first().click();
  await done(page);
  await expect(sentence).not.toHaveText(before);
  const after = await sentence.innerText();
  await replay.click();
  await expect(page.locator('.notice')).toContainText('Before the change');
  await expect(sentence).toHaveText(before);
  await expect(page.locator('.notice')).toContainText('After the change');
  await expect(sentence).toHaveText(after);
  await expect(replay).toBeEnabled();
  // By key; whoever edits meanwhile goes on from there.
  await page.keyboard.press('Alt+KeyR');
  await expect(sentence).toHaveText(before);
  await page.locator('.strategy').nth(1).getByRole('switch').nth(1).click();
  await expect(replay).toBeEnabled();
  await done(page);
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled();
  await expect(sentence).not.toHaveText(after);
});

test('the window for the room keeps step, and hides what the page hides', async ({ page, context, baseURL }) => {
  test.slow();
  await open(page);
  const hidden = await answers(page);
  await page.locator('.strategy').nth(1).getByRole('switch').first().click();
  await done(page);
  hidden.push(...(await answers(page)));
  await page.locator('header').getByRole('button', { name: 'Teach' }).click();
  const popup = context.waitForEvent('page');
  await page.getByRole('button', { name: /^Presenter view/ }).click();
  const room = await popup;
  const errors: string[] = [];
  watch(room, baseURL ?? '', errors);
  await room.setViewportSize({ width: 1366, height: 768 });

  await expect(room.getByRole('heading', { level: 1 })).toHaveText(await page.locator('.scenario h2').innerText());
  await expect(room.getByText(await page.getByTestId('sentence').first().innerText())).toBeVisible();
  await expect(room.locator('.area img')).toHaveCount(2);
  const [inside, needed] = await room.evaluate(() => [innerHeight, document.documentElement.scrollHeight]);
  expect(needed).toBeLessThanOrEqual(inside!);
  expect(await violations(room)).toEqual([]);

  // Space and arrows go on, also for the page.
  await room.getByRole('heading', { level: 1 }).click();
  await room.keyboard.press('Space');
  await expect(panel(page)).toHaveAttribute('data-stage', 'open');
  await expect(room.getByTestId('predict-big')).toHaveAttribute('data-stage', 'open');
  await expectNothingGivenAway(room, hidden);
  await room.keyboard.press('ArrowRight');
  await expect(room.locator('.notice')).toContainText('guess first');
  await draw(page, 0.4);
  const value = (window: Page, id: string) => window.getByTestId(id).getByRole('slider').nth(9).getAttribute('aria-valuenow');
  await expect.poll(async () => (await value(room, 'guess-big')) === (await value(page, 'guess'))).toBe(true);
  expect(await violations(room)).toEqual([]);
  await room.keyboard.press('ArrowRight');
  await expect(panel(page)).toHaveAttribute('data-stage', 'locked');
  await expectNothingGivenAway(room, hidden);
  await room.keyboard.press('PageDown');
  await expect(panel(page)).toHaveAttribute('data-stage', 'revealed');
  await expect(room.getByTestId('predict-big').locator('.outcome')).toHaveText(await page.getByTestId('gap').innerText());
  await room.keyboard.press('ArrowRight');
  await expect(room.locator('.finding')).toContainText('Before the change');
  await expect(room.locator('.finding')).toContainText('After the change');

  // The clock runs and rests.
  const clock = room.getByRole('timer');
  await expect(clock).toHaveText('03:00');
  await room.getByRole('button', { name: 'One minute less' }).click();
  await room.getByRole('button', { name: 'Start' }).click();
  await expect(clock).toHaveText('01:58');
  await room.getByRole('button', { name: 'Pause' }).click();
  const rests = await clock.innerText();
  await room.waitForTimeout(1_300);
  await expect(clock).toHaveText(rests);
  await room.getByRole('button', { name: 'Set back' }).click();
  await expect(clock).toHaveText('02:00');

  await page.getByRole('button', { name: '中文' }).click();
  await expect(room.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(room.getByRole('button', { name: '开始' })).toBeVisible();
  const closed = room.waitForEvent('close');
  await page.goto('about:blank');
  await closed;
  expect(errors).toEqual([]);
});

test('tactics are found by a part of what they do, and charts say what they show', async ({ page }) => {
  await open(page);
  await teaching(page);
  const plan = page.locator('.strategy').first();
  const count = await plan.locator('.tactic').count();
  await plan.getByRole('button', { name: /Search tactics$/ }).click();
  const field = plan.getByRole('searchbox');
  await expect(field).toBeFocused();
  await field.fill('no such thing');
  await expect(plan.getByRole('status')).toHaveText('0 tactics found');
  await field.fill('private');
  expect(await violations(page)).toEqual([]);
  await field.press('Enter');
  await expect(plan.locator('.tactic')).toHaveCount(count + 1);
  await expect(plan.locator('.tactic').last()).toContainText('Private message');
  await expect(field).toHaveCount(0);
  await done(page);

  await page.locator('.tools').getByRole('button', { name: 'What is this?' }).click();
  await expect(page.getByRole('tooltip')).toContainText('Weekly active');
});

for (const [locale, appearance] of [['zh-CN', 'light'], ['en-GB', 'dark']] as const) {
  test.describe(`on paper, ${locale}, ${appearance}`, () => {
    test.use({ locale });

    /** Pages of A4, and what stands beyond their edge. */
    async function printed(page: Page): Promise<{ pages: number; beyond: string[] }> {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 703, height: 1000 });
      const beyond = await page.evaluate(() => {
        const shown = [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility() && !element.closest('.visually-hidden') && element.getClientRects().length > 0);
        return shown.filter((element) => element.getBoundingClientRect().right > 704 || (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible')).map((element) => element.outerHTML.slice(0, 120));
      });
      await page.emulateMedia({ media: null });
      await page.setViewportSize({ width: 1366, height: 768 });
      await expect(page.locator('html')).toHaveClass(/paper/);
      // The browser says that it has printed, after which the page is as it was.
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.?\d* 84[12]\.?\d*\]/);
      return { pages: pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0, beyond };
    }

    test('results and a handout are whole', async ({ page }) => {
      test.slow();
      await page.addInitScript((appearance) => localStorage.setItem('community-sim.appearance', appearance), appearance);
      // The dialog of a browser is none of a test's.
      await page.addInitScript(() => (window.print = () => {}));
      await open(page);
      const menu = page.locator('header').getByRole('button', { name: /^(Teach|授课)$/ });
      const results = (await page.getByTestId('outcomes').locator('.figures').allInnerTexts()).flatMap((text) => text.match(/[+−]\d[\d,.]+/g) ?? []);
      await menu.click();
      await page.getByRole('button', { name: /^(Print results|打印结果)$/ }).click();
      await expect(page.locator('.paper-head h1')).toBeVisible();
      // Drawn anew for white paper of that width.
      await expect(page.locator('img[data-slot=main]')).toHaveJSProperty('naturalWidth', 703);
      await expect(page.locator('html')).not.toHaveClass(/dark/);
      for (const part of ['.page > header', '.strategies', '.tools', '.side', '[data-testid=decide]', '[data-testid=diary]']) await expect(page.locator(part).first()).toBeHidden();
      for (const part of ['img[data-slot=main]', 'img[data-slot=difference]', '[data-testid=outcomes]', '[data-testid=sentence]', '.paper-plans li']) await expect(page.locator(part).first()).toBeVisible();
      const paper = await printed(page);
      expect(paper.beyond).toEqual([]);
      expect(paper.pages).toBeGreaterThan(1);
      expect(paper.pages).toBeLessThan(5);
      await expect(page.locator('html')).not.toHaveClass(/paper/);
      await expect(page.locator('html')).toHaveClass(appearance === 'dark' ? /dark/ : /^(?!.*dark)/);

      await menu.click();
      await page.getByRole('button', { name: /^(Print handout|打印讲义)/ }).click();
      const handout = page.getByTestId('handout');
      await expect(handout).toBeVisible();
      await expect(page.locator('.finding')).toBeHidden();
      await expect(page.locator('.panes')).toBeHidden();
      const text = await handout.innerText();
      expect(results.length).toBeGreaterThan(20);
      expect(results.filter((answer) => text.includes(answer))).toEqual([]);
      expect(await handout.locator('.dots i').count()).toBe(20 * ((await page.locator('.strategy').count()) - 1));
      const sheet = await printed(page);
      expect(sheet.beyond).toEqual([]);
      expect(sheet.pages).toBe(2);
      await expect(handout).toHaveCount(0);
    });
  });
}
