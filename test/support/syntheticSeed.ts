import type { PlacedRow, Seed, SeedRow } from '../../src/load/seed.js';

/** Numbers of a synthetic seed: organisations, and how many of each other thing. */
export interface SyntheticSize {
  readonly organizations: number;
  readonly minerals: number;
  readonly roles: number;
}

const sources = ['source:synthetic'];
const syllables = [
  'ra',
  'gru',
  'ber',
  'fjel',
  'ør',
  'å',
  'kva',
  'sul',
  'tel',
  'nes',
  'hol',
  'dal',
  'sø',
  'mo',
  'vik',
  'aur',
];

/** Returns an invented seed in which organisations have names, one role each, and extract two minerals each, some far more often than others. */
export function syntheticSeed(size: SyntheticSize): Seed {
  const organization = (index: number): string => `organization:o${String(index).padStart(7, '0')}`;
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
  const entity = (id: string, name: string, more: SeedRow = {}): SeedRow => ({
    id,
    ...more,
    labels: [{ value: name, language: 'NB', preferred: true }],
    certainty: 'STATED',
    sources,
  });
  const link = (from: string, to: string): SeedRow => ({ from, to, certainty: 'STATED', sources });
  const mineral = (rank: number): string => `mineral:m${Math.floor(size.minerals * (rank % 1) ** 3)}`;
  return {
    dataset: {
      name: 'synthetic',
      date: '2026-01-01',
      licence: 'CC0',
      citation: 'synthetic',
      subject: 'cluster:synthetic',
    },
    nodes: new Map([
      ['Source', placed([{ id: 'source:synthetic', title: 'Synthetic', kind: 'DATASET' }])],
      ['Cluster', placed([entity('cluster:synthetic', 'Syntetisk klynge')])],
      [
        'Organization',
        placed(
          numbers(size.organizations).map((index) => entity(organization(index), nameOf(index), { kind: 'COMPANY' })),
        ),
      ],
      [
        'Role',
        placed(numbers(size.roles).map((index) => entity(`role:r${index}`, `rolle ${index}`, { position: index }))),
      ],
      [
        'Mineral',
        placed(
          numbers(size.minerals).map((index) => entity(`mineral:m${index}`, `mineral ${index}`, { kind: 'MINERAL' })),
        ),
      ],
    ]),
    relationships: new Map([
      [
        'HAS_ROLE',
        placed(numbers(size.organizations).map((index) => link(organization(index), `role:r${index % size.roles}`))),
      ],
      [
        'EXTRACTS',
        placed(
          numbers(size.organizations).flatMap((index) =>
            [...new Set([mineral(index * 0.6180339), mineral(index * 0.7548776)])].map((to) =>
              link(organization(index), to),
            ),
          ),
        ),
      ],
    ]),
  };
}

function placed(rows: readonly SeedRow[]): readonly PlacedRow[] {
  return rows.map((row) => ({ row, where: 'synthetic' }));
}

/** Names are spread over the alphabet and repeat now and then, so that ties have to be broken. */
function nameOf(index: number): string {
  const scattered = (index * 2_654_435_761) % 4_294_967_296;
  const part = (shift: number): string => syllables[Math.floor(scattered / 16 ** shift) % 16] ?? '';
  return `${part(1)}${part(2)}${part(3)}${part(4)}`;
}
