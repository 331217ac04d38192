// Sets the simulator beside its peers: `node benches/peers/run.mjs [--against CHECKOUT]`; the README tells what the rows are.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DAYS = 180;
const ROUNDS = 5;
const SIZES = [1_000, 10_000];
const NAMES = ['visitors', 'posts', 'replies', 'leavers', 'b', 'r', 'i', 'f'];
/** Two programs agree on a statistic that differs by less than this share, or by less than so many standard errors. */
const NEAR = 0.03;
const ERRORS = 3;

const flag = process.argv.indexOf('--against');
const against = flag < 0 ? undefined : process.argv[flag + 1];
const python = process.env.PYTHON ?? 'python3';

function build(command, args, folder) {
  console.error(`${command} ${args.join(' ')} (in ${folder})`);
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
}

const answers = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout?.trim();

/**
 * The programs that can run here, built: name, command, millions of member-days a round, whether it is the full day and, of
 * what does the chances alone, whose speed is told as its share.
 */
function programs() {
  const native = (name, folder = HERE) => [join(folder, 'target', 'release', name)];
  build('cargo', ['build', '--release'], HERE);
  const found = [
    { name: 'krABMaga 0.6.2', command: native('krabmaga'), millions: 3.6 },
    { name: 'lanes, native', command: native('lanes'), millions: 36 },
  ];
  const ceilings = [{ name: 'chances alone, native', command: native('ceiling'), millions: 180, of: 'lanes, native' }];
  if (answers('wasm-pack', ['--version'])) {
    build('wasm-pack', ['build', '--target', 'nodejs', '--release', '--out-dir', 'pkg'], HERE);
    const command = [process.execPath, join(HERE, 'wasm.mjs')];
    found.push({ name: 'lanes, WebAssembly in Node', command, millions: 36 });
    ceilings.push({ name: 'chances alone, WebAssembly', command, last: ['chances'], millions: 90, of: found.at(-1).name });
  } else {
    console.error('Without WebAssembly: wasm-pack is not installed.');
  }
  found.push({ name: 'plain JavaScript, Node', command: [process.execPath, join(HERE, 'core.mjs')], millions: 3.6 });
  const wanted = readFileSync(join(HERE, 'requirements.txt'), 'utf8').trim().split('==')[1];
  const version = answers(python, ['-c', 'import numpy; print(numpy.__version__)']);
  if (version === wanted) {
    found.push({ name: `NumPy ${version}`, command: [python, join(HERE, 'core.py')], millions: 3.6 });
  } else {
    console.error(`Without NumPy: ${python} has ${version || 'none'}, and ${wanted} is compared (requirements.txt; PYTHON names another).`);
  }
  found.push({ name: 'simulator, full day', command: native('full'), millions: 3.6, full: true });
  if (against) {
    const folder = join(against, 'benches', 'peers');
    build('cargo', ['build', '--release', '--no-default-features', '--bin', 'full'], folder);
    found.push({ name: 'simulator of the other checkout', command: native('full', folder), millions: 3.6, full: true });
  }
  return [...found, ...ceilings];
}

function measure({ command, last = [], millions }, members, round) {
  const runs = Math.max(1, Math.round((millions * 1e6) / members / DAYS));
  // Rounds have seeds of their own.
  const args = [members, DAYS, runs, 1 + round * 100_000].map(String);
  const [program, ...first] = command;
  return JSON.parse(execFileSync(program, [...first, ...args, ...last], { encoding: 'utf8' }));
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** Mean and squared standard error of each statistic over runs. */
function estimates(runs) {
  return NAMES.map((_, k) => {
    const values = runs.map((run) => run[k]);
    const m = mean(values);
    return { m, square: mean(values.map((value) => (value - m) ** 2)) / Math.max(1, values.length - 1) };
  });
}

/** On what two programs differ. */
function differences(a, b) {
  const [first, second] = [estimates(a), estimates(b)];
  return NAMES.filter((_, k) => {
    const gap = Math.abs(first[k].m - second[k].m);
    return gap > NEAR * Math.abs(first[k].m) && gap > ERRORS * Math.sqrt(first[k].square + second[k].square);
  });
}

const all = programs();
const results = all.map(() => SIZES.map(() => ({ rates: [], statistics: [] })));
for (let round = 0; round < ROUNDS; round += 1) {
  console.error(`Round ${round + 1} of ${ROUNDS}`);
  SIZES.forEach((members, size) => {
    all.forEach((program, p) => {
      const { rate, statistics } = measure(program, members, round);
      results[p][size].rates.push(rate);
      results[p][size].statistics.push(...statistics);
    });
  });
}

const number = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
/** How much faster a program is than another, in the middle of the rounds. */
const ratio = (p, other, size) => median(results[p][size].rates.map((rate, k) => rate / results[other][size].rates[k]));
const index = (name) => all.findIndex((program) => program.name === name);

console.log('| program | 1,000 members: M member-days/s | × krABMaga | 10,000 members: M member-days/s | × krABMaga |');
console.log('|---|---|---|---|---|');
all.forEach(({ name, of }, p) => {
  if (of) return;
  const cells = SIZES.flatMap((_, size) => [number(median(results[p][size].rates) / 1e6), ratio(p, 0, size).toFixed(2)]);
  console.log(`| ${[name, ...cells].join(' | ')} |`);
});
console.log();
all.forEach(({ name, of }, p) => {
  if (!of) return;
  const cells = SIZES.map((members, size) => {
    const share = Math.round(100 * ratio(index(of), p, size));
    return `${number(median(results[p][size].rates) / 1e6)} M/s at ${members.toLocaleString('en')} members, of which “${of}” reaches ${share} %`;
  });
  console.log(`Roofline (${name}): ${cells.join('; ')}.`);
});
if (against) {
  const [own, other] = [index('simulator, full day'), index('simulator of the other checkout')];
  console.log(`This checkout's full day runs at ${SIZES.map((_, size) => ratio(own, other, size).toFixed(3)).join(' and ')} × the other's speed.`);
}

const reduced = all.flatMap(({ full, of }, p) => (full || of ? [] : [p]));
let agree = true;
SIZES.forEach((members, size) => {
  for (const p of reduced) {
    for (const q of reduced.filter((other) => other > p)) {
      const found = differences(results[p][size].statistics, results[q][size].statistics);
      if (found.length > 0) {
        agree = false;
        console.log(`${all[p].name} and ${all[q].name} differ at ${members} members: ${found.join(', ')}.`);
      }
    }
  }
});
if (agree) console.log('All programs of the reduced work agree on the eight statistics.');
process.exitCode = agree ? 0 : 1;
