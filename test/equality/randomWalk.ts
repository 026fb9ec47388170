import { getNamedType, getOperationAST, isObjectType, parse } from 'graphql';
import type { ExecutionResult, GraphQLField } from 'graphql';
import { executeOperation } from '../../src/api/executeOperation.js';
import { present } from '../../src/errors.js';
import { goingLinks, goingNodes } from './comingAndGoing.js';
import type { Goers } from './comingAndGoing.js';
import type { RandomGraph } from './loadRandomGraph.js';
import { executeNaively } from './naiveResolvers.js';
import { randomOrder } from './randomArguments.js';
import type { Random } from './random.js';

/** A connection to walk through, in an order. */
interface Way {
  /** For messages: the connection, the order, and the node that it hangs below. */
  readonly name: string;
  readonly document: (args: string) => string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The rows that may come and go. */
  readonly goersOf: (rows: readonly string[]) => { readonly ids: readonly string[]; readonly goers: Goers };
}

interface Walked {
  readonly name: string;
  /** The rows that were there all the time: in the order of the whole connection, and as the walk met them. */
  readonly expected: readonly string[];
  readonly met: readonly string[];
  /** Rows that the walk met more than once. */
  readonly twice: readonly string[];
  readonly pages: number;
}

interface Connection {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string };
    readonly linkId?: string;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

/** Walks through a random connection in a random order, forward or backward, while some of its rows come and go. */
export async function randomWalk({ execution, memory }: RandomGraph, random: Random): Promise<Walked> {
  const way = random.chance(0.5) ? rootWay({ execution, memory }, random) : nestedWay({ execution, memory }, random);
  const whole = connectionIn(
    executeNaively(execution.contract, memory, parse(way.document('first: 100')), way.variables),
  );
  const rows = whole.edges.map(nameOf);
  const { ids, goers } = way.goersOf(rows);
  const backward = random.chance(0.5);
  const met: string[] = [];
  let pages = 0;
  try {
    for (let cursor: string | undefined, more = true; more; pages += 1) {
      await goers.change();
      const [count, beyond] = backward ? ['last', 'before'] : ['first', 'after'];
      const place = cursor === undefined ? '' : `, ${beyond}: "${cursor}"`;
      const document = parse(way.document(`${count}: ${1 + random.below(4)}${place}`));
      const operation = present(getOperationAST(document), 'an operation');
      const page = connectionIn(await executeOperation(execution, document, operation, way.variables));
      const shown = page.edges.map(nameOf);
      met.splice(backward ? 0 : met.length, 0, ...shown);
      cursor = page.edges.at(backward ? 0 : -1)?.cursor ?? cursor;
      more = shown.length > 0 && (backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage);
    }
  } finally {
    await goers.restore();
  }
  const stays = (row: string): boolean => rows.includes(row) && !ids.includes(row);
  return {
    name: `${way.name}, ${backward ? 'backward' : 'forward'}`,
    expected: rows.filter(stays),
    met: met.filter(stays),
    twice: met.filter((row, index) => met.indexOf(row) !== index),
    pages,
  };
}

const selection = '{ edges { cursor node { id } LINK } pageInfo { hasNextPage hasPreviousPage } }';

function rootWay({ execution, memory }: Pick<RandomGraph, 'execution' | 'memory'>, random: Random): Way {
  const { contract, graph } = execution;
  const roots = [...contract.roots.values()].filter((it) => it.kind === 'many');
  const root = random.pick(roots);
  const field = fieldOf(execution, 'Query', root.name);
  const { declared, variables, order } = orderOf(field, random);
  return {
    name: `${root.name} by ${order}`,
    document: (args) =>
      `query (${declared}) { ${root.name}(${args}, orderBy: $order) ${selection.replace('LINK', '')} }`,
    variables,
    goersOf: (rows) => {
      const ids = rows.filter((id) => memory.nodes.has(id) && random.chance(0.4));
      return { ids, goers: goingNodes(graph, random, root.label, ids) };
    },
  };
}

function nestedWay({ execution, memory }: Pick<RandomGraph, 'execution' | 'memory'>, random: Random): Way {
  const { contract, graph } = execution;
  const fields = [...contract.model.types.values()].flatMap((type) =>
    type.kind === 'object'
      ? [...type.fields.values()].flatMap((field) => (field.kind === 'relationship' ? [{ type, field }] : []))
      : [],
  );
  const { type, field } = random.pick(fields);
  const nodes = [...memory.nodes.values()].filter((node) => node.type === type.name);
  const { id } = random.pick(nodes);
  const { declared, variables, order } = orderOf(fieldOf(execution, type.name, field.name), random);
  return {
    name: `${type.name}.${field.name} of ${id} by ${order}`,
    document: (args) =>
      `query ($id: ID!, ${declared}) { node(id: $id) { ... on ${type.name} { ${field.name}(${args}, orderBy: $order) ${selection.replace('LINK', 'linkId')} } } }`,
    variables: { ...variables, id },
    goersOf: (rows) => {
      const links = memory.links.filter((it) => rows.includes(it.id));
      const kind = links[0]?.type ?? 'HAS_ROLE';
      const ids = links.filter((it) => it.type === kind && random.chance(0.4)).map((it) => it.id);
      return { ids, goers: goingLinks(graph, random, kind, ids) };
    },
  };
}

function fieldOf(
  { contract }: RandomGraph['execution'],
  typeName: string,
  name: string,
): GraphQLField<unknown, unknown> {
  const type = contract.schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`);
  return present(type.getFields()[name], `${typeName}.${name}`);
}

function orderOf(
  field: GraphQLField<unknown, unknown>,
  random: Random,
): { declared: string; variables: Readonly<Record<string, unknown>>; order: string } {
  const argument = present(
    field.args.find((it) => it.name === 'orderBy'),
    'orderBy',
  );
  const order = randomOrder(random, argument);
  return {
    declared: `$order: [${getNamedType(argument.type).name}!]`,
    variables: { order },
    order: JSON.stringify(order),
  };
}

/** The connection that an answer holds, at the root or below a node. */
function connectionIn({ data, errors }: Pick<ExecutionResult, 'data' | 'errors'>): Connection {
  if (errors !== undefined) throw new Error(errors.map((it) => it.message).join('; '));
  const find = (value: unknown): Connection | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    return 'edges' in value
      ? (value as Connection)
      : Object.values(value)
          .map(find)
          .find((it) => it !== undefined);
  };
  return present(find(data), 'a connection');
}

/** Two links may join the same nodes, so that below a node a row is a link. */
function nameOf({ node, linkId }: Connection['edges'][number]): string {
  return linkId ?? node.id;
}
