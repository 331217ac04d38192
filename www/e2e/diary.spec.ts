import { expect, open, test } from './page';

test('a diary tells one member’s life beside the same person’s under the other strategy', async ({ page }) => {
  await open(page);
  const section = page.getByTestId('diaries');
  const diaries = section.getByTestId('diary');
  await expect(diaries).toHaveCount(0);
  const button = section.getByRole('button', { name: /^Member diaries/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(diaries).toHaveCount(2);
  // As the command line's `--world` counts.
  await expect(section.getByRole('spinbutton', { name: 'World' })).toHaveValue('1');
  const headings = section.getByRole('heading', { level: 3 });
  const member = /^Member (\w+)/.exec(await headings.first().innerText())![1]!;
  await expect(headings.nth(1)).toContainText(`Member ${member} ·`);
  expect(await headings.first().innerText()).not.toBe(await headings.nth(1).innerText());

  // Somebody who left: what tipped the balance is drawn, the greatest first.
  const cases = section.getByRole('combobox', { name: 'Telling members' });
  const gone = await cases.locator('option', { hasText: 'muted the group, then left' }).getAttribute('value');
  await cases.selectOption(gone);
  const life = diaries.first();
  await expect(life).toHaveAttribute('data-fate', 'left');
  await expect(life).toContainText('What tipped the balance since joining');
  await expect(life.getByRole('heading', { name: 'Why this member left (against joining)' })).toBeVisible();
  const changes = (await life.getByTestId('terms').locator('.number').allInnerTexts()).map((text) => Number(text.replace('−', '-')));
  expect(changes.length).toBeGreaterThan(0);
  expect(changes).toEqual([...changes].sort((a, b) => b - a));
  await expect(life.getByRole('img', { name: /In the end: belonging \d+%/ })).toBeVisible();
  expect(await life.locator('ol li').count()).toBeGreaterThan(3);

  // Anybody else by name, and a name that is nobody's.
  const another = section.getByRole('combobox', { name: 'Another member' });
  await another.fill('f3');
  await another.press('Tab');
  await expect(headings.first()).toContainText('Member f3 ·');
  await another.fill('zzz');
  await another.press('Tab');
  await expect(section.getByRole('alert')).toHaveText('Nobody in this world has that name.');
  await section.getByRole('combobox', { name: 'Same traits and luck, other strategy' }).selectOption('none');
  await expect(diaries).toHaveCount(1);
});

test('diaries stay within a phone’s width', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const section = page.getByTestId('diaries');
  await section.getByRole('button', { name: /^Member diaries/ }).click();
  await expect(section.getByTestId('diary')).toHaveCount(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
