/** The part of the public schema that the benchmarks ask, under the same names. */
export const typeDefs = `#graphql
  type Query {
    organization(id: ID!): Organization
    role(id: ID!): Role
    project(id: ID!): Project
    mineral(id: ID!): Mineral
    organizations(first: Int = 20, after: String, where: OrganizationWhere, orderBy: [OrganizationOrder!]): OrganizationConnection
    projects(first: Int = 20, after: String): ProjectConnection
    products(first: Int = 20, after: String): ProductConnection
  }

  input OrganizationWhere {
    kind: KindWhere
    name: TextWhere
    projects: ProjectRelationWhere
  }
  input KindWhere {
    eq: OrganizationKind
  }
  input TextWhere {
    contains: String
  }
  input ProjectRelationWhere {
    has: ID
  }
  input OrganizationOrder {
    id: SortDirection
    name: SortDirection
  }
  enum OrganizationKind {
    COMPANY
    UNIVERSITY
    FUNDER
  }
  enum SortDirection {
    ASC
  }

  type Organization {
    id: ID!
    name: String!
    certainty: String!
    kind: String!
    roles(first: Int = 20, after: String): RoleConnection!
    projects(first: Int = 20, after: String): ParticipationProjectConnection!
  }
  type Role {
    id: ID!
    name: String!
    certainty: String!
    position: Int!
    organizations(first: Int = 20, after: String): OrganizationConnection!
  }
  type Project {
    id: ID!
    name: String!
    certainty: String!
    kind: String!
    participants(first: Int = 20, after: String): ParticipationOrganizationConnection!
    goals(first: Int = 20, after: String): GoalConnection!
  }
  type Goal {
    id: ID!
    name: String!
    certainty: String!
    kind: String!
  }
  type Mineral {
    id: ID!
    name: String!
    certainty: String!
    kind: String!
    products(first: Int = 20, after: String): ConsumptionProductConnection!
  }
  type Product {
    id: ID!
    name: String!
    certainty: String!
    minerals(first: Int = 20, after: String): ConsumptionMineralConnection!
  }

  type PageInfo {
    hasNextPage: Boolean!
    endCursor: String
  }

  ${connection('', 'Organization')}
  ${connection('', 'Role')}
  ${connection('', 'Project')}
  ${connection('', 'Goal')}
  ${connection('', 'Product')}
  ${connection('Participation', 'Project', 'capacity: String!')}
  ${connection('Participation', 'Organization', 'capacity: String!')}
  ${connection('Consumption', 'Product', 'function: String!')}
  ${connection('Consumption', 'Mineral', 'function: String!')}
`;

function connection(link, type, fields = '') {
  const name = `${link}${type}`;
  return `
  type ${name}Connection {
    edges: [${name}Edge!]!
    nodes: [${type}!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type ${name}Edge {
    cursor: String!
    ${fields}
    node: ${type}!
  }`;
}
