import type { Page } from '@playwright/test';
import { done, expect, open, saved, test, violations } from './page';

const date = (day: number) => new Date(Date.UTC(2024, 0, 1 + day));
const iso = (day: number) => date(day).toISOString().slice(0, 10);

/** The daily sums of a customer group whose talk dies after two months. */
const WECOM = `stat_time,chat_total,member_total,new_member_cnt,member_has_msg,msg_total\n${Array.from({ length: 90 }, (_, day) => `${iso(day)},1,${100 + day},1,${day < 60 ? 20 : 2},${day < 60 ? 60 : 3}\n`).join('')}`;

/** A chat of names that nobody else has; the dates name the day first, and say so from the 13th on. */
function chat(days: number): string {
  const names = ['Zephyrine Quill', 'Ozymandias Fern', 'Thessaly Wren', 'Barnaby Thistle'];
  const lines = Array.from({ length: days }, (_, day) => {
    const [year, month, of] = iso(day).split('-');
    return names.slice(0, 1 + (day % names.length)).map((name, place) => `[${of}/${month}/${year}, ${String(9 + 3 * place).padStart(2, '0')}:05:00] ${name}: hello ${day}\n`).join('');
  });
  return lines.join('');
}

/** Drops files on the page as a person does. */
async function drop(page: Page, files: { name: string; text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

async function read(page: Page): Promise<void> {
  await expect(page.getByTestId('group-state')).toHaveAttribute('data-phase', 'done', { timeout: 40_000 });
}

test('sums of days are read, told and set beside the built-in cases, one of which is then simulated', async ({ page }) => {
  await open(page);
  await drop(page, [{ name: '客户群统计.csv', text: WECOM }]);
  await read(page);
  const dialog = page.getByTestId('group');
  await expect(page.getByTestId('group-report')).toContainText('WeCom: statistic of a customer group by days');
  await expect(page.getByTestId('group-report')).toContainText('what single members did');
  await expect(page.getByTestId('group-like').locator('[data-about=trend]')).toContainText('60 messages a day were written, in the last four 3: it has become quieter');
  for (const chart of ['members', 'joins', 'activity', 'messages']) {
    await expect(dialog.locator(`[data-chart=${chart}] img`)).toHaveAttribute('alt', /at the beginning/);
  }
  await dialog.locator('[data-chart=messages] summary').click();
  await expect(dialog.locator('[data-chart=messages] tbody tr')).toHaveCount(90);
  const nearest = page.getByTestId('group-nearest');
  const preset = (await nearest.getAttribute('data-nearest'))!;
  const simulate = page.getByTestId('group-simulate');
  await expect(simulate.getByRole('combobox', { name: 'People and plans of' })).toHaveValue(preset);
  await simulate.getByRole('textbox', { name: 'Name of the group' }).fill('Morning runners');
  await simulate.getByRole('button', { name: 'Simulate the case as it is' }).click();
  await expect(dialog).toBeHidden();
  await done(page);
  await expect(page.locator('.scenario h2')).toHaveText('Morning runners');
  // The case beneath is the nearest one, by its own name.
  await page.getByRole('button', { name: 'Choose a case' }).click();
  await expect(page.locator(`[data-preset=${preset}]`)).toHaveClass(/current/);
});

/** The daily sums of a small group whose talk comes and goes. */
const WRITERS = [1, 3, 0, 2, 4, 1, 2, 1, 0, 3, 2];
const MESSAGES = [2, 9, 0, 4, 17, 1, 6, 3, 0, 12, 5];
const SMALL_GROUP = `date,members,joins,posters,messages\n${Array.from({ length: 35 }, (_, day) => `${iso(day)},${30 + Math.floor(day / 7)},${day % 7 === 0 ? 1 : 0},${WRITERS[day % 11]},${MESSAGES[day % 11]}\n`).join('')}`;

test('the people of a group are found out from its days, stopped and gone on with, and its plans compared', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page);
  await drop(page, [{ name: 'days.csv', text: SMALL_GROUP }]);
  await read(page);
  const simulate = page.getByTestId('group-simulate');
  const state = page.getByTestId('calibrating');
  await simulate.getByRole('combobox', { name: 'People and plans of' }).selectOption('bank');
  await simulate.getByRole('combobox', { name: 'Simulations' }).selectOption('1000');
  await simulate.getByRole('button', { name: 'Fit to these days' }).click();
  await expect(state).toContainText('Simulations, round 1 of 3');
  await expect(state.getByRole('progressbar')).not.toHaveAttribute('value', '0');
  await state.getByRole('button', { name: 'Stop' }).click();
  await expect(state).toContainText('what has been run is kept');
  await state.getByRole('button', { name: 'Continue' }).click();
  await expect(state).toHaveAttribute('data-phase', 'done', { timeout: 150_000 });
  const found = page.getByTestId('calibrated');
  await expect(found).toContainText('days.csv, 2024-01-01 to 2024-02-04: 35 days, of which members, joins, members who write, messages are known');
  await expect(found).toContainText('The worlds are like the group');
  await expect(found.locator('[data-chart=members] img')).toHaveAttribute('alt', /Real and simulated members \(100 worlds\), then 56 days ahead/);
  await expect(found.getByRole('row', { name: /^messages a visit/ })).toContainText('something');
  expect(await violations(page)).toEqual([]);
  await simulate.getByRole('textbox', { name: 'Name of the group' }).fill('Tea friends');
  await found.getByRole('button', { name: 'Compare plans for this group' }).click();
  await expect(page.getByTestId('group')).toBeHidden();
  await done(page);
  await expect(page.locator('.scenario h2')).toHaveText('Tea friends');
  await expect(page.locator('.scenario')).toContainText('Fitted to days.csv');
  await expect(page.locator('.scenario')).toContainText('34 members today');
  await expect(page.getByTestId('conditions')).toContainText('known only as far as days.csv');
});

test('what cannot be fitted is told, and a forecast is judged by the days that were held back', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page);
  await drop(page, [{ name: 'days.csv', text: SMALL_GROUP.split('\n').slice(0, 5).join('\n') }]);
  await read(page);
  const simulate = page.getByTestId('group-simulate');
  await simulate.getByRole('button', { name: 'Fit to these days' }).click();
  await expect(simulate.getByRole('alert')).toContainText('4 days; 7 at least are needed to fit to');
  await drop(page, [{ name: 'days.csv', text: SMALL_GROUP }]);
  await read(page);
  await simulate.getByRole('combobox', { name: 'Simulations' }).selectOption('1000');
  await simulate.getByRole('checkbox', { name: /Hold back the last 28 days/ }).check();
  await simulate.getByRole('button', { name: 'Fit to these days' }).click();
  await expect(page.getByTestId('calibrating')).toHaveAttribute('data-phase', 'done', { timeout: 150_000 });
  const found = page.getByTestId('calibrated');
  await expect(found).toContainText('The last 28 days were not fitted to');
  await expect(found.getByRole('button', { name: 'Compare plans for this group' })).toHaveCount(0);
});

test('a chat is read with its people, whose names stay in the panel and off the network', async ({ page }) => {
  await open(page);
  // From here on there is no network: the page has all that it needs.
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active && new Promise<void>((resolve) => (active.state === 'activated' ? resolve() : active.addEventListener('statechange', () => resolve())))));
  await page.reload();
  await done(page);
  await page.context().setOffline(true);
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await drop(page, [{ name: '_chat.txt', text: chat(70) }]);
  await read(page);
  const choices = page.getByTestId('group-choices');
  const chip = choices.getByRole('button', { name: /^Zephyrine Quill/ });
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByTestId('group-like').locator('[data-about=hours]')).toContainText('Most is written between');
  const all = await page.getByTestId('group-like').locator('[data-about=size]').innerText();
  expect(all).toContain('4 members wrote');
  await chip.click();
  await choices.getByRole('button', { name: 'Read again' }).click();
  await read(page);
  await expect(page.getByTestId('group-like').locator('[data-about=size]')).toContainText('3 members wrote');
  await expect(page.getByTestId('group-like').locator('[data-about=operator_share]')).toContainText('Operators wrote');
  const mapping = await saved(page, () => choices.getByRole('button', { name: 'Save these choices' }).click());
  expect(mapping).toContain('community-sim-mapping/1');
  await page.getByTestId('group-simulate').getByRole('button', { name: 'Simulate the case as it is' }).click();
  await done(page);
  const plan = await (async () => {
    await page.getByRole('button', { name: 'File', exact: true }).click();
    return saved(page, () => page.getByRole('button', { name: 'Save plan (JSON)' }).click());
  })();
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches_ = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, caches_, document.cookie, location.href, document.documentElement.outerHTML]);
  });
  for (const text of [plan, kept, mapping, requests.join('\n')]) for (const name of ['Zephyrine', 'Ozymandias', 'Thessaly', 'Barnaby']) expect(text).not.toContain(name);
  // What is asked for is the page's own files, which it keeps.
  expect(requests.filter((request) => !/^GET (blob:.*|data:.*|http:\/\/127\.0\.0\.1:\d+\/(assets\/[\w.-]+|icon\.svg)) $/.test(request))).toEqual([]);
});

test('dates that have two readings are asked for', async ({ page }) => {
  await open(page);
  const table = 'time,author\n03/04/2024 09:00,ann\n05/04/2024 09:00,bob\n06/04/2024 10:00,ann\n';
  await drop(page, [{ name: 'chat.csv', text: table }]);
  await expect(page.getByTestId('group-order')).toContainText('03/04/2024 09:00');
  await page.getByRole('combobox', { name: 'Order of dates' }).selectOption('mdy');
  await page.getByRole('button', { name: 'Read again' }).click();
  await read(page);
  await expect(page.getByTestId('group-like').locator('[data-about=size]')).toContainText('in 93 days');
});

test('columns that are called otherwise are chosen', async ({ page }) => {
  await open(page);
  await drop(page, [{ name: 'log.csv', text: 'wann,wer,text\n2024-03-04 09:00,ann,x\n2024-03-05 09:00,bob,y\n' }]);
  const choices = page.getByTestId('group-choices');
  await choices.locator('[data-role=t]').selectOption('wann');
  await choices.locator('[data-role=user_id]').selectOption('wer');
  await choices.getByRole('button', { name: 'Read again' }).click();
  await read(page);
  await expect(page.getByTestId('group-like').locator('[data-about=size]')).toContainText('2 members wrote 2 messages');
});

test('files that hold nothing of the kind are refused in words, in either language', async ({ page }) => {
  await open(page);
  for (const [name, text, word] of [
    ['page.csv', '<!DOCTYPE html><html><script>window.hacked=1</script></html>', 'a web page (HTML)'],
    ['photo.csv', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'zero bytes'],
    ['empty.txt', '', 'an empty file'],
    ['broken.json', '{"messages": [{"a": 1}, ', 'JSON that ends too early'],
    ['archive.zip', 'PK\u0003\u0004 and nothing more', 'an archive that cannot be read'],
    ['<img src=x onerror="window.hacked=1">.csv', 'a,b\n1,2\n', ''],
  ] as const) {
    await drop(page, [{ name, text }]);
    const problem = page.getByTestId('group-problem');
    await expect(problem).toContainText(word);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('group')).toBeHidden();
  }
  await page.getByRole('button', { name: '中文' }).click();
  await drop(page, [{ name: 'empty.txt', text: '' }]);
  await expect(page.getByTestId('group-problem')).toContainText('这样还读不了这些文件');
});

test('a million messages leave the page at work, and can be stopped', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('button', { name: 'Your own group…' }).click();
  const made = page.evaluateHandle(() => {
    const lines = ['t,user_id\n'];
    for (let item = 0; item < 1_000_000; item++) lines.push(`${new Date(1.7e12 + item * 20_000).toISOString().slice(0, 19)},u${(item * 7919) % 997}\n`);
    const transfer = new DataTransfer();
    transfer.items.add(new File(lines, 'large.csv'));
    return transfer;
  });
  const transfer = await made;
  const give = () => page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await give();
  await expect(page.getByTestId('group-state')).toHaveAttribute('data-phase', 'reading');
  // The page answers while the files are read, and says how far that is.
  const share = () => page.getByTestId('group-state').locator('progress').evaluate((progress: HTMLProgressElement) => progress.value);
  await expect.poll(share).toBeGreaterThan(0);
  expect(await share()).toBeLessThan(1);
  await expect(page.getByTestId('group-state')).toHaveAttribute('data-phase', 'done', { timeout: 100_000 });
  await expect(page.getByTestId('group-report')).toContainText('1,000,000');
  await give();
  await page.getByTestId('group-state').getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByTestId('group-state')).toHaveAttribute('data-phase', 'stopped');
});

for (const locale of ['zh-CN', 'en-GB']) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    for (const width of [1366, 360]) {
      test(`axe finds nothing in the panel at ${width} px, which fits`, async ({ page }) => {
        test.setTimeout(90_000);
        await page.setViewportSize({ width, height: 768 });
        await open(page);
        await drop(page, [{ name: '_chat.txt', text: chat(70) }]);
        await read(page);
        await expect(page.locator('[data-chart=hours] img')).toBeVisible();
        await page.locator('[data-chart=hours] summary').click();
        expect(await violations(page)).toEqual([]);
        const wide = await page.getByTestId('group').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
        expect(wide).toBeLessThanOrEqual(0);
        await drop(page, [{ name: 'chat.csv', text: 'time,author\n03/04/2024 09:00,ann\n05/04/2024 09:00,bob\n' }]);
        await expect(page.getByTestId('group-order')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test('several plans dropped together are one comparison on the first one’s group', async ({ page }) => {
  await open(page);
  const plan = (name: string, founders: number, share: number) => ({
    name: `${name}.json`,
    text: JSON.stringify({
      format: 'community-sim/1',
      scenario: { preset: 'bank', founders },
      strategies: [{ name: 'as ever', tactics: [] }, { name, tactics: [{ id: 'answers', action: { kind: 'answering', share } }] }],
      run: { days: 30, worlds: 10, seed: 3 },
    }),
  });
  await drop(page, [plan('red', 20, 0.4), plan('green', 20, 0.6), plan('blue', 30, 0.8)]);
  await done(page);
  await expect(page.getByRole('status')).toContainText(['3 files in one comparison: the plans of all (2 added) on the group and the days of red.json. 2 plans were there already and stand once. The files differ in their group']);
  const names = await page.locator('.strategy').getByRole('textbox', { name: /^Name of the strategy/ }).all();
  expect(await Promise.all(names.map((name) => name.inputValue()))).toEqual(['as ever', 'red', 'green', 'blue']);
  // One that cannot be read stops them all, and says which; what was open stays.
  await drop(page, [plan('red', 20, 0.4), plan('wrong', 20, 7)]);
  await expect(page.getByTestId('problem')).toContainText('wrong.json');
  await expect(page.locator('.strategy')).toHaveCount(4);
});
