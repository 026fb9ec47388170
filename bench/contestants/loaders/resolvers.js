import neo4j from 'neo4j-driver';
import { projectionOf } from './newLoaders.js';

/** Returns a relation: its pattern leads from s to n over r; properties are read of the edge. */
function relation(from, to, pattern, properties = '') {
  return { name: `${from} ${pattern}`, from, to, pattern, properties };
}

const relations = {
  Organization: {
    roles: relation('Organization', 'Role', '(s)-[r:HAS_ROLE]->(n)'),
    projects: relation('Organization', 'Project', '(s)-[r:PARTICIPATES_IN]->(n)', 'capacity: r.capacity, '),
  },
  Role: { organizations: relation('Role', 'Organization', '(s)<-[r:HAS_ROLE]-(n)') },
  Project: {
    participants: relation(
      'Project',
      'Organization',
      '(s)<-[r:PARTICIPATES_IN]-(n:Organization)',
      'capacity: r.capacity, ',
    ),
    goals: relation('Project', 'Goal', '(s)-[r:PURSUES]->(n)'),
  },
  Mineral: { products: relation('Mineral', 'Product', '(s)<-[r:CONSUMES]-(n)', 'function: r.function, ') },
  Product: { minerals: relation('Product', 'Mineral', '(s)-[r:CONSUMES]->(n)', 'function: r.function, ') },
};

/** The resolvers of the schema beside this file. */
export const resolvers = {
  Query: {
    organization: node('Organization'),
    role: node('Role'),
    project: node('Project'),
    mineral: node('Mineral'),
    organizations: (_, args, context) => rootConnection(context, 'Organization', args),
    projects: (_, args, context) => rootConnection(context, 'Project', args),
    products: (_, args, context) => rootConnection(context, 'Product', args),
  },
  ...Object.fromEntries(
    Object.entries(relations).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.entries(fields).map(([field, found]) => [field, nested(found)])),
    ]),
  ),
};

function node(type) {
  return (_, { id }, { loaders }) => loaders.node(type, id);
}

function nested(found) {
  return (parent, { first, after }, { loaders }) => {
    const page = { first, after: after === undefined ? undefined : decode(after).id };
    return connection(
      first,
      () => loaders.edges(found, page, parent.id),
      () => loaders.total(found, parent.id),
      (edge) => encode({ id: edge.node.id }),
    );
  };
}

function rootConnection({ read }, type, { first, after, where = {}, orderBy = [] }) {
  const byName = orderBy.some((it) => it.name !== undefined);
  const cursor = after === undefined ? { id: '', name: '' } : decode(after);
  const conditions = conditionsOf(where);
  const beyond = byName ? 'n.nameOrderEN >= $name AND (n.nameOrderEN > $name OR n.id > $id)' : 'n.id > $id';
  let rows;
  const edges = () =>
    (rows ??= read(
      `MATCH (n:${type}) WHERE ${[beyond, ...conditions.texts].join(' AND ')}
       WITH n ORDER BY ${byName ? 'n.nameOrderEN, n.id' : 'n.id'} LIMIT $limit
       RETURN ${projectionOf(type)} AS node, n.nameOrderEN AS nameOrder`,
      { ...conditions.parameters, ...cursor, limit: neo4j.int(first + 1) },
    ).then((records) => records.map((record) => record.toObject())));
  const total = () =>
    read(
      `MATCH (n:${type})${conditions.texts.length > 0 ? ` WHERE ${conditions.texts.join(' AND ')}` : ''} RETURN count(n) AS total`,
      conditions.parameters,
    ).then(([record]) => record.get('total'));
  return connection(first, edges, total, (edge) => encode({ id: edge.node.id, name: edge.nameOrder }));
}

function conditionsOf({ kind, name, projects }) {
  const conditions = [
    [kind?.eq, 'kind', 'n.kind = $kind'],
    [name?.contains?.toLowerCase(), 'text', 'n.nameENFolded CONTAINS $text'],
    [projects?.has, 'project', 'EXISTS { (n)-[:PARTICIPATES_IN]->(:Project {id: $project}) }'],
  ].filter(([value]) => value !== undefined);
  return {
    texts: conditions.map(([, , text]) => text),
    parameters: Object.fromEntries(conditions.map(([value, parameter]) => [parameter, value])),
  };
}

/** What is not asked of a connection is not read. */
function connection(first, edges, total, cursorOf) {
  const shown = async () => (await edges()).slice(0, first);
  return {
    edges: async () => (await shown()).map((edge) => ({ ...edge, cursor: () => cursorOf(edge) })),
    nodes: async () => (await shown()).map((edge) => edge.node),
    pageInfo: async () => {
      const found = await edges();
      const last = found.slice(0, first).at(-1);
      return { hasNextPage: found.length > first, endCursor: last === undefined ? null : cursorOf(last) };
    },
    totalCount: total,
  };
}

function encode(place) {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function decode(cursor) {
  return JSON.parse(Buffer.from(cursor, 'base64url').toString());
}
