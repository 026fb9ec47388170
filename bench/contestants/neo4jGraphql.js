/** @neo4j/graphql on Apollo Server, over the graph as our loader writes it. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import { openDriver } from './openDriver.js';
import { serveApollo } from './serveApollo.js';

/** What all nodes have; names as stored for English, with their order key and their folded form. */
const shared = `
    id: ID!
    name: String! @alias(property: "nameEN")
    nameOrder: String! @alias(property: "nameOrderEN")
    nameFolded: String! @alias(property: "nameENFolded")
    certainty: String!`;

const typeDefs = `#graphql
  type Organization @node {
    ${shared}
    kind: String!
    roles: [Role!]! @relationship(type: "HAS_ROLE", direction: OUT)
    projects: [Project!]! @relationship(type: "PARTICIPATES_IN", direction: OUT, properties: "Participation")
  }
  type Role @node {
    ${shared}
    position: Int!
    organizations: [Organization!]! @relationship(type: "HAS_ROLE", direction: IN)
  }
  type Project @node {
    ${shared}
    kind: String!
    participants: [Organization!]! @relationship(type: "PARTICIPATES_IN", direction: IN, properties: "Participation")
    goals: [Goal!]! @relationship(type: "PURSUES", direction: OUT)
  }
  type Goal @node {
    ${shared}
    kind: String!
    projects: [Project!]! @relationship(type: "PURSUES", direction: IN)
  }
  type Mineral @node {
    ${shared}
    kind: String!
    products: [Product!]! @relationship(type: "CONSUMES", direction: IN, properties: "Consumption")
  }
  type Product @node {
    ${shared}
    minerals: [Mineral!]! @relationship(type: "CONSUMES", direction: OUT, properties: "Consumption")
  }
  type Participation @relationshipProperties {
    capacity: String!
  }
  type Consumption @relationshipProperties {
    function: String!
  }
`;

const driver = openDriver();
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
await serveApollo({ schema }, () => Promise.resolve({ sessionConfig: { defaultAccessMode: 'READ' } }));
