import type { Ask } from './connectTo.js';
import { graphql } from './generated/index.js';
import type { ClientOrganizationsQuery, OrganizationWhere } from './generated/graphql.js';

const operation = graphql(`
  query ClientOrganizations($first: Int!, $after: String, $where: OrganizationWhere) @language(is: NB) {
    organizations(first: $first, after: $after, where: $where, orderBy: [{ name: ASC }]) {
      totalCount
      nodes {
        id
        name
        kind
        minerals(first: 3) {
          totalCount
          edges {
            kind
            sentence
            node {
              id
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type OrganizationsPage = NonNullable<ClientOrganizationsQuery['organizations']>;

export interface OrganizationsQuestion {
  readonly first?: number;
  readonly after?: string | null;
  readonly where?: OrganizationWhere;
}

/** Returns a page of organisations in the order of their Norwegian names, with a few minerals of each. Throws an ApiError. */
export async function readOrganizations(
  ask: Ask,
  { first = 20, after = null, where = {} }: OrganizationsQuestion,
): Promise<OrganizationsPage> {
  const { data, problems } = await ask(operation, { first, after, where });
  if (data.organizations === null) throw new Error(problems[0]?.message ?? 'There is no page of organizations.');
  return data.organizations;
}
