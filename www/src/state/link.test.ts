import { describe, expect, it } from 'vitest';
import type { BuiltIn, Experiment } from '../../pkg/community_sim.js';
import { LinkError, MAX_LINK, MAX_UNPACKED, decode, encode, type LinkProblem } from './link';

const document = { format: 'community-sim/1', scenario: { name: '群 “A” <script>' }, strategies: [], run: { days: 180, seed: 42 } } as unknown as Experiment;
const preset = { name: 'bank', experiment: document } as unknown as BuiltIn;

/** The address of any bytes, packed as the page packs them. */
async function pack(bytes: Uint8Array<ArrayBuffer>, form = '#1.'): Promise<string> {
  const packed = await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  return `${form}${Buffer.from(packed).toString('base64url')}`;
}
const text = (value: string) => new TextEncoder().encode(value);

async function problem(hash: string): Promise<LinkProblem | 'none'> {
  try {
    await decode(hash, []);
    return 'none';
  } catch (error) {
    if (error instanceof LinkError) return error.problem;
    throw error;
  }
}

describe('links', () => {
  it('bring back what was shared', async () => {
    const link = await encode({ engine: '0.1.0', document, preset: null, chart: 'difference:wau' });
    expect(link).toMatch(/^#1\.[A-Za-z0-9_-]+$/);
    const shared = await decode(link, []);
    expect(shared.engine).toBe('0.1.0');
    expect(JSON.parse(shared.document)).toEqual(document);
    expect(shared.chart).toBe('difference:wau');
  });

  it.each(['。', '.', ')', '%20', '%0A', '，大家看看', '?from=timeline', '%E3%80%82'])('open with %s behind them', async (behind) => {
    const link = await encode({ engine: '0.1.0', document, preset: null, chart: '' });
    expect(JSON.parse((await decode(link + behind, [])).document)).toEqual(document);
  });

  it('of a large experiment stay below the limit', async () => {
    const daily = Array.from({ length: 3650 }, (_, day) => (day * 7919) % 41);
    const link = await encode({ engine: '0.1.0', document: { ...document, arrivals: daily } as Experiment, preset: null, chart: '' });
    expect(link.length).toBeLessThan(20_000);
    expect(JSON.parse((await decode(link, [])).document).arrivals).toEqual(daily);
  });

  it.each(['-', '_', '——', '-。'])('of a case open with %s behind them', async (behind) => {
    const changed = { ...document, run: { ...document.run, days: 90 } };
    const link = await encode({ engine: '0.1.0', document: changed, preset, chart: '' });
    expect(JSON.parse((await decode(link + behind, [preset])).document)).toEqual(changed);
  });

  it('of a case hold what was changed, and its digest', async () => {
    const changed = { ...document, run: { ...document.run, days: 90 } };
    const link = await encode({ engine: '0.1.0', document: changed, preset, chart: 'churn' });
    expect(link).toMatch(/^#2\./);
    const shared = await decode(link, [preset]);
    expect(JSON.parse(shared.document)).toEqual(changed);
    expect(shared).toMatchObject({ preset: 'bank', chart: 'churn', engine: '0.1.0', otherCase: false, moved: [] });

    const since = { ...preset, experiment: { ...document, run: { ...document.run, days: 120, worlds: 7 } } };
    const later = await decode(link, [since]);
    expect(JSON.parse(later.document).run).toEqual({ days: 90, seed: 42, worlds: 7 });
    expect(later).toMatchObject({ otherCase: true, moved: [{ path: 'run.days', before: 180, now: 120 }] });
    await expect(decode(link, [])).rejects.toThrow('no_such_case');
  });

  it.each<[string, string | Promise<string>, LinkProblem]>([
    ['nothing', '#', 'not_a_link'],
    ['an anchor', '#results', 'not_a_link'],
    ['another version', '#9.AAAA', 'not_a_link'],
    ['other letters', '#1.ab%20cd', 'broken'],
    ['an impossible length', '#1.A', 'broken'],
    ['bytes that are not packed', `#1.${Buffer.from('hello, hello, hello').toString('base64url')}`, 'broken'],
    ['half a link', encode({ engine: '', document, preset: null, chart: '' }).then((link) => link.slice(0, -12)), 'broken'],
    ['a link that is too long', `#1.${'A'.repeat(MAX_LINK)}`, 'too_long'],
    ['bytes that are not UTF-8', pack(new Uint8Array([0xff, 0xfe, 0xc0, 0x80])), 'broken'],
    ['a case that is none', pack(text('[1]'), '#2.'), 'no_such_case'],
    ['a case in half a text', pack(text('{"c":'), '#2.'), 'broken'],
    ['a bomb', pack(new Uint8Array(MAX_UNPACKED + 1)), 'too_large'],
  ])('refuse %s', async (_, hash, expected) => {
    expect(await problem(await hash)).toBe(expected);
  });

  it('leave what is not JSON to the engine', async () => {
    const shared = await decode(await pack(text('{"format": ')), []);
    expect(shared.document).toBe('{"format": ');
  });

  it('leave JSON of another shape to the engine', async () => {
    for (const other of ['null', '[1]', '"text"', '{"format":"community-sim/1"}']) {
      expect((await decode(await pack(text(other)), [])).document).toBe(other);
    }
  });

  it('take nothing but a chart of the right type', async () => {
    const link = await pack(text(JSON.stringify({ engine: 7, document, view: { language: 'fr', chart: ['x'], __proto__: { a: 1 } } })));
    const shared = await decode(link, []);
    expect(shared.engine).toBe('');
    expect(shared.chart).toBe('');
  });

  it('keep numbers beyond doubles as they were written for the engine to refuse', async () => {
    const shared = await decode(await pack(text('{"document":"{\\"run\\":{\\"seed\\":1e999}}"}')), []);
    expect(shared.document).toBe('{"run":{"seed":1e999}}');
  });
});
