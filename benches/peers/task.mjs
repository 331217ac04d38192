// How the JavaScript programs are told what to do, timed, and heard.

/**
 * Runs `run(members, days, seed)` as often as the command line says, after a run that is not timed, and prints the line: member-days
 * a second, and the statistics of every run that has them.
 */
export function time(run) {
  const [members, days, runs, seed] = process.argv.slice(2).map(Number);
  run(members, days, seed);
  const statistics = [];
  const start = performance.now();
  for (let k = 0; k < runs; k += 1) {
    const values = run(members, days, seed + k);
    if (Array.isArray(values)) statistics.push(values);
  }
  const rate = (members * days * runs) / ((performance.now() - start) / 1000);
  console.log(JSON.stringify({ rate, statistics }));
}
