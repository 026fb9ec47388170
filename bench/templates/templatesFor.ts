/**
 * The questions that are measured, after the choke points that the LinGBM benchmark names (arXiv 2208.04784): looking
 * up attributes, one to many, many to one, chains, pages, filters, counts, and several things in one operation.
 */
import { chainTemplate } from './chainTemplate.js';
import type { Place, Places } from './places.js';
import type { Template } from './template.js';

/** Returns the templates, filled in for a graph. */
export function templatesFor(places: Places): readonly Template[] {
  return [
    ...lookUps(places),
    chainTemplate(2),
    chainTemplate(3),
    chainTemplate(4),
    ...pages(places),
    ...filters(places),
    ...several(places),
  ];
}

function lookUps({ organization, hubMineral }: Places): readonly Template[] {
  return [
    {
      name: 'attributes',
      about: 'values of one node',
      ours: {
        query: 'query ($id: ID!) { organization(id: $id) { id name kind certainty } }',
        variables: { id: organization },
      },
      neo4jGraphql: {
        query:
          'query ($id: ID!) { organization: organizations(where: { id: { eq: $id } }) { id name kind certainty } }',
        variables: { id: organization },
      },
      bareCypher: { id: organization },
    },
    {
      name: 'one-to-many',
      about: 'what one node leads to',
      ours: {
        query:
          'query ($id: ID!) { organization(id: $id) { id name roles { nodes { id name } } projects { edges { capacity node { id name kind } } } } }',
        variables: { id: organization },
      },
      neo4jGraphql: {
        query: `query ($id: ID!) { organization: organizations(where: { id: { eq: $id } }) { id name
          rolesConnection(first: 20, sort: [{ node: { id: ASC } }]) { edges { node { id name } } }
          projectsConnection(first: 20, sort: [{ node: { id: ASC } }]) { edges { properties { capacity } node { id name kind } } } } }`,
        variables: { id: organization },
      },
      bareCypher: { id: organization },
    },
    {
      name: 'hub',
      about: 'first page below a node with very many relationships',
      ours: {
        query:
          'query ($id: ID!) { mineral(id: $id) { id name products(first: 20) { edges { function node { id name } } } } }',
        variables: { id: hubMineral },
      },
      neo4jGraphql: {
        query: `query ($id: ID!) { mineral: minerals(where: { id: { eq: $id } }) { id name
          productsConnection(first: 20, sort: [{ node: { id: ASC } }]) { edges { properties { function } node { id name } } } } }`,
        variables: { id: hubMineral },
      },
      bareCypher: { id: hubMineral },
    },
    {
      name: 'many-to-one',
      about: 'many nodes that lead to few',
      ours: { query: '{ projects(first: 20) { nodes { id name goals(first: 5) { nodes { id name kind } } } } }' },
      neo4jGraphql: {
        query: `{ projectsConnection(first: 20, sort: [{ id: ASC }]) { edges { node { id name
          goalsConnection(first: 5, sort: [{ node: { id: ASC } }]) { edges { node { id name kind } } } } } } }`,
      },
      bareCypher: {},
    },
  ];
}

function pages({ amongOrganizations, amongHolders, hubRole }: Places): readonly Template[] {
  return [
    {
      name: 'page-by-name',
      about: 'first page of all, by name',
      ours: {
        query: '{ organizations(first: 20, orderBy: [{ name: ASC }]) { nodes { id name } pageInfo { hasNextPage } } }',
      },
      neo4jGraphql: {
        query:
          '{ organizationsConnection(first: 20, sort: [{ nameOrder: ASC }, { id: ASC }]) { edges { node { id name } } pageInfo { hasNextPage } } }',
      },
      bareCypher: {},
    },
    {
      name: 'deep-page-by-name',
      about: 'a page in the middle of all, by name',
      ours: {
        query:
          'query ($after: String!) { organizations(first: 20, after: $after, orderBy: [{ name: ASC }]) { nodes { id name } pageInfo { hasNextPage } } }',
        variables: { after: amongOrganizations.cursor },
      },
      loadersVariables: { after: plainCursor(amongOrganizations) },
      neo4jGraphql: {
        query:
          'query ($after: String!) { organizationsConnection(first: 20, after: $after, sort: [{ nameOrder: ASC }, { id: ASC }]) { edges { node { id name } } pageInfo { hasNextPage } } }',
        variables: { after: offsetCursor(amongOrganizations) },
      },
      bareCypher: { name: amongOrganizations.name, id: amongOrganizations.id },
    },
    {
      name: 'deep-page-of-hub',
      about: 'a page in the middle of what a hub leads to',
      ours: {
        query:
          'query ($id: ID!, $after: String!) { role(id: $id) { id organizations(first: 20, after: $after) { nodes { id name } pageInfo { hasNextPage } } } }',
        variables: { id: hubRole, after: amongHolders.cursor },
      },
      loadersVariables: { id: hubRole, after: plainCursor(amongHolders) },
      neo4jGraphql: {
        query: `query ($id: ID!, $after: String!) { role: roles(where: { id: { eq: $id } }) { id
          organizationsConnection(first: 20, after: $after, sort: [{ node: { id: ASC } }]) { edges { node { id name } } pageInfo { hasNextPage } } } }`,
        variables: { id: hubRole, after: offsetCursor(amongHolders) },
      },
      bareCypher: { role: hubRole, id: amongHolders.id },
    },
  ];
}

/** Where others count rows, a cursor is a number. */
function offsetCursor({ offset }: Place): string {
  return Buffer.from(`arrayconnection:${offset - 1}`).toString('base64');
}

function plainCursor({ id, name }: Place): string {
  return Buffer.from(JSON.stringify({ id, name })).toString('base64url');
}

function filters({ project }: Places): readonly Template[] {
  const filtered = (where: string, theirs: string): Pick<Template, 'ours' | 'neo4jGraphql'> => ({
    ours: { query: `{ organizations(first: 20, where: ${where}) { nodes { id name kind } } }` },
    neo4jGraphql: {
      query: `{ organizationsConnection(first: 20, sort: [{ id: ASC }], where: ${theirs}) { edges { node { id name kind } } } }`,
    },
  });
  return [
    {
      name: 'filter-scalar',
      about: 'a value that one in fifty has',
      ...filtered('{ kind: { eq: FUNDER } }', '{ kind: { eq: "FUNDER" } }'),
      bareCypher: {},
    },
    {
      name: 'filter-relation',
      about: 'those that lead to a named node',
      ...filtered(`{ projects: { has: "${project}" } }`, `{ projects: { some: { id: { eq: "${project}" } } } }`),
      bareCypher: { id: project },
    },
    {
      name: 'filter-text',
      about: 'names with a word inside',
      ...filtered('{ name: { contains: "kvasul" } }', '{ nameFolded: { contains: "kvasul" } }'),
      bareCypher: {},
    },
  ];
}

function several({ others, hubRole, hubMineral, hubProject }: Places): readonly Template[] {
  const aliases = others.map((id, index) => ({ id, alias: `o${index}` }));
  return [
    {
      name: 'counts',
      about: 'all of a type, and what two hubs lead to',
      ours: {
        query: `{ organizations { totalCount } role(id: "${hubRole}") { organizations { totalCount } } project(id: "${hubProject}") { participants { totalCount } } }`,
      },
      neo4jGraphql: {
        query: `{ organizationsConnection { aggregate { count { nodes } } }
          role: roles(where: { id: { eq: "${hubRole}" } }) { organizationsConnection { aggregate { count { nodes } } } }
          project: projects(where: { id: { eq: "${hubProject}" } }) { participantsConnection { aggregate { count { nodes } } } } }`,
      },
      bareCypher: { role: hubRole, project: hubProject },
    },
    {
      name: 'aliases',
      about: 'one root field eight times',
      ours: {
        query: `{ ${aliases.map(({ id, alias }) => `${alias}: organization(id: "${id}") { id name }`).join(' ')} }`,
      },
      neo4jGraphql: {
        query: `{ ${aliases.map(({ id, alias }) => `${alias}: organizations(where: { id: { eq: "${id}" } }) { id name }`).join(' ')} }`,
      },
      bareCypher: { ids: others },
    },
    {
      name: 'several-roots',
      about: 'four root fields',
      ours: {
        query: `{ organizations(first: 20) { nodes { id name } } projects(first: 20) { nodes { id name kind } }
          mineral(id: "${hubMineral}") { id name } role(id: "${hubRole}") { id name position } }`,
      },
      neo4jGraphql: {
        query: `{ organizationsConnection(first: 20, sort: [{ id: ASC }]) { edges { node { id name } } }
          projectsConnection(first: 20, sort: [{ id: ASC }]) { edges { node { id name kind } } }
          mineral: minerals(where: { id: { eq: "${hubMineral}" } }) { id name }
          role: roles(where: { id: { eq: "${hubRole}" } }) { id name position } }`,
      },
      bareCypher: { mineral: hubMineral, role: hubRole },
    },
  ];
}
