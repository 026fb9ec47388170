import { createHash } from 'node:crypto';
import type { Execution } from './execution.js';

/**
 * Returns the ETag of an answer to a query by GET, known before the query is run: the same software, limits, release,
 * operation and variables give the same answer. It is a weak one, since the answer may be sent compressed or not. Undefined
 * for what is no query.
 */
export function etagOf(
  { limits }: Execution,
  version: string,
  release: string,
  search: URLSearchParams,
): string | undefined {
  const query = queryHashOf(search);
  if (query === undefined) return undefined;
  const parts = [version, limits, release, query, search.get('operationName'), search.get('variables')];
  return `W/"${hash(JSON.stringify(parts)).slice(0, 32)}"`;
}

/** A persisted query has the hash of its text, so that both ways of asking it are one. */
function queryHashOf(search: URLSearchParams): string | undefined {
  const query = search.get('query');
  if (query !== null) return hash(query);
  try {
    const extensions = JSON.parse(search.get('extensions') ?? 'null') as {
      readonly persistedQuery?: { readonly sha256Hash?: unknown };
    } | null;
    const given = extensions?.persistedQuery?.sha256Hash;
    return typeof given === 'string' ? given : undefined;
  } catch {
    return undefined;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
