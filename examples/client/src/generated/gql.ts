/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ClientOrganizations($first: Int!, $after: String, $where: OrganizationWhere) @language(is: NB) {\n    organizations(first: $first, after: $after, where: $where, orderBy: [{ name: ASC }]) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        minerals(first: 3) {\n          totalCount\n          edges {\n            kind\n            sentence\n            node {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ClientOrganizationsDocument,
    "\n  query ClientSearch($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      edges {\n        matched\n        score\n        node {\n          id\n          type: __typename\n          name\n        }\n      }\n    }\n  }\n": typeof types.ClientSearchDocument,
};
const documents: Documents = {
    "\n  query ClientOrganizations($first: Int!, $after: String, $where: OrganizationWhere) @language(is: NB) {\n    organizations(first: $first, after: $after, where: $where, orderBy: [{ name: ASC }]) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        minerals(first: 3) {\n          totalCount\n          edges {\n            kind\n            sentence\n            node {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ClientOrganizationsDocument,
    "\n  query ClientSearch($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      edges {\n        matched\n        score\n        node {\n          id\n          type: __typename\n          name\n        }\n      }\n    }\n  }\n": types.ClientSearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClientOrganizations($first: Int!, $after: String, $where: OrganizationWhere) @language(is: NB) {\n    organizations(first: $first, after: $after, where: $where, orderBy: [{ name: ASC }]) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        minerals(first: 3) {\n          totalCount\n          edges {\n            kind\n            sentence\n            node {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.js').ClientOrganizationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClientSearch($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      edges {\n        matched\n        score\n        node {\n          id\n          type: __typename\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ClientSearchDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
