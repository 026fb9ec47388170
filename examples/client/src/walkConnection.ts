/** What every connection of the schema gives when it is asked for. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Returns the nodes of a connection to its end, page after page, each page read when it is wanted. A cursor holds for the
 * field, filter and order that it came from, so `readPage` asks the same with `after` alone different.
 */
export async function* walkConnection<Node>(
  readPage: (after: string | null) => Promise<Page<Node>>,
): AsyncGenerator<Node, void> {
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: Page<Node> = await readPage(after);
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}
