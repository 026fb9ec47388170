/**
 * The executor's opposite: graphql-js over rows in memory, with resolvers that do what the contract says and nothing
 * clever. It shares the loader's rows, the model and the public schema with the program, but neither plan nor answer.
 */
import { execute, getDirectiveValues } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Contract, RootField } from '../../src/contract/contract.js';
import { present } from '../../src/errors.js';
import { foldText } from '../../src/model/foldText.js';
import { withoutCompanyForm } from '../../src/model/withoutCompanyForm.js';
import type { CitingField, Field, Language } from '../../src/model/model.js';
import type { MemoryGraph, MemoryLink, MemoryNode } from './memoryGraph.js';
import { seenOn } from './seenOn.js';
import { rowsOf, scalarOf } from './naive.js';
import type { Naive } from './naive.js';
import { meetsNodeFilter, meetsRowFilter } from './naiveFilter.js';
import { naiveFacet } from './naiveFacet.js';
import type { NaiveFacets } from './naiveFacet.js';
import { naivePage } from './naivePage.js';
import { naiveSentence } from './naiveSentence.js';
import type { NaiveEdge } from './naivePage.js';

type Arguments = Readonly<Record<string, unknown>>;

/** Returns what graphql-js answers to an operation over rows in memory. */
export function executeNaively(
  contract: Contract,
  graph: MemoryGraph,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): ExecutionResult {
  const result = execute({
    schema: contract.schema,
    document,
    variableValues: variables,
    contextValue: { contract, graph, seen: new Map() },
    fieldResolver: resolveField,
    typeResolver: (value) => typeNameOf(contract, value as MemoryNode | MemoryLink),
  });
  if (result instanceof Promise) throw new Error('Naive resolvers are not expected to wait.');
  return result;
}

interface Context extends Omit<Naive, 'language'> {
  /** What each root field sees, by its response key. */
  readonly seen: Map<string | number, MemoryGraph>;
}

const resolveField: GraphQLFieldResolver<unknown, Context, Arguments> = (source, args, context, info) => {
  const root = rootKeyOf(info.path);
  if (info.path.prev === undefined) {
    const { asOf } = args;
    context.seen.set(root, typeof asOf === 'string' ? seenOn(context.graph, asOf) : context.graph);
  }
  const graph = context.seen.get(root) ?? context.graph;
  const naive: Naive = { contract: context.contract, graph, language: languageOf(info) };
  if (info.parentType.name === 'Query')
    return resolveRoot(naive, present(naive.contract.roots.get(info.fieldName), info.fieldName), args);
  const { kind } = source as { kind?: unknown };
  if (kind === 'node') return resolveOfNode(naive, source as MemoryNode, args, info);
  if (kind === 'link') return resolveOfLink(naive, source as MemoryLink, args, info.fieldName);
  if (kind === 'edge') return resolveOfEdge(naive, source as NaiveEdge, args, info);
  if (kind === 'facets') return naiveFacet(naive, source as NaiveFacets, info.fieldName, args['first']);
  return (source as Readonly<Record<string, unknown>>)[info.fieldName];
};

function rootKeyOf({ prev, key }: GraphQLResolveInfo['path']): string | number {
  return prev === undefined ? key : rootKeyOf(prev);
}

function languageOf({ schema, operation, variableValues }: GraphQLResolveInfo): Language {
  const values = getDirectiveValues(present(schema.getDirective('language'), '@language'), operation, variableValues);
  return (values?.['is'] ?? 'EN') as Language;
}

function resolveRoot(naive: Naive, root: RootField, args: Arguments): unknown {
  const { graph } = naive;
  switch (root.kind) {
    case 'node':
      return graph.nodes.get(String(args['id']));
    case 'nodes':
      return (args['ids'] as readonly string[]).map((id) => graph.nodes.get(id));
    case 'one': {
      const nodes = [...graph.nodes.values()].filter((node) => node.labels.includes(root.label));
      if (typeof args['id'] === 'string') return nodes.find((node) => node.id === args['id']);
      return findByName(root.name, nodes, String(args['name']));
    }
    case 'release':
      return graph.release;
    case 'search':
    case 'resolve':
    case 'question':
      throw new Error(`${root.name} is not drawn.`);
    case 'identified': {
      const key = `${args['scheme'] as string}:${args['value'] as string}`;
      const found = [...graph.nodes.values()].filter(
        (node) =>
          node.labels.includes(root.label) && ((node.properties['identifiersKeys'] ?? []) as string[]).includes(key),
      );
      return onlyOne(root.name, 'an identifier', found);
    }
    case 'many': {
      const nodes = [...graph.nodes.values()].filter(
        (node) => node.labels.includes(root.label) && meetsNodeFilter(naive, root.type, node, args['where']),
      );
      const rows = nodes.map((node) => ({ node }));
      return naivePage(naive, rows, args, `Query.${root.name}`);
    }
    case 'neighbors':
      return resolveNeighbors(naive, root, args);
    case 'through': {
      const subject = graph.nodes.get(graph.subjectId);
      return subject === undefined ? null : resolveConnection(naive, subject, root.field, args, `Query.${root.name}`);
    }
  }
}

/** Exact over all names and aliases, in which the loader has written those without a company form; else without that of the name. */
function findByName(fieldName: string, nodes: readonly MemoryNode[], name: string): MemoryNode | undefined {
  const bearing = (folded: string): readonly MemoryNode[] =>
    nodes.filter((node) => (node.properties['namesFolded'] as readonly string[]).includes(folded));
  const inFull = bearing(foldText(name));
  return onlyOne(fieldName, 'a name', inFull.length > 0 ? inFull : bearing(withoutCompanyForm(foldText(name))));
}

function onlyOne(fieldName: string, what: string, found: readonly MemoryNode[]): MemoryNode | undefined {
  if (found.length < 2) return found[0];
  const ids = found.map((node) => node.id).sort();
  const shown = `${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ' and more' : ''}`;
  throw new Error(`${fieldName}: expected ${what} that one thing bears, got one that several do: ${shown}. Ask by id.`);
}

/** What is named by its id is named at any time. */
function everythingOf({ graph }: Naive): MemoryGraph {
  return graph.everything ?? graph;
}

function typeNameOf({ model }: Contract, value: MemoryNode | MemoryLink): string {
  return value.kind === 'node' ? value.type : present(model.relationships.get(value.type)?.link, value.type);
}

function resolveOfLink(naive: Naive, link: MemoryLink, args: Arguments, fieldName: string): unknown {
  if (fieldName === 'from' || fieldName === 'to') return everythingOf(naive).nodes.get(link[fieldName]);
  const type = naive.contract.model.links.get(typeNameOf(naive.contract, link));
  return resolveProperty(naive, link, present(type?.fields.get(fieldName), fieldName), args);
}

function resolveOfNode(naive: Naive, node: MemoryNode, args: Arguments, info: GraphQLResolveInfo): unknown {
  const field = present(
    naive.contract.model.types.get(node.type)?.fields.get(info.fieldName),
    `${node.type}.${info.fieldName}`,
  );
  if (field.kind === 'citing') return resolveCiting(naive, node, field, args);
  if (field.kind === 'relationship') return resolveConnection(naive, node, field, args, `${node.type}.${field.name}`);
  return resolveProperty(naive, node, field, args);
}

function resolveOfEdge(naive: Naive, edge: NaiveEdge, args: Arguments, info: GraphQLResolveInfo): unknown {
  if (info.fieldName === 'cursor') return edge.cursor;
  if (info.fieldName === 'node') return edge.node;
  if (info.parentType.name === 'NeighborEdge' && edge.link !== undefined) {
    if (info.fieldName === 'link') return edge.link;
    if (info.fieldName === 'direction') return edge.link.to === edge.node.id ? 'OUT' : 'IN';
  }
  if (edge.link === undefined) return resolveOfNode(naive, edge.node as MemoryNode, args, info);
  const { link } = edge;
  if (info.fieldName === 'linkId') return link.id;
  const type = naive.contract.model.links.get(naive.contract.model.relationships.get(link.type)?.link ?? '');
  return resolveProperty(naive, link, present(type?.fields.get(info.fieldName), info.fieldName), args);
}

function resolveProperty(naive: Naive, source: MemoryNode | MemoryLink, field: Field, args: Arguments): unknown {
  if (field.kind === 'link' && field.part === 'sentence')
    return naiveSentence(naive, source as MemoryLink, (args['language'] ?? naive.language) as Language);
  switch (field.kind) {
    case 'property':
    case 'localized':
    case 'link':
      return scalarOf(naive, source, field, (args['language'] ?? naive.language) as Language);
    case 'values':
      return JSON.parse((source.properties[field.property] ?? '[]') as string);
    case 'references': {
      const stored = (source.properties[field.property] ?? []) as string | readonly string[];
      const nodes = [stored]
        .flat()
        .map((id) => everythingOf(naive).nodes.get(id) ?? everythingOf(naive).links.find((it) => it.id === id));
      return field.list ? nodes.filter((node) => node !== undefined) : nodes[0];
    }
    case 'citing':
    case 'relationship':
      throw new Error(`${field.name} is a connection.`);
  }
}

/** All that names the node; links to what is no entity never stand alone. */
function resolveCiting(naive: Naive, node: MemoryNode, field: CitingField, args: Arguments): unknown {
  const { graph, contract } = naive;
  const cites = ({ properties }: MemoryNode | MemoryLink): boolean =>
    ((properties[field.property] ?? []) as readonly string[]).includes(node.id);
  const label = contract.model.types.get(field.target)?.label;
  const isEntity = (id: string): boolean => graph.nodes.get(id)?.labels.includes('Entity') === true;
  const citing =
    label === undefined
      ? graph.links.filter((link) => isEntity(link.from) && isEntity(link.to))
      : [...graph.nodes.values()].filter((it) => it.labels.includes(label));
  const rows = citing.filter(cites).map((it) => ({ node: it }));
  return naivePage(naive, rows, args, `${node.type}.${field.name}`);
}

function resolveConnection(
  naive: Naive,
  from: MemoryNode,
  field: Extract<Field, { kind: 'relationship' }>,
  args: Arguments,
  name: string,
): unknown {
  const rows = rowsOf(naive, from, field).filter((row) => meetsRowFilter(naive, field, row, args['where']));
  return naivePage(naive, rows, args, name);
}

/** Every link from or to a node whose other end is of the type too. */
function resolveNeighbors(naive: Naive, root: RootField & { kind: 'neighbors' }, args: Arguments): unknown {
  const { graph } = naive;
  const id = String(args['of']);
  if (!graph.nodes.has(id)) return null;
  const rows = graph.links.flatMap((link) => {
    if (link.from !== id && link.to !== id) return [];
    const node = graph.nodes.get(link.from === id ? link.to : link.from);
    return node?.labels.includes(root.type.label) === true ? [{ node, link }] : [];
  });
  const counts = new Map<string, { kind: string; direction: string; count: number }>();
  for (const { node, link } of rows) {
    const direction = link.to === node.id ? 'OUT' : 'IN';
    const key = `${link.type} ${direction}`;
    counts.set(key, { kind: link.type, direction, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const asked = args['kinds'] as readonly string[] | null | undefined;
  const shown = rows.filter(({ link }) => asked?.includes(link.type) ?? true);
  const kinds = [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
  return { ...naivePage(naive, shown, args, `Query.${root.name}`), kinds };
}
