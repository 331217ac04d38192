/** What a first comparison on screen weighs: `node budget.mjs` fails when the built page needs more for it than its budget. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Of all files together, each compressed as a host does. */
const MOST_BYTES = 600_000;

const page = readFileSync('dist/index.html', 'utf8');
// Pictures of the page in tabs and on home screens are asked for by systems, not by the page.
const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, name = '']) => name);
const assets = readdirSync('dist/assets').map((name) => `assets/${name}`);

/** @param {string} file */
const weigh = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;

/**
 * The files whose names begin so.
 * @param {string} start
 */
function like(start) {
  const found = assets.filter((name) => name.startsWith(`assets/${start}`));
  if (found.length === 0) throw new Error(`dist/assets has no ${start}…; what the page asks for first has changed`);
  return found;
}

// Of the languages one is read; the heaviest counts.
const words = like('words-').toSorted((a, b) => weigh(b) - weigh(a)).slice(0, 1);
const files = ['index.html', ...named, ...words, ...like('worker-'), ...like('first_bg-')];
const sizes = files.map((file) => /** @type {const} */ ([file, weigh(file)]));
const sum = sizes.reduce((all, [, bytes]) => all + bytes, 0);
for (const [file, bytes] of sizes) console.log(`${String(bytes).padStart(8)}  ${file}`);
console.log(`${String(sum).padStart(8)}  bytes for a first comparison, of ${MOST_BYTES}`);
if (sum > MOST_BYTES) process.exitCode = 1;
