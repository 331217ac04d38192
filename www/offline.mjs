/**
 * The page without a network: `sw.js`, a service worker that keeps every file of one build, and nothing of another.
 *
 * A new build's worker fetches all of its files before it takes over, and takes over when no page of the old build is open: files of
 * two builds never meet.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Writes `sw.js` behind everything else.
 * @returns {import('vite').Plugin}
 */
export function offline() {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const made = Object.values(bundle).map((part) => /** @type {const} */ ([part.fileName, part.type === 'chunk' ? part.code : part.source]));
      const kept = readdirSync('public').map((name) => /** @type {const} */ ([name, readFileSync(`public/${name}`)]));
      const files = [...made, ...kept].toSorted(([a], [b]) => (a < b ? -1 : 1));
      const digest = createHash('sha256');
      for (const [name, content] of files) digest.update(name).update(content);
      const names = files.map(([name]) => name);
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker(digest.digest('hex').slice(0, 16), names) });
    },
  };
}

/**
 * The worker's text.
 * @param {string} build
 * @param {string[]} files
 */
const worker = (build, files) => `// Made by offline.mjs; not to be edited.
const SCOPE = new URL('./', self.location).href;
const KEPT = 'community-sim ' + SCOPE;
const BUILD = KEPT + ' ${build}';
const FILES = ${JSON.stringify(files)};

self.addEventListener('install', (event) => {
  // Fresh from the host: what the browser has kept may be of another build.
  const requests = FILES.map((file) => new Request(SCOPE + file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(BUILD).then((cache) => cache.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  const others = (names) => names.filter((name) => name.startsWith(KEPT + ' ') && name !== BUILD);
  const cleared = caches.keys().then((names) => Promise.all(others(names).map((name) => caches.delete(name))));
  // The page that brought the first worker is served by it at once.
  event.waitUntil(cleared.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const [address] = request.url.split(/[?#]/);
  const file = address === SCOPE ? 'index.html' : address.slice(SCOPE.length);
  if (request.method !== 'GET' || !address.startsWith(SCOPE) || !FILES.includes(file)) return;
  event.respondWith(caches.open(BUILD).then((cache) => cache.match(SCOPE + file)).then((kept) => kept ?? fetch(request)));
});
`;
