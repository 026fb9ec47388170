/** Runs the files that take longest first, so that no worker is left with one of them when the others are done. */
import Sequencer from '@jest/test-sequencer';

const dear = [
  'equality',
  'question/questions',
  'randomWalks',
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
    const [first, then] = [tests.filter((it) => rank(it) >= 0), tests.filter((it) => rank(it) < 0)];
    first.sort((one, other) => rank(one) - rank(other));
    then.sort((one, other) => (one.path < other.path ? -1 : 1));
    return [...first, ...then];
  }
}
