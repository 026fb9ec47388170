/**
 * Runs before a contestant, in its process, and answers what the benchmark asks of it: the CPU time that it took so
 * far, what its memory holds after a collection, and with PROFILE_HITS the database hits of the statements that it ran since last asked.
 */
import { createRequire } from 'node:module';

let hits = 0;

process.on('message', (question) => {
  if (question === 'cpu') process.send(process.cpuUsage());
  if (question === 'heap') {
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    process.send(heapUsed + external);
  }
  if (question === 'hits') {
    process.send(hits);
    hits = 0;
  }
});
// A contestant does not outlive the benchmark.
process.on('disconnect', () => process.exit());

if (process.env.PROFILE_HITS !== undefined) {
  const { Session, Transaction } = createRequire(process.argv[1])('neo4j-driver');
  for (const { prototype } of [Session, Transaction]) {
    const { run } = prototype;
    prototype.run = function (text, ...others) {
      const result = run.call(this, `PROFILE ${text}`, ...others);
      result.then(
        ({ summary }) => (hits += hitsOf(summary.profile)),
        () => undefined, // the contestant hears of it
      );
      return result;
    };
  }
}

function hitsOf({ dbHits, children }) {
  return (dbHits ?? 0) + children.reduce((sum, child) => sum + hitsOf(child), 0);
}
