import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test as base, type Page } from '@playwright/test';

/** Every test fails on an error in the console, an error of the page, or a request to another host. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const errors: string[] = [];
      watch(page, baseURL ?? '', errors);
      await use();
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export function watch(page: Page, base: string, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`page: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(blob|data):/.test(request.url())) errors.push(`request: ${request.url()}`);
  });
}

export { expect };

/** The run is over: every world is done and drawn. */
export async function done(page: Page): Promise<void> {
  await expect(page.getByTestId('state')).toHaveAttribute('data-phase', 'done');
  await expect(page.locator('img[data-slot=main]')).toBeVisible();
}

/** The case that the page opens with, of which a fifth of the worlds are enough for most of what is tried. */
const FEW_WORLDS = { format: 'community-sim/1', scenario: { preset: 'bank' }, run: { worlds: 20 } };

/** Opens an address; without one, a case that is soon run. */
export async function open(page: Page, address?: string): Promise<void> {
  await page.goto(address ?? (await linkTo(JSON.stringify(FEW_WORLDS))));
  await done(page);
}

/** The comparison as the page saves it: the engine's own text. */
export async function savedResults(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^(File|文件)$/ }).click();
  return saved(page, () => page.getByRole('button', { name: /^(Save results|保存结果)/ }).click());
}

/** The text of the file that the page saves on being asked so. */
export async function saved(page: Page, ask: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await ask();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The address of any text, packed as the page packs its links. */
export async function linkTo(text: string): Promise<string> {
  const packed = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  return `./#1.${Buffer.from(packed).toString('base64url')}`;
}

/** Unfolds every section and every card there is; there must be some. */
export async function unfold(page: Page): Promise<void> {
  const buttons = await page.locator('.disclose, .tactic .open').all();
  expect(buttons.length).toBeGreaterThan(5);
  for (const button of buttons) await button.click();
  await expect(page.locator('.tactic input[type=range]').first()).toBeVisible();
}

export function rows(page: Page): ReturnType<Page['locator']> {
  return page.getByTestId('outcomes').locator('tbody tr');
}

export async function outcome(page: Page, name: string): Promise<string> {
  return (await page.locator(`[data-outcome=${name}]`).innerText()).replace(/\s+/g, ' ');
}

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong by the rules of WCAG 2.2 AA and its best practices: on the whole page, or in a part of it. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  // The page's policy allows no foreign script; the test's own world does.
  await page.evaluate(await axe);
  await expect(page.locator(part)).toHaveCount(1);
  return page.evaluate(async (part) => {
    const { run } = (globalThis as unknown as { axe: { run(part: string, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } }).axe;
    const { violations } = await run(part, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ')}`));
  }, part);
}
