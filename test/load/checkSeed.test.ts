/** A seed with faults is refused as a whole, every fault in one run, each with its file and row, what was expected and what came. */
import { describe, expect, test } from '@jest/globals';
import { checkFolders, printProblems } from '../../src/load/loadFolders.js';
import { antSchema, antSeed } from '../support/ants.js';
import { smallModel } from '../support/smallModel.js';
import { codesFolder, readContract, seedFolder } from '../support/testGraph.js';
import { entity, link, smallSeed, writeSeed } from '../support/writeSeed.js';

const { model } = await readContract();
const problemsOf = async (...folders: readonly string[]): Promise<readonly string[]> => {
  const { problems } = await checkFolders(model, folders, codesFolder);
  return printProblems(problems)
    .split('\n')
    .map((line) => line.replace(/\S*mineralgraph-seed-\w+\//g, ''));
};

test('the shipped data has no problems', async () => {
  const { problems } = await checkFolders(model, [seedFolder], codesFolder);
  expect(problems).toEqual([]);
});

test('the small seed has no problems', async () => {
  expect(await problemsOf(await writeSeed(smallSeed))).toEqual(['', '0 problems; nothing was loaded.']);
});

test('all faults are reported in one run', async () => {
  const { nodes, relationships } = smallSeed;
  const folder = await writeSeed({
    nodes: {
      ...nodes,
      Organization: [
        entity('organization:a-double', 'Double', { kind: 'COMPANY' }),
        entity('organization:a-double', 'Double', { kind: 'COMPANY' }),
        entity('organization:b-field', 'Unknown field', { kind: 'COMPANY', colour: 'red' }),
        entity('organization:c-type', 'Wrong type', { kind: 'CASTLE' }),
        { ...entity('organization:d-source', 'No source', { kind: 'COMPANY' }), sources: [] },
        { ...entity('organization:e-label', 'No label', { kind: 'COMPANY' }), labels: [] },
        { ...entity('organization:f-dangling', 'Dangling', { kind: 'COMPANY' }), sources: ['source:nowhere'] },
        entity('Organization:Bad Id', 'Bad id', { kind: 'COMPANY' }),
        ...nodes.Organization,
      ],
      Observation: [
        {
          id: 'observation:x',
          about: 'organization:nobody',
          property: 'NO_SUCH_PROPERTY',
          certainty: 'STATED',
          sources: ['source:test'],
        },
        {
          id: 'observation:y',
          about: 'organization:one',
          property: 'TURNOVER',
          quantity: 'much',
          validFor: '2015-13',
          certainty: 'STATED',
          sources: ['source:test'],
        },
      ],
      Castle: [{ id: 'castle:one' }],
    },
    relationships: {
      ...relationships,
      EXTRACTS: [link('organization:one', 'role:mining'), link('organization:one', 'mineral:nowhere')],
      GUARDS: [link('organization:one', 'organization:two')],
    },
    texts: { 'nodes/Place.json': '[\n{"id": "place:broken"\n]\n' },
  });
  const problems = await problemsOf(folder);
  const lines = problems.join('\n');
  expect(lines).toContain(
    'nodes/Organization.json:4: expected rows that differ in id, or in ends and key, got organization:a-double',
  );
  expect(lines).toContain('got the unknown field "colour"');
  expect(lines).toMatch(/nodes\/Organization.json:\d+ kind: expected one of COMPANY, .* got "CASTLE"/);
  expect(lines).toMatch(/nodes\/Organization.json:\d+ sources: expected a list of ids of Source, 1 to 16, got \[\]/);
  expect(lines).toMatch(/nodes\/Organization.json:\d+ labels: expected a list of Label objects, at most 32, got \[\]/);
  expect(lines).toContain('expected the id of a node of the seed, got source:nowhere, which is not there');
  expect(lines).toMatch(/id: expected an id such as organization:short-name, got "Organization:Bad Id"/);
  expect(lines).toContain('nodes/Observation.json:2 property: expected a code of the list property');
  expect(lines).toContain(
    'nodes/Observation.json:2 about: expected the id of a node of the seed, got organization:nobody, which is not there',
  );
  expect(lines).toContain('nodes/Observation.json:2: expected one of a number or range, a text, a date, got none');
  expect(lines).toContain('nodes/Observation.json:3 unit: expected the unit of the number, got nothing');
  expect(lines).toContain('nodes/Observation.json:3 quantity: expected a value of type Float, got "much"');
  expect(lines).toContain(
    'nodes/Observation.json:3 validFor: expected a value of type PartialDate (2012, 2012-06 or 2012-06-14), got "2015-13"',
  );
  expect(lines).toMatch(/nodes\/Castle.json: expected a file named after one of .*Organization.*, got Castle.json/);
  expect(lines).toContain(
    'relationships/EXTRACTS.json:3 to: expected an id of Mineral, got role:mining, which is a Role',
  );
  expect(lines).toContain(
    'relationships/EXTRACTS.json:2 to: expected the id of a node of the seed, got mineral:nowhere, which is not there',
  );
  expect(lines).toMatch(/relationships\/GUARDS.json: expected a file named after one of .*EXTRACTS.*, got GUARDS.json/);
  expect(lines).toContain('nodes/Place.json:2: expected one JSON object per line');
});

test('an id that two rows would have is a problem wherever they stand', async () => {
  const { nodes, relationships } = smallSeed;
  const folder = await writeSeed({
    nodes: {
      ...nodes,
      Mineral: [...nodes.Mineral, entity('mineral:quartz-a', 'Quartz A', { kind: 'MINERAL' })],
      Role: [...nodes.Role, entity('mineral:quartz', 'Quartz', { position: 2 })],
    },
    relationships: {
      ...relationships,
      EXTRACTS: [
        link('organization:one', 'mineral:quartz', { key: 'a' }),
        link('organization:one', 'mineral:quartz-a'),
        link('organization:two', 'mineral:quartz'),
        link('organization:two', 'mineral:quartz'),
      ],
    },
  });
  const lines = await problemsOf(folder);
  const other = 'expected an id that no other row has; a "key" tells parallel relationships apart, got';
  const same = 'expected rows that differ in id, or in ends and key, got';
  const extracts = 'relationships/EXTRACTS.json';
  expect(lines.filter((line) => line.includes(other) || line.includes(same))).toEqual([
    `nodes/Role.json:2: ${other} mineral:quartz, as in nodes/Mineral.json:2`,
    `${extracts}:3: ${other} plain-link:organization-one-extracts-mineral-quartz-a, as in ${extracts}:2`,
    `${extracts}:5: ${same} organization:two mineral:quartz , as in ${extracts}:4`,
  ]);
});

test('an empty folder is a problem, not an empty graph', async () => {
  const folder = await writeSeed({ nodes: {} });
  expect((await problemsOf(folder)).join('\n')).toContain(
    'expected a folder with nodes/ or relationships/ that hold .json files, got none',
  );
});

describe('the dataset', () => {
  /** Returns what is said about the small seed with other values in its dataset.json. */
  const problemsWith = async (values: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const dataset = { name: 'test', date: '2020-01-01', licence: 'CC0', citation: 'test', subject: 'cluster:test' };
    const texts = { 'dataset.json': JSON.stringify({ ...dataset, ...values }) };
    return (await problemsOf(await writeSeed({ ...smallSeed, texts }))).slice(0, -1).filter((line) => line !== '');
  };

  test.each(['2024-02-29', '2020-12-31'])('has a date: %s', async (date) => {
    expect(await problemsWith({ date })).toEqual([]);
  });

  test.each(['2020', '2020-01', '2023-02-29', '2020-1-1', '2020-01-01T00:00:00Z', 'yesterday'])(
    'has a date that is no day: %s',
    async (date) => {
      expect(await problemsWith({ date })).toEqual([
        `dataset.json date: expected a day of the calendar, such as 2012-06-14, got ${date}`,
      ]);
    },
  );

  test.each([
    [
      'is of no type with root fields over its links',
      'organization:one',
      'an id of Cluster, got organization:one, which is a Organization',
    ],
    ['is not there', 'cluster:nowhere', 'the id of a node of the seed, got cluster:nowhere, which is not there'],
  ])('has a subject that %s', async (_, subject, expected) => {
    expect(await problemsWith({ subject })).toEqual([`dataset.json subject: expected ${expected}`]);
  });

  test('may have a subject of any type where no root field begins at it', async () => {
    const ants = await writeSeed(antSeed(3));
    expect((await checkFolders(await smallModel(antSchema), [ants], codesFolder)).problems).toEqual([]);
  });

  test('that lacks both is told so once', async () => {
    const path = expect.stringMatching(/dataset\.json: expected text under "(date|subject)", got $/) as unknown;
    expect(await problemsWith({ date: '', subject: '' })).toEqual([path, path]);
  });
});

test('a second folder stands over the first: its rows replace those with the same id, and may refer to them', async () => {
  const over = await writeSeed({
    nodes: { Organization: [entity('organization:two', 'Two, renamed', { kind: 'COMPANY' })] },
    relationships: { EXTRACTS: [link('organization:two', 'mineral:quartz')] },
  });
  const { seed, problems } = await checkFolders(model, [await writeSeed(smallSeed), over], codesFolder);
  expect(problems).toEqual([]);
  const names = [...(seed.nodes.get('Organization') ?? [])].map(
    ({ row }) => (row['labels'] as { value: string }[])[0]?.value,
  );
  expect(names).toEqual(['One AS', 'Two, renamed']);
});
