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
