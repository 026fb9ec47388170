/** The best Cypher known for each template, by its name, and how its row becomes the answer. */
import { bareChain } from './bareChain.js';

export interface BareStatement {
  readonly text: string;
  /** Returns the answer from the columns of the statement's row. */
  readonly toAnswer: (columns: Readonly<Record<string, unknown>>) => unknown;
}

type Row = readonly unknown[];

const named = ([id, name]: Row): unknown => ({ id, name });
const withKind = ([id, name, kind]: Row): unknown => ({ id, name, kind });
const rowsOf = (value: unknown): readonly Row[] => value as readonly Row[];

const firstOrganizations = 'MATCH (n:Organization) WHERE n.id IS NOT NULL';
const byName = `MATCH (n:Organization) USING INDEX n:Organization(nameOrderEN, id)`;

function pageOf(rows: readonly Row[]): unknown {
  return { nodes: rows.slice(0, 20).map(named), hasNextPage: rows.length > 20 };
}

export const bareStatements: Readonly<Record<string, BareStatement>> = {
  attributes: {
    text: 'MATCH (n:Organization {id: $id}) RETURN [n.id, n.nameEN, n.kind, n.certainty] AS n',
    toAnswer: ({ n }) => {
      const [id, name, kind, certainty] = n as Row;
      return { organization: { id, name, kind, certainty } };
    },
  },
  'one-to-many': {
    text: `MATCH (n:Organization {id: $id}) RETURN [n.id, n.nameEN] AS n,
      COLLECT { MATCH (n)-[:HAS_ROLE]->(t) WITH t ORDER BY t.id LIMIT 20 RETURN [t.id, t.nameEN] } AS roles,
      COLLECT { MATCH (n)-[r:PARTICIPATES_IN]->(t) WITH r, t ORDER BY t.id LIMIT 20 RETURN [t.id, t.nameEN, t.kind, r.capacity] } AS projects`,
    toAnswer: ({ n, roles, projects }) => {
      const [id, name] = n as Row;
      const participations = rowsOf(projects).map(([project, title, kind, capacity]) => ({
        id: project,
        name: title,
        kind,
        capacity,
      }));
      return { organization: { id, name, roles: rowsOf(roles).map(named), projects: participations } };
    },
  },
  // Of a hub whose products are many, walking all products in order meets twenty of its own soon.
  hub: {
    text: `MATCH (n:Mineral {id: $id}) RETURN [n.id, n.nameEN] AS n, COLLECT {
      MATCH (t:Product) USING INDEX t:Product(id) WHERE t.id IS NOT NULL
      MATCH (t)-[r:CONSUMES]->(n) WITH t, r ORDER BY t.id LIMIT 20 RETURN [t.id, t.nameEN, r.function] } AS products`,
    toAnswer: ({ n, products }) => {
      const [id, name] = n as Row;
      const consumers = rowsOf(products).map(([product, title, role]) => ({
        id: product,
        name: title,
        function: role,
      }));
      return { mineral: { id, name, products: consumers } };
    },
  },
  'many-to-one': {
    text: `MATCH (n:Project) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT 20
      RETURN collect([n.id, n.nameEN, COLLECT { MATCH (n)-[:PURSUES]->(t) WITH t ORDER BY t.id LIMIT 5 RETURN [t.id, t.nameEN, t.kind] }]) AS rows`,
    toAnswer: ({ rows }) => ({
      projects: rowsOf(rows).map(([id, name, goals]) => ({ id, name, goals: rowsOf(goals).map(withKind) })),
    }),
  },
  chain2: bareChain(2),
  chain3: bareChain(3),
  chain4: bareChain(4),
  'page-by-name': {
    text: `${byName} WHERE n.nameOrderEN IS NOT NULL AND n.id IS NOT NULL
      WITH n ORDER BY n.nameOrderEN, n.id LIMIT 21 RETURN collect([n.id, n.nameEN]) AS rows`,
    toAnswer: ({ rows }) => ({ organizations: pageOf(rowsOf(rows)) }),
  },
  'deep-page-by-name': {
    text: `${byName} WHERE n.nameOrderEN >= $name AND n.id IS NOT NULL AND (n.nameOrderEN > $name OR n.id > $id)
      WITH n ORDER BY n.nameOrderEN, n.id LIMIT 21 RETURN collect([n.id, n.nameEN]) AS rows`,
    toAnswer: ({ rows }) => ({ organizations: pageOf(rowsOf(rows)) }),
  },
  'deep-page-of-hub': {
    text: `MATCH (n:Role {id: $role}) RETURN n.id AS id, COLLECT {
      MATCH (t:Organization) USING INDEX t:Organization(id) WHERE t.id > $id
      MATCH (t)-[:HAS_ROLE]->(n) WITH t ORDER BY t.id LIMIT 21 RETURN [t.id, t.nameEN] } AS rows`,
    toAnswer: ({ id, rows }) => ({ role: { id, organizations: pageOf(rowsOf(rows)) } }),
  },
  'filter-scalar': {
    text: `${firstOrganizations} AND n.kind = 'FUNDER'
      WITH n ORDER BY n.id LIMIT 20 RETURN collect([n.id, n.nameEN, n.kind]) AS rows`,
    toAnswer: ({ rows }) => ({ organizations: rowsOf(rows).map(withKind) }),
  },
  'filter-relation': {
    text: `MATCH (n:Organization)-[:PARTICIPATES_IN]->(:Project {id: $id})
      WITH DISTINCT n ORDER BY n.id LIMIT 20 RETURN collect([n.id, n.nameEN, n.kind]) AS rows`,
    toAnswer: ({ rows }) => ({ organizations: rowsOf(rows).map(withKind) }),
  },
  'filter-text': {
    text: `${firstOrganizations} AND n.nameENFolded CONTAINS 'kvasul'
      WITH n ORDER BY n.id LIMIT 20 RETURN collect([n.id, n.nameEN, n.kind]) AS rows`,
    toAnswer: ({ rows }) => ({ organizations: rowsOf(rows).map(withKind) }),
  },
  counts: {
    text: `MATCH (r:Role {id: $role}) MATCH (p:Project {id: $project})
      RETURN COUNT { MATCH (:Organization) } AS all, COUNT { (r)<-[:HAS_ROLE]-() } AS holders, COUNT { (p)<-[:PARTICIPATES_IN]-(:Organization) } AS participants`,
    toAnswer: ({ all, holders, participants }) => ({
      organizations: all,
      role: { organizations: holders },
      project: { participants },
    }),
  },
  aliases: {
    text: 'UNWIND $ids AS id MATCH (n:Organization {id: id}) RETURN collect([n.id, n.nameEN]) AS rows',
    toAnswer: ({ rows }) => Object.fromEntries(rowsOf(rows).map((row, index) => [`o${index}`, named(row)])),
  },
  'several-roots': {
    text: `MATCH (m:Mineral {id: $mineral}) MATCH (r:Role {id: $role})
      RETURN [m.id, m.nameEN] AS m, [r.id, r.nameEN, r.position] AS r,
        COLLECT { ${firstOrganizations} WITH n ORDER BY n.id LIMIT 20 RETURN [n.id, n.nameEN] } AS organizations,
        COLLECT { MATCH (p:Project) WHERE p.id IS NOT NULL WITH p ORDER BY p.id LIMIT 20 RETURN [p.id, p.nameEN, p.kind] } AS projects`,
    toAnswer: ({ m, r, organizations, projects }) => {
      const [id, name, position] = r as Row;
      return {
        organizations: rowsOf(organizations).map(named),
        projects: rowsOf(projects).map(withKind),
        mineral: named(m as Row),
        role: { id, name, position },
      };
    },
  },
};
