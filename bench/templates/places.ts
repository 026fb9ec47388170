import { encodeCursor } from '../../src/contract/encodeCursor.js';
import type { Graph } from '../../src/graph/openGraph.js';
import { countsOf } from '../graph/countsOf.js';
import { idOf, indexOfRank } from '../graph/idOf.js';
import type { SyntheticSize } from '../graph/syntheticSize.js';

/** The place in a list after which a page is asked, as each contestant names it. */
export interface Place {
  /** How many come before the page. */
  readonly offset: number;
  readonly name: string;
  readonly id: string;
  readonly cursor: string;
}

/** What templates ask for in a graph of some size. */
export interface Places {
  readonly organization: string;
  readonly others: readonly string[];
  readonly hubRole: string;
  readonly hubMineral: string;
  readonly hubProject: string;
  /** A project with about as many participants as most. */
  readonly project: string;
  /** The middle of all organisations by name. */
  readonly amongOrganizations: Place;
  /** The middle of the hub role's organisations by id. */
  readonly amongHolders: Place;
}

/** Returns what templates ask for, looked up in the loaded graph where it is the middle of something. */
export async function readPlaces(graph: Graph, size: SyntheticSize): Promise<Places> {
  const counts = countsOf(size).nodes;
  const hub = (type: 'Role' | 'Mineral' | 'Project', rank = 0): string => idOf(type, indexOfRank(rank, counts[type]));
  const organization = (share: number): string => idOf('Organization', Math.floor(counts.Organization * share));
  const hubRole = hub('Role');
  return {
    organization: organization(0.5),
    others: [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9].map(organization),
    hubRole,
    hubMineral: hub('Mineral'),
    hubProject: hub('Project'),
    project: hub('Project', Math.floor(counts.Project / 2)),
    amongOrganizations: await middleOf(graph, 'MATCH (n:Organization)', 'n.nameOrderEN, n.id', {}, (name, id) =>
      encodeCursor('Query.organizations', 'nameEN ASC, id ASC', [name], [id]),
    ),
    amongHolders: await middleOf(
      graph,
      'MATCH (:Role {id: $role})<-[r:HAS_ROLE]-(n)',
      'n.id',
      { role: hubRole },
      (_, id, link) => encodeCursor('Role.organizations', 'id ASC', [], [id, link]),
    ),
  };
}

async function middleOf(
  graph: Graph,
  match: string,
  order: string,
  parameters: Readonly<Record<string, unknown>>,
  cursorOf: (name: string, id: string, link: string) => string,
): Promise<Place> {
  const link = match.includes('[r:') ? 'r.id' : "''";
  const text = `${match} WITH * ORDER BY ${order} WITH collect([n.nameOrderEN, n.id, ${link}]) AS rows
    RETURN size(rows) / 2 AS offset, rows[size(rows) / 2 - 1] AS row`;
  const [found] = await graph.run({ text, parameters });
  const [name, id, linkId] = found?.['row'] as readonly [string, string, string];
  return { offset: Number(found?.['offset']), name, id, cursor: cursorOf(name, id, linkId) };
}
