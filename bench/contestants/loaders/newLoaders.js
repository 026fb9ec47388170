import DataLoader from 'dataloader';
import neo4j from 'neo4j-driver';

/** What is read of nodes of a type. */
const nodeProperties = {
  Organization: '.id, name: n.nameEN, .certainty, .kind',
  Role: '.id, name: n.nameEN, .certainty, .position',
  Project: '.id, name: n.nameEN, .certainty, .kind',
  Goal: '.id, name: n.nameEN, .certainty, .kind',
  Mineral: '.id, name: n.nameEN, .certainty, .kind',
  Product: '.id, name: n.nameEN, .certainty',
};

/** Returns the projection of a node of a type. */
export function projectionOf(type) {
  return `n {${nodeProperties[type]}}`;
}

/** Returns the loaders of one request: they join what is asked in one tick, and remember it. */
export function newLoaders(read) {
  const known = new Map();
  const loaderOf = (key, batch) => {
    if (!known.has(key)) known.set(key, new DataLoader(batch));
    return known.get(key);
  };
  return {
    node: (type, id) => loaderOf(type, (ids) => readNodes(read, type, ids)).load(id),
    edges: (relation, page, id) =>
      loaderOf(`${relation.name} ${page.first} ${page.after}`, (ids) => readEdges(read, relation, page, ids)).load(id),
    total: (relation, id) => loaderOf(`${relation.name} total`, (ids) => readTotals(read, relation, ids)).load(id),
  };
}

async function readNodes(read, type, ids) {
  const records = await read(`MATCH (n:${type}) WHERE n.id IN $ids RETURN ${projectionOf(type)} AS node`, { ids });
  return inOrder(ids, new Map(records.map((record) => [record.get('node').id, record.get('node')])), null);
}

/** The pattern leads from s to n over r. */
async function readEdges(read, { from, to, pattern, properties }, { first, after }, ids) {
  const beyond = after === undefined ? '' : 'WHERE n.id > $after';
  const records = await read(
    `MATCH (s:${from}) WHERE s.id IN $ids
     CALL (s) {
       MATCH ${pattern} ${beyond}
       WITH r, n ORDER BY n.id, r.id LIMIT $limit
       RETURN collect({ ${properties}node: ${projectionOf(to)} }) AS edges
     }
     RETURN s.id AS id, edges`,
    { ids, after, limit: neo4j.int(first + 1) },
  );
  return inOrder(ids, new Map(records.map((record) => [record.get('id'), record.get('edges')])), []);
}

async function readTotals(read, { from, pattern }, ids) {
  const records = await read(`MATCH (s:${from}) WHERE s.id IN $ids RETURN s.id AS id, COUNT { ${pattern} } AS total`, {
    ids,
  });
  return inOrder(ids, new Map(records.map((record) => [record.get('id'), record.get('total')])), 0);
}

function inOrder(ids, found, otherwise) {
  return ids.map((id) => found.get(id) ?? otherwise);
}
