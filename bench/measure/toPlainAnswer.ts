type Json = Readonly<Record<string, unknown>>;

/**
 * Returns an answer without what the paging of each API wraps around it, keys in order, so that answers can be
 * compared as texts: a connection is the list of its nodes with the fields of their edges, or its count.
 */
export function toPlainAnswer(data: unknown): string {
  return JSON.stringify(toPlain(data));
}

function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Json;
  const rows = rowsOf(object);
  const pageInfo = object['pageInfo'] as Json | undefined;
  const hasNextPage = pageInfo?.['hasNextPage'] ?? object['hasNextPage'];
  if (rows !== undefined) return hasNextPage === undefined ? rows : { hasNextPage, rows };
  const count =
    object['totalCount'] ?? ((object['aggregate'] as Json | undefined)?.['count'] as Json | undefined)?.['nodes'];
  if (count !== undefined) return count;
  return Object.fromEntries(
    Object.entries(object)
      .map(([key, it]) => [key.replace(/Connection$/, ''), toPlain(theOnlyOne(key, it))] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Rows of edges or nodes; undefined for what is no connection. */
function rowsOf({ edges, nodes }: Json): readonly unknown[] | undefined {
  if (Array.isArray(nodes)) return nodes.map(toPlain);
  if (!Array.isArray(edges)) return undefined;
  return (edges as Json[]).map(({ node, properties, ...own }) =>
    toPlain({ ...own, ...(properties as Json | undefined), ...(node as Json) }),
  );
}

/** What has no look-up of one node gives a list of one, under the name that the one node has elsewhere. */
function theOnlyOne(key: string, value: unknown): unknown {
  return /^(organization|mineral|role|project|o\d)$/.test(key) && Array.isArray(value) ? value[0] : value;
}
