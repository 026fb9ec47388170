/** The menu of examples in GraphiQL: what stands in it, and under which names. */
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { toMenu } from '../../../src/api/ide/toMenu.js';
import { readExamples } from '../../../src/readExamples.js';
import { projectRoot } from '../../support/testGraph.js';

test('files are named in words, and say what they are about with their first sentence', () => {
  const operation =
    '# Who has owned it,\n# and until when? Deals that are only agreed stand apart.\nquery Owners { a }\n';
  expect(
    toMenu([
      { path: 'front-end/any-node.graphql', operation: '{ a }' },
      { path: 'questions/18-owners-of-a-company.graphql', operation },
      { path: 'first-steps.graphql', operation: '# What 1.5 t are: a comment' },
    ]),
  ).toEqual([
    {
      name: '',
      entries: [{ name: 'First steps', about: 'What 1.5 t are: a comment', operation: '# What 1.5 t are: a comment' }],
    },
    { name: 'Front end', entries: [{ name: 'Any node', about: '', operation: '{ a }' }] },
    {
      name: 'Questions',
      entries: [{ name: '18 Owners of a company', about: 'Who has owned it, and until when?', operation }],
    },
  ]);
});

test('every example is offered once, under a name of its own, and says what it is about', async () => {
  const examples = await readExamples(join(projectRoot, 'examples'));
  const groups = toMenu(examples);
  expect(groups.map(({ name }) => name)).toEqual(['', 'Analyst', 'Front end', 'Questions', 'Researcher']);
  const entries = groups.flatMap((group) => group.entries);
  expect(new Set(entries.map(({ operation }) => operation))).toEqual(new Set(examples.map((it) => it.operation)));
  expect(entries).toHaveLength(examples.length);
  for (const { entries: those } of groups) expect(new Set(those.map(({ name }) => name)).size).toBe(those.length);
  for (const { about } of entries) expect(about).toMatch(/^\S.{9,}/);
});
