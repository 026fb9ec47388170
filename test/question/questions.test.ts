/**
 * Each question agrees with brute force: asked of 300 random graphs in Neo4j, its answer is what looking at everything
 * in memory gives. `QUESTION_SEED` repeats a failure, `QUESTION_GRAPHS` sets how many graphs there are.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { executeOperation } from '../../src/api/executeOperation.js';
import { newRandom } from '../equality/random.js';
import { operationOf } from '../support/testGraph.js';
import { naiveAlternatives } from './naiveAlternatives.js';
import { naiveChanges } from './naiveChanges.js';
import { naiveGaps } from './naiveGaps.js';
import { naiveIntroductions } from './naiveIntroductions.js';
import { naivePaths } from './naivePaths.js';
import { naiveImpact } from './naiveImpact.js';
import type { NaiveQuestion } from './naiveQuestion.js';
import { naiveSinglePoints } from './naiveSinglePoints.js';
import { naiveValueChain } from './naiveValueChain.js';
import { loadRandomGraphs } from './randomGraphs.js';
import type { RandomGraphs } from './randomGraphs.js';

const questions: readonly NaiveQuestion[] = [
  naiveChanges,
  naiveIntroductions,
  naiveGaps,
  naiveValueChain,
  naivePaths,
  naiveImpact,
  naiveAlternatives,
  naiveSinglePoints,
];
const seed = Number(process.env['QUESTION_SEED'] ?? '20260101');
const count = Number(process.env['QUESTION_GRAPHS'] ?? '300');

let loaded: RandomGraphs;
beforeAll(async () => {
  loaded = await loadRandomGraphs(newRandom(seed), count);
}, 600_000);
afterAll(() => loaded.close(), 600_000);

test.each(questions)(
  `$name agrees with brute force on ${count} random graphs`,
  async ({ name, draw }) => {
    const random = newRandom(seed);
    const { execution, whole, graphs } = loaded;
    let answered = 0;
    for (const graph of graphs) {
      const { text, expected } = draw(graph, whole, random);
      const document = parse(text);
      expect(validate(execution.contract.schema, document)).toEqual([]);
      const { data, errors } = await executeOperation(execution, document, operationOf(document), {});
      expect({ text, errors, value: data?.[name] }).toEqual({ text, errors: undefined, value: expected });
      if (expected !== null) answered += 1;
    }
    // Graphs that hold no answer would prove little.
    expect(answered).toBeGreaterThan(count / 2);
  },
  600_000,
);
