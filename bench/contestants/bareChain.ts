import type { BareStatement } from './bareStatements.js';

type Row = readonly unknown[];

/**
 * Returns the statement of a chain: level by level, each distinct node expanded once. The lists of edges stand in the
 * order of the nodes of their level, so ids need not be repeated.
 */
export function bareChain(depth: number): BareStatement {
  const levels = Array.from({ length: depth }, (_, level) => level);
  const columns = ['v0', ...levels.flatMap((level) => [`e${level}`, `v${level + 1}`])];
  const text = [
    'MATCH (n:Organization) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT 20',
    'WITH collect(n) AS l0, collect([n.id, n.nameEN]) AS v0',
    ...levels.map((level) => printLevel(level)),
    `RETURN ${columns.join(', ')}`,
  ].join('\n');
  return { text, toAnswer: (row) => ({ organizations: toTree(row, depth) }) };
}

function printLevel(level: number): string {
  // Clusters take part in projects too.
  const pattern = level % 2 === 0 ? '(s)-[r:PARTICIPATES_IN]->(t)' : '(s)<-[r:PARTICIPATES_IN]-(t:Organization)';
  return `CALL (l${level}) {
      UNWIND l${level} AS s
      CALL (s) { MATCH ${pattern} WITH r, t ORDER BY t.id LIMIT 5 RETURN collect([r.capacity, t.id]) AS edges, collect(t) AS nodes }
      RETURN collect(edges) AS e${level}, collect(nodes) AS x${level} }
    CALL (x${level}) {
      UNWIND x${level} AS nodes UNWIND nodes AS n WITH DISTINCT n
      RETURN collect(n) AS l${level + 1}, collect([n.id, n.nameEN]) AS v${level + 1} }`;
}

/** From the last level to the first, so that a node met twice is one object. */
function toTree(row: Readonly<Record<string, unknown>>, depth: number): readonly unknown[] {
  let below = new Map<unknown, object>();
  let nodes: readonly object[] = [];
  for (let level = depth; level >= 0; level -= 1) {
    const edges = row[`e${level}`] as readonly (readonly Row[])[] | undefined;
    const field = level % 2 === 0 ? 'projects' : 'participants';
    const found = new Map<unknown, object>();
    nodes = (row[`v${level}`] as readonly Row[]).map(([id, name], index) => {
      const node =
        edges === undefined
          ? { id, name }
          : { id, name, [field]: (edges[index] ?? []).map(([capacity, to]) => ({ capacity, ...below.get(to) })) };
      found.set(id, node);
      return node;
    });
    below = found;
  }
  return nodes;
}
