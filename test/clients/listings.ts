import { expect } from '@jest/globals';
import type { TestServer } from '../support/testServer.js';

/** A connection that clients show as a list which grows at an end: of type Query or of a node. */
export interface Listing {
  /** What its operation and its module are called. */
  readonly name: string;
  readonly parent: { readonly type: string; readonly id: string } | undefined;
  readonly field: string;
  readonly arguments: string;
  /** How many rows a page has. */
  readonly size: number;
}

/** One row as it is in the graph. */
export interface Row {
  readonly id: string;
  /** The id of its link; undefined for rows of type Query. */
  readonly linkId: string | undefined;
}

/** A connection as clients hold it. */
export interface Shown {
  readonly edges: readonly { readonly node: { readonly id: string }; readonly linkId?: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export const organizations: Listing = {
  name: 'OrganizationsList',
  parent: undefined,
  field: 'organizations',
  arguments: 'orderBy: [{ name: ASC }]',
  size: 25,
};

export const organizationsOfARole: Listing = {
  name: 'OrganizationsOfARole',
  parent: { type: 'Role', id: 'role:processing' },
  field: 'organizations',
  arguments: 'orderBy: [{ name: DESC }]',
  size: 5,
};

/** Several of its links lead to the same node: who extracts a mineral may also process it. */
export const actorsOfAMineral: Listing = {
  name: 'ActorsOfAMineral',
  parent: { type: 'Mineral', id: 'mineral:quartz' },
  field: 'actors',
  arguments: 'orderBy: [{ name: ASC }]',
  size: 4,
};

/** The variables of every listing, as they stand in its operation. */
export const pageVariables = '$first: Int, $after: String, $last: Int, $before: String';

/** Returns the field of a listing with what is asked of it. */
export function printField(listing: Listing, directive: string, selection: string): string {
  const page = 'first: $first, after: $after, last: $last, before: $before';
  return `${listing.field}(${page}, ${listing.arguments}) ${directive} { ${selection} }`;
}

/** Returns the operation of a listing. */
export function printListing(listing: Listing): string {
  const edge = listing.parent === undefined ? '' : 'linkId';
  const info = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const field = printField(listing, '', `edges { cursor ${edge} node { id name } } ${info}`);
  return listing.parent === undefined
    ? `query ${listing.name}(${pageVariables}) { ${field} }`
    : `query ${listing.name}($id: ID!, ${pageVariables}) { node(id: $id) { id ... on ${listing.parent.type} { ${field} } } }`;
}

/** Returns the variables that ask for the first or the last page, or for the one beyond a cursor. */
export function variablesOf(listing: Listing, backward: boolean, cursor?: string | null): Record<string, unknown> {
  const page = backward ? { last: listing.size, before: cursor } : { first: listing.size, after: cursor };
  const known = Object.entries(page).filter(([, value]) => value !== undefined);
  return { ...(listing.parent === undefined ? {} : { id: listing.parent.id }), ...Object.fromEntries(known) };
}

/** Returns the connection in an answer: at its root, or in the one object that stands there. */
export function shownIn(listing: Listing, data: unknown): Shown {
  const root = data as Record<string, unknown>;
  const parent = listing.parent === undefined ? root : Object.values(root).find((it) => typeof it === 'object');
  return (parent as Record<string, Shown>)[listing.field] as Shown;
}

/** Returns all rows of a listing in order, asked by hand. */
export async function readRows(api: TestServer, listing: Listing): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const variables = { ...variablesOf(listing, false, after), first: 100 };
    const { body } = await api.post({ query: printListing(listing), variables });
    expect(body.errors).toBeUndefined();
    const { edges, pageInfo } = shownIn(listing, body.data);
    rows.push(...edges.map(({ node, linkId }) => ({ id: node.id, linkId })));
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}
