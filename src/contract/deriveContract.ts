import { GraphQLSchema, buildSchema, isObjectType, parse, print, printSchema, visit } from 'graphql';
import type { DefinitionNode } from 'graphql';
import { facetFieldsOf } from '../model/facetFields.js';
import type { FacetField } from '../model/facetFields.js';
import type { Model } from '../model/model.js';
import type { ConnectionType, Contract } from './contract.js';
import { connectionName } from './connectionName.js';
import { printConnection, printConnectionOrder, printLinkOrder, printNodeOrder } from './printConnections.js';
import { facetsName } from './facetsName.js';
import { printFacetTypes } from './printFacets.js';
import { printComparisons, printConnectionFilter, printLinkFilter, printNodeFilter } from './printFilters.js';
import { printNeighborTypes } from './printNeighbors.js';
import { printQuery } from './printQuery.js';
import { printSearchTypes } from './printSearch.js';
import { printLinkType, printNodeType } from './printTypes.js';
import { readRootFields } from './readRootFields.js';

/** Directives of the SDL that clients see; the others speak to the loader and the compiler only. */
const publicDirectives: readonly string[] = ['language', 'dryRun'];

const standardDirectives: readonly string[] = ['deprecated', 'specifiedBy', 'oneOf'];

/** Returns the public schema that follows from a model. */
export function deriveContract(model: Model): Contract {
  const document = parse(model.sdl);
  const connections = readConnections(model);
  const roots = readRootFields(model);
  const nested = connections.filter((it) => it.link !== undefined);
  const interfacesOf = new Map(
    document.definitions.flatMap((it) =>
      it.kind === 'ObjectTypeDefinition' || it.kind === 'InterfaceTypeDefinition'
        ? [[it.name.value, (it.interfaces ?? []).map((name) => name.name.value)] as const]
        : [],
    ),
  );
  const text = [
    ...document.definitions
      .filter((it) => isTakenOver(it, model))
      .map(withoutPrivateDirectives)
      .map(print),
    ...[...model.types.values()].map((type) => printNodeType(model, type, interfacesOf.get(type.name) ?? [])),
    ...printLinkTypes(model),
    ...connections.map((it) => printConnection(model, it)),
    printFacetTypes(model),
    ...[...model.types.values()].map((type) => printNodeFilter(model, type)),
    ...[...model.links.values()].map((link) => printLinkFilter(model, link)),
    ...nested.map((it) => printConnectionFilter(model, it)),
    ...[...model.types.values()].map(printNodeOrder),
    ...[...model.links.values()].map(printLinkOrder),
    ...nested.map((it) => printConnectionOrder(model, it)),
    printSearchTypes(model, roots.values()),
    printNeighborTypes(model, roots.values()),
    printComparisons(model),
    printQuery(model, roots),
  ].join('\n');
  const schema = withoutUnreachable(buildSchema(text));
  return {
    model,
    schema,
    sdl: `${printSchema(schema)}\n`,
    roots,
    connections: new Map(connections.map((it) => [it.name, it])),
    facets: readFacets(model),
  };
}

/** Types that only private directives or no field at all lead to say nothing to clients; objects stand for their interfaces. */
function withoutUnreachable(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: config.types.filter(isObjectType) });
}

function withoutPrivateDirectives(definition: DefinitionNode): DefinitionNode {
  return visit(definition, {
    Directive: (node) => (standardDirectives.includes(node.name.value) ? undefined : null),
  });
}

function isTakenOver(definition: DefinitionNode, model: Model): boolean {
  switch (definition.kind) {
    case 'EnumTypeDefinition':
    case 'ScalarTypeDefinition':
    case 'SchemaDefinition': // for its description
      return true;
    case 'DirectiveDefinition':
      return publicDirectives.includes(definition.name.value);
    case 'ObjectTypeDefinition':
      return (
        definition.name.value !== 'Query' &&
        !model.types.has(definition.name.value) &&
        !model.links.has(definition.name.value)
      );
    case 'InterfaceTypeDefinition':
      return !model.types.has(definition.name.value) && definition.name.value !== model.linkInterface?.name;
    default:
      return false;
  }
}

function printLinkTypes(model: Model): readonly string[] {
  const { linkInterface } = model;
  if (linkInterface === undefined) return [];
  return [
    printLinkType(model, linkInterface, undefined),
    ...[...model.links.values()].map((link) => printLinkType(model, link, linkInterface)),
  ];
}

function readFacets(model: Model): ReadonlyMap<string, ReadonlyMap<string, FacetField>> {
  const links = [...(model.linkInterface === undefined ? [] : [model.linkInterface]), ...model.links.values()];
  return new Map([...model.types.values(), ...links].map((it) => [facetsName(it), facetFieldsOf(model, it)]));
}

function readConnections(model: Model): readonly ConnectionType[] {
  const found = new Map<string, ConnectionType>();
  if (model.linkInterface !== undefined) {
    const { name } = model.linkInterface;
    found.set(name, { name, target: name, link: undefined });
  }
  for (const type of model.types.values()) {
    found.set(type.name, { name: type.name, target: type.name, link: undefined });
  }
  for (const type of model.types.values()) {
    for (const field of type.fields.values()) {
      if (field.kind !== 'relationship') continue;
      const name = connectionName(model, field);
      found.set(name, { name, target: field.target, link: field.link });
    }
  }
  return [...found.values()];
}
