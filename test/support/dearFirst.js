/**
 * Runs the files that take longest first, so that no worker is left with one of them when the others are done, then those that
 * ask the shipped data, so that a worker's Neo4j is given it once and not after each file that loads something else.
 */
import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

const dear = [
  'equality',
  'question/questions',
  'hits',
  'validOperations',
  'neo4jGone',
  'ownNeo4j',
  'killedLoad',
  'secondCluster',
  'warmUp',
  'twoProcesses',
  'brokenRequests',
];

export default class DearFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => dear.findIndex((name) => path.endsWith(`/${name}.test.ts`));
    const byPath = tests.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const [first, then] = [byPath.filter((it) => rank(it) >= 0), byPath.filter((it) => rank(it) < 0)];
    first.sort((one, other) => rank(one) - rank(other));
    const asksShipped = ({ path }) => /startTestServer|loadTestGraph\(\)/.test(readFileSync(path, 'utf8'));
    return [...first, ...then.filter(asksShipped), ...then.filter((it) => !asksShipped(it))];
  }
}
