// The work in plain JavaScript: `node core.mjs MEMBERS DAYS RUNS SEED`. Typed arrays and straightforward loops.
import { readFileSync } from 'node:fs';
import { time } from './task.mjs';

const C = JSON.parse(readFileSync(new URL('constants.json', import.meta.url), 'utf8'));
const SETTLED = 30;

const logistic = (x) => 1 / (1 + Math.exp(-x));

/** Numbers in [0, 1) that follow from the seed (mulberry32). */
function luck(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A run of the work; gives its statistics. */
function run(N, days, seed) {
  const random = luck(Math.imul(seed, 0x9e3779b1));
  const below = (n) => Math.floor(random() * n);
  const [b, r, i, h, f] = Array.from({ length: 5 }, () => new Float64Array(N));
  const topic = new Float64Array(4 * N);
  const tie = new Int32Array(8 * N);
  const joined = new Int32Array(N);
  const last = new Int32Array(N);
  const visits = new Uint8Array(N);
  const visitors = new Int32Array(N);
  const posters = new Int32Array(N);
  let messages = [0, 0, 0, 0];

  function arrive(id, day) {
    b[id] = C.INIT_B;
    r[id] = C.INIT_R;
    i[id] = C.INIT_I;
    h[id] = C.INIT_H;
    f[id] = 0;
    let sum = 0;
    for (let k = 0; k < 4; k += 1) {
      const u = random();
      topic[4 * id + k] = u * u + C.TOPIC_FLOOR;
      sum += topic[4 * id + k];
    }
    for (let k = 0; k < 4; k += 1) topic[4 * id + k] /= sum;
    for (let k = 0; k < 8; k += 1) {
      const other = below(N - 1);
      tie[8 * id + k] = other + (other >= id ? 1 : 0);
    }
    joined[id] = day;
    last[id] = day;
  }

  function reply(author, replier, k) {
    r[author] += C.GAIN_R * (1 - r[author]);
    b[author] += C.GAIN_B_AUTHOR * (1 - b[author]);
    b[replier] += C.GAIN_B_REPLIER * (1 - b[replier]);
    messages[k] += 1;
  }

  function topicOf(id) {
    let rest = random();
    let k = 0;
    while (k < 3 && rest >= topic[4 * id + k]) {
      rest -= topic[4 * id + k];
      k += 1;
    }
    return k;
  }

  for (let id = 0; id < N; id += 1) arrive(id, 0);
  const sums = new Float64Array(8);
  for (let day = 0; day < days; day += 1) {
    const all = messages[0] + messages[1] + messages[2] + messages[3];
    const feed = (all * C.GROUP) / N;
    const n = Math.min(C.CAP, feed);
    const over = Math.min(1, Math.max(0, feed - C.CAP) / C.CAP);
    const mix = messages.map((count) => (all === 0 ? 0.25 : count / all));
    messages = [0, 0, 0, 0];
    let present = 0;
    let posts = 0;
    for (let id = 0; id < N; id += 1) {
      b[id] *= C.DECAY_B;
      r[id] *= C.DECAY_R;
      i[id] *= C.DECAY_I;
      f[id] *= C.DECAY_F;
      const wish = C.V0 + C.VB * (1 - b[id]) + C.VR * (1 - r[id]) + C.VI * (1 - i[id]) + C.VH * h[id] - C.VF * f[id];
      const here = random() < logistic(wish) ? 1 : 0;
      visits[id] = here;
      h[id] += C.HABIT * (here - h[id]);
      if (here === 0) continue;
      last[id] = day;
      visitors[present] = id;
      present += 1;
      let fit = 0;
      for (let k = 0; k < 4; k += 1) fit += topic[4 * id + k] * mix[k];
      const x = C.READ_X * n * fit;
      i[id] += ((C.READ_GAIN * x) / (1 + x)) * (1 - i[id]);
      f[id] = Math.min(1, f[id] + C.FAT_VISIT + C.FAT_OVER * over);
      if (random() < logistic(C.P0 + C.PR * r[id] + C.PB * b[id] + C.PH * h[id] - C.PF * f[id])) {
        posters[posts] = id;
        posts += 1;
      }
    }
    for (let p = 0; p < posts; p += 1) {
      const author = posters[p];
      const k = topicOf(author);
      messages[k] += 1;
      for (let s = 0; s < 8; s += 1) {
        const replier = tie[8 * author + s];
        if (visits[replier] === 1 && random() < C.P_REPLY_TIE) reply(author, replier, k);
      }
      const q = visitors[below(present)];
      if (q !== author && random() < C.P_REPLY_RANDOM) {
        reply(author, q, k);
        if (random() < C.P_TIE) {
          tie[8 * author + below(8)] = q;
          tie[8 * q + below(8)] = author;
        }
      }
    }
    let leavers = 0;
    for (let id = 0; id < N; id += 1) {
      const unmet = (3 - b[id] - r[id] - i[id]) / 3;
      const tenure = Math.min(1, (day - joined[id]) / C.TEN_SCALE);
      const idle = Math.min(1, (day - last[id]) / C.IDLE_SCALE);
      if (random() < logistic(C.C0 + C.CU * unmet + C.CF * f[id] - C.CT * tenure + C.CQ * idle)) {
        arrive(id, day);
        leavers += 1;
      }
    }
    if (day < SETTLED) continue;
    const replies = messages[0] + messages[1] + messages[2] + messages[3] - posts;
    [present, posts, replies, leavers].forEach((count, k) => (sums[k] += count));
    [b, r, i, f].forEach((levels, k) => (sums[4 + k] += levels.reduce((sum, level) => sum + level, 0)));
  }
  return Array.from(sums, (sum) => sum / N / Math.max(1, days - SETTLED));
}

time(run);
