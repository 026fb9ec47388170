/**
 * Runs the files that ask the shipped data first, while each worker's Neo4j still holds it, so that it need not be given it again
 * after a file that loads something else. Of these, and of the others, those come first that take longest, so that no worker
 * is left with one of them when the others are done.
 */
import { readFileSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

const dear = [
  'validOperations',
  'brokenRequests',
  'traffic',
  'apollo',
  'warmUp',
  'question/questions',
  'ownNeo4j',
  'equality',
  'killedLoad',
  'hits',
  'neo4jGone',
  'secondCluster',
  'lifecycle',
  'loadSeed',
];

export default class DearFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => dear.findIndex((name) => path.endsWith(`/${name}.test.ts`));
    const byPath = tests.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const [dearest, others] = [byPath.filter((it) => rank(it) >= 0), byPath.filter((it) => rank(it) < 0)];
    const inOrder = [...dearest.sort((one, other) => rank(one) - rank(other)), ...others];
    const asksShipped = ({ path }) => /startTestServer|startFuzzed|loadTestGraph\(\)/.test(readFileSync(path, 'utf8'));
    return [...inOrder.filter(asksShipped), ...inOrder.filter((it) => !asksShipped(it))];
  }
}
