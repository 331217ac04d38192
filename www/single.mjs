/**
 * One file of everything: `node single.mjs BUILD FILE` puts a build without split chunks into one HTML file that opens from a
 * disk. Its only script and its styles stand in it with their hashes in the policy; engine and worker are kept as data, from
 * which the page makes what it needs (src/engine/inside.ts).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const [build = '', target = ''] = process.argv.slice(2);
const assets = readdirSync(`${build}/assets`);

/**
 * The only file whose name fits.
 * @param {RegExp} name
 */
function only(name) {
  const [found, another] = assets.filter((file) => name.test(file));
  if (!found || another) throw new Error(`${build}/assets: one file like ${name} is wanted, there are ${found ? 'more' : 'none'}`);
  return readFileSync(`${build}/assets/${found}`);
}

const icon = `data:image/svg+xml;base64,${readFileSync(`${build}/icon.svg`).toString('base64')}`;
/** @param {string} text */
const inline = (text) => text.replaceAll('</script', '<\\/script').replaceAll('./icon.svg', icon);

const page = inline(only(/^index-.*\.js$/).toString('utf8'));
const worker = inline(only(/^worker-.*\.js$/).toString('utf8'));
const styles = only(/^index-.*\.css$/).toString('utf8');
const engine = gzipSync(only(/^community_sim_bg-.*\.wasm$/), { level: 9 }).toString('base64');

/** @param {string} text */
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = [
  "default-src 'none'",
  `script-src ${hash(page)} 'wasm-unsafe-eval'`,
  `style-src ${hash(styles)}`,
  'worker-src blob:',
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const html = readFileSync(`${build}/index.html`, 'utf8')
  .replace(/content="default-src[^"]*"/, () => `content="${policy}"`)
  .replace(/\s*<link rel="(stylesheet|manifest|icon|modulepreload|apple-touch-icon)"[^>]*>/g, '')
  .replace(/\s*<script[^>]*><\/script>/g, '')
  .replace('</head>', () => `  <link rel="icon" href="${icon}" />\n    <style>${styles}</style>\n  </head>`)
  .replace(
    '</body>',
    () => `  <script type="text/plain" id="inside-engine">${engine}</script>
    <script type="text/plain" id="inside-worker">${worker}</script>
    <script type="module">${page}</script>
  </body>`,
  );
writeFileSync(target, html);
