/** Twenty seconds of all examples mixed, as `npm run bench:traffic` sends them for as long as one likes: nothing unexpected, nothing left behind. */
import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from '@jest/globals';
import { neo4jEnvironment } from '../support/neo4jEnvironment.js';
import { loadTestGraph, projectRoot } from '../support/testGraph.js';

beforeAll(async () => {
  const { close } = await loadTestGraph();
  await close();
});

test('every answer is the expected one, and no memory, connection or transaction is left behind', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['bench/run.js', 'traffic', '--seconds', '20', '--clients', '8'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...neo4jEnvironment(),
      },
    },
  );
  process.stderr.write(stdout);
  expect([status, stderr]).toEqual([0, expect.any(String)]);
}, 600_000);
