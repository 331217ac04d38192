import { done, expect, open, test } from './page';

test('a group that already runs starts with the figures that are typed, and forgets them', async ({ page }) => {
  await open(page);
  const scenario = page.getByRole('region', { name: 'Scenario and run' });
  await scenario.getByRole('button', { name: /founders/ }).click();
  await scenario.getByRole('checkbox', { name: 'The group runs already' }).check();
  const type = async (name: string, value: string) => {
    await scenario.getByRole('spinbutton', { name, exact: true }).fill(value);
    await scenario.getByRole('spinbutton', { name, exact: true }).press('Tab');
  };
  await type('Members', '120');
  await type('Visited last week', '60');
  await done(page);
  await expect(scenario.getByRole('button', { name: /120 members today/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(scenario.getByRole('spinbutton', { name: 'Visited last week' })).toHaveValue('');
  // More visitors than members: said where it stands, and nothing is lost.
  await type('Visited last week', '130');
  await expect(page.getByText('scenario.today.wau')).toBeVisible();
  await type('Visited last week', '40');
  await done(page);
  await scenario.getByRole('checkbox', { name: 'The group runs already' }).uncheck();
  await done(page);
  await expect(scenario.getByRole('button', { name: /founders/ })).toBeVisible();
});

test('one’s own group is written down as one that runs, without the case that it begins from', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('button', { name: /^Your own group/ }).click();
  await page.getByRole('button', { name: 'Write down what the group is like today' }).click();
  const scenario = page.getByRole('region', { name: 'Scenario and run' });
  await expect(scenario.getByRole('checkbox', { name: 'The group runs already' })).toBeChecked();
  await expect(scenario.getByRole('spinbutton', { name: 'Members', exact: true })).toBeFocused();
  await expect(scenario.getByRole('heading')).toHaveText('Our group');
  await expect(scenario.locator('.story')).toContainText('change them into yours');
  await scenario.getByRole('spinbutton', { name: 'Visited last week' }).fill('40');
  await scenario.getByRole('spinbutton', { name: 'Visited last week' }).press('Tab');
  await expect(page.getByTestId('met')).toBeVisible();
  await done(page);
  // Undone step by step, back to the case.
  for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name: 'Undo' }).click();
  await expect(scenario.getByRole('heading')).not.toHaveText('Our group');
});
