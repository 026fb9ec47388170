/** What links say in words: time no more precise than the source, what is weak or planned never said as if it were sure. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { composeSentence } from '../../src/answer/composeSentence.js';
import type { StoredValue } from '../../src/answer/composeSentence.js';
import { readSchema } from '../../src/load/readSchema.js';
import { readModel } from '../../src/model/readModel.js';
import { readSaying } from '../../src/model/readSaying.js';
import { projectRoot } from '../support/testGraph.js';

const model = readModel(await readSchema(join(projectRoot, 'schema')));
const day = '2026-01-01';

type Values = Readonly<Record<string, StoredValue>>;

function say(type: string, values: Values): readonly (string | null)[] {
  const stated = { certainty: 'STATED', ...values };
  return (['EN', 'NB'] as const).map((language) =>
    composeSentence(readSaying(model, type, language), (name) => (stated as Values)[name], day),
  );
}

const ends = { from: 'Rana Gruber', to: 'magnetite' };

test('begins with a capital letter and has no full stop', () => {
  expect(say('YIELDS', { from: 'bornite', to: 'copper' })).toEqual(['Bornite yields copper', 'Bornite gir copper']);
  expect(say('EXTRACTS', ends)).toEqual(['Rana Gruber extracts magnetite', 'Rana Gruber utvinner magnetite']);
});

describe('time is said behind, as precisely as the source', () => {
  test.each<[Values, string, string]>([
    [{ observed: '2026' }, 'extracts magnetite (attested 2026)', 'utvinner magnetite (belagt 2026)'],
    [{ observed: '2026-01' }, 'extracts magnetite (attested January 2026)', 'utvinner magnetite (belagt januar 2026)'],
    [
      { observed: '2026-01-01' },
      'extracts magnetite (attested 1 January 2026)',
      'utvinner magnetite (belagt 1. januar 2026)',
    ],
    [
      { since: '1964', observed: '2026' },
      'extracts magnetite (from 1964, attested 2026)',
      'utvinner magnetite (fra 1964, belagt 2026)',
    ],
  ])('%j', (time, english, norwegian) => {
    expect(say('EXTRACTS', { ...ends, ...time })).toEqual([`Rana Gruber ${english}`, `Rana Gruber ${norwegian}`]);
  });
});

describe('what is attested for another day only is not said as if it held', () => {
  test.each<[Values, string, string]>([
    [
      { observed: '2017' },
      'extracts magnetite (attested 2017; whether it still holds is not known)',
      'utvinner magnetite (belagt 2017; om det fortsatt gjelder, er ikke kjent)',
    ],
    [
      { since: '1964', observed: '2025-12-31', certainty: 'INFERRED' },
      'extracts magnetite (from 1964, attested 31 December 2025, inferred from sources; whether it still holds is not known)',
      'utvinner magnetite (fra 1964, belagt 31. desember 2025, utledet av kilder; om det fortsatt gjelder, er ikke kjent)',
    ],
    [
      { since: '1776' },
      'extracts magnetite (from 1776; no end is known)',
      'utvinner magnetite (fra 1776; ingen slutt er kjent)',
    ],
    [
      { observed: '2026-02' },
      'extracts magnetite (attested February 2026; whether it held before is not known)',
      'utvinner magnetite (belagt februar 2026; om det gjaldt før, er ikke kjent)',
    ],
    [
      { since: '1964', observed: '2026-02' },
      'extracts magnetite (from 1964, attested February 2026)',
      'utvinner magnetite (fra 1964, belagt februar 2026)',
    ],
  ])('%j', (time, english, norwegian) => {
    expect(say('EXTRACTS', { ...ends, ...time })).toEqual([`Rana Gruber ${english}`, `Rana Gruber ${norwegian}`]);
  });

  test('but what is said alike once it is over holds for good', () => {
    const funded = { from: 'NFR', to: 'NYKOS', capacity: 'FUNDER', observed: '2015' };
    expect(say('PARTICIPATES_IN', funded)[0]).toBe('NFR funded NYKOS (attested 2015)');
    const listed = { from: 'copper', to: 'EU list', status: 'STRATEGIC', observed: '2024' };
    expect(say('LISTED_ON', listed)[0]).toBe('EU list covers copper as strategic (attested 2024)');
    const later = { from: 'A', to: 'B', status: 'SUCCESSION', since: '2015' };
    expect(say('OWNS', later)[0]).toBe('A took over the business of B (from 2015)');
  });
});

describe('what has ended is said in the past tense', () => {
  test.each<[Values, string, string]>([
    [{ until: '1999' }, 'extracted magnetite (until 1999)', 'utvant magnetite (til 1999)'],
    [
      { since: '1964', until: '1999-12-31' },
      'extracted magnetite (from 1964 until 31 December 1999)',
      'utvant magnetite (fra 1964 til 31. desember 1999)',
    ],
    // On the day asked, a year that has begun may still go on.
    [{ until: '2026' }, 'extracts magnetite (until 2026)', 'utvinner magnetite (til 2026)'],
    [{ until: '2026-01-01' }, 'extracts magnetite (until 1 January 2026)', 'utvinner magnetite (til 1. januar 2026)'],
    [{ until: '2025-12' }, 'extracted magnetite (until December 2025)', 'utvant magnetite (til desember 2025)'],
  ])('%j', (time, english, norwegian) => {
    expect(say('EXTRACTS', { ...ends, ...time })).toEqual([`Rana Gruber ${english}`, `Rana Gruber ${norwegian}`]);
  });
});

test.each([
  ['STATED', '', ''],
  ['INFERRED', ' (inferred from sources)', ' (utledet av kilder)'],
  ['UNCHECKED', ' (not checked against a source)', ' (ikke kontrollert mot en kilde)'],
])('certainty %s', (certainty, english, norwegian) => {
  const said = say('PROCESSES', { ...ends, certainty });
  expect(said).toEqual([`Rana Gruber processes magnetite${english}`, `Rana Gruber bearbeider magnetite${norwegian}`]);
});

test('planned is not producing', () => {
  const planned = { from: 'Elkem', to: 'quartz', observed: '2022' };
  expect(say('PLANS_TO_EXTRACT', planned)).toEqual([
    'Elkem plans to extract quartz (attested 2022; whether it still holds is not known)',
    'Elkem planlegger å utvinne quartz (belagt 2022; om det fortsatt gjelder, er ikke kjent)',
  ]);
});

test.each([
  ['CONFIRMED', 'is a member of', 'er medlem av'],
  ['STRONG', 'is probably a member of', 'er sannsynligvis medlem av'],
  ['WEAK', 'may be a member of', 'kan være medlem av'],
  ['SUPPORTER', 'is an outside supporter of', 'er en utenforstående støttespiller for'],
])('membership %s', (evidence, english, norwegian) => {
  const said = say('MEMBER_OF', { from: 'Brønnøy Kalk', to: 'MN', evidence, observed: '2012', certainty: 'INFERRED' });
  expect(said).toEqual([
    `Brønnøy Kalk ${english} MN (attested 2012, inferred from sources; whether it still holds is not known)`,
    `Brønnøy Kalk ${norwegian} MN (belagt 2012, utledet av kilder; om det fortsatt gjelder, er ikke kjent)`,
  ]);
});

test('weak membership that has ended', () => {
  const said = say('MEMBER_OF', { from: 'A', to: 'MN', evidence: 'WEAK', until: '2017' });
  expect(said).toEqual(['A may have been a member of MN (until 2017)', 'A kan ha vært medlem av MN (til 2017)']);
});

test.each([
  ['ACTUAL', 'delivers', 'leverer'],
  ['PAST', 'formerly delivered', 'leverte tidligere'],
  ['PLANNED', 'is meant to deliver', 'skal etter planen levere'],
])('delivery %s', (status, english, norwegian) => {
  const said = say('SUPPLIES', { from: 'Nussir', to: 'Aurubis', goods: 'copper concentrate', status });
  expect(said).toEqual([
    `Nussir ${english} copper concentrate to Aurubis`,
    `Nussir ${norwegian} «copper concentrate» til Aurubis`,
  ]);
});

test.each<[Values, string, string]>([
  [{ status: 'COMPLETED' }, 'is an owner of', 'er eier i'],
  [{ status: 'AGREED' }, 'has agreed to become an owner of', 'har avtalt å bli eier i'],
  [{ status: 'JOINT_VENTURE' }, 'is a partner in the joint venture', 'er part i fellesforetaket'],
  [{ status: 'SUCCESSION' }, 'took over the business of', 'overtok virksomheten til'],
  [{ status: 'RENAMED' }, 'is the new name of', 'er det nye navnet på'],
])('ownership %j', (values, english, norwegian) => {
  expect(say('OWNS', { from: 'A', to: 'B', ...values })).toEqual([`A ${english} B`, `A ${norwegian} B`]);
});

test('shares and amounts are written as each language writes numbers', () => {
  expect(say('OWNS', { from: 'Staten', to: 'SNSK', status: 'COMPLETED', share: 99.9, until: '2015' })).toEqual([
    'Staten was an owner of SNSK with a share of 99.9% (until 2015)',
    'Staten var eier i SNSK med en andel på 99,9 % (til 2015)',
  ]);
  const granted = { from: 'NFR', to: 'NYKOS', capacity: 'FUNDER', amount: 22400000, currency: 'NOK' };
  expect(say('PARTICIPATES_IN', granted)).toEqual([
    'NFR funded NYKOS with 22,400,000 NOK',
    'NFR finansierte NYKOS med 22\u00a0400\u00a0000 NOK',
  ]);
});

test('what a part names that can be left out is said only when all of it is known', () => {
  const use = { from: 'solar cell', to: 'quartz', function: 'SEMICONDUCTOR' };
  expect(say('CONSUMES', use)[0]).toBe('Quartz is used in solar cell as a semiconductor');
  expect(say('CONSUMES', { ...use, via: 'silicon', share: 12, shareOf: 'USE_OF_MATERIAL', year: 2023 })).toEqual([
    'Quartz is used in solar cell as a semiconductor via silicon, 12% of the use of the material in 2023',
    'Quartz brukes i solar cell som halvleder via silicon, 12 % av bruken av materialet i 2023',
  ]);
  expect(say('CONSUMES', { ...use, share: 12, shareOf: 'CONTENT_OF_PRODUCT' })[0]).toBe(
    'Quartz is used in solar cell as a semiconductor, 12% of the content of the product',
  );
  expect(say('CONSUMES', { ...use, share: 12 })[0]).toBe('Quartz is used in solar cell as a semiconductor');
});

test.each([
  ['LAND', 'owns the ground of', 'eier grunnen ved'],
  ['EXPLORATION', 'holds an exploration right for', 'har undersøkelsesrett for'],
  ['EXTRACTION', 'holds an extraction right for', 'har utvinningsrett for'],
  ['OPERATION', 'holds an operating licence for', 'har driftskonsesjon for'],
])('right %s', (right, english, norwegian) => {
  const said = say('HOLDS_RIGHT', { from: 'Nussir', to: 'Ulveryggen', right });
  expect(said).toEqual([`Nussir ${english} Ulveryggen`, `Nussir ${norwegian} Ulveryggen`]);
});

test('a listing through another material says so', () => {
  const listing = { from: 'bornite', to: 'EU list', status: 'STRATEGIC' };
  expect(say('LISTED_ON', { ...listing, via: 'copper' })).toEqual([
    'EU list covers bornite as strategic by naming copper',
    'EU list omfatter bornite som strategisk ved å navngi copper',
  ]);
  expect(say('LISTED_ON', listing)[0]).toBe('EU list covers bornite as strategic');
});

test('without a value that it needs there is no sentence', () => {
  expect(say('EXTRACTS', { from: 'Rana Gruber' })).toEqual([null, null]);
  expect(say('MEMBER_OF', { from: 'A', to: 'B', evidence: 'NO_SUCH_GRADE' })).toEqual([null, null]);
});
