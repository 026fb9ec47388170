import { getNamedType } from 'graphql';
import type { GraphQLCompositeType, GraphQLField } from 'graphql';
import type { RootField } from '../../src/contract/contract.js';
import { present } from '../../src/errors.js';
import { languages } from '../../src/model/model.js';
import type { Generating, Ground, Room } from './generating.js';
import { printInput } from './printInput.js';
import { printArguments, randomPageArguments } from './randomArguments.js';
import { printAlias, randomSelection } from './randomSelection.js';

/** A document of one operation, and the values of its variables. */
export interface RandomOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const introspections = [
  '__typename',
  '__schema { queryType { name } directives { name args { name } } }',
  '__type(name: "Query") { name kind fields { name type { kind name } } }',
  '__type(name: "NoSuchType") { name }',
] as const;

/** Returns a random operation over the public schema. It may break the rule that fields of one key can be merged; such are dropped by the caller. */
export function randomOperation(ground: Ground): RandomOperation {
  const { random } = ground;
  const language = random.chance(0.4) ? random.pick(languages) : 'EN';
  const generating: Generating = {
    ...ground,
    language,
    variables: [],
    fragments: [],
    aliases: 0,
    fieldsLeft: random.pick([3, 6, 10, 18, 36]),
  };
  const directive = printLanguage(generating);
  const roots = Array.from({ length: random.chance(0.7) ? 1 : 2 + random.below(2) }, () => printRoot(generating));
  const selections = random.chance(0.05) ? wrapInFragment(generating, roots) : roots;
  const declared = generating.variables.map(
    (it) => `$${it.name}: ${it.type}${it.byDefault === undefined ? '' : ` = ${it.byDefault}`}`,
  );
  const head =
    declared.length > 0 || directive !== ''
      ? `query${declared.length > 0 ? ` (${declared.join(', ')})` : ''}${directive} `
      : '';
  const fragments = generating.fragments.map((it) => `fragment ${it.name} on ${it.on} ${it.text}`);
  const values = generating.variables.filter((it) => it.value !== undefined).map((it) => [it.name, it.value] as const);
  return {
    text: [`${head}{ ${selections.join(' ')} }`, ...fragments].join('\n'),
    variables: Object.fromEntries(values),
  };
}

function printLanguage(generating: Generating): string {
  const { contract, language, random } = generating;
  if (language === 'EN' && random.chance(0.7)) return '';
  const argument = present(contract.schema.getDirective('language')?.args[0], 'the argument of @language');
  return ` @language(is: ${printInput(generating, argument.type, language, true)})`;
}

function wrapInFragment(generating: Generating, roots: readonly string[]): readonly string[] {
  const [first = '', ...rest] = roots;
  const name = `R${generating.fragments.length + 1}`;
  generating.fragments.push({ name, on: 'Query', text: `{ ${first} }`, room: { connections: 0, budget: 0 } });
  return [...rest, `...${name}`];
}

function printRoot(generating: Generating): string {
  const { random, contract } = generating;
  if (random.chance(0.06)) return `${printAlias(generating, 0.5)}${random.pick(introspections)}`;
  const roots = [...contract.roots.values()].filter(isDrawn);
  const many: readonly Drawn[] = roots.filter(
    (root) => root.kind === 'many' || root.kind === 'through' || root.kind === 'neighbors',
  );
  const root = random.pick(random.chance(0.6) ? many : roots);
  const field = present(contract.schema.getQueryType()?.getFields()[root.name], `Query.${root.name}`);
  const room: Room = { connections: 1 + random.below(4), budget: 30 };
  const { text, size } = rootArguments(generating, root, field, room, randomDay(generating, field));
  const below = {
    connections: room.connections - (many.includes(root) ? 1 : 0),
    budget: Math.floor(room.budget / size),
  };
  const selection = randomSelection(generating, getNamedType(field.type) as GraphQLCompositeType, below);
  return `${printAlias(generating, 0.5)}${root.name}${text} ${selection}`;
}

/** What a text finds is Lucene's doing, of which there is no naive account; test/search/ has its tests, and test/question/ those of questions. */
type Drawn = Exclude<RootField, { kind: 'search' | 'resolve' | 'question' }>;

function isDrawn(root: RootField): root is Drawn {
  return !['search', 'resolve', 'question'].includes(root.kind);
}

function rootArguments(
  generating: Generating,
  root: Drawn,
  field: GraphQLField<unknown, unknown>,
  room: Room,
  day: ReadonlyMap<string, readonly [unknown, boolean]>,
): { text: string; size: number } {
  const { random, contract } = generating;
  const objects = [...contract.model.types.values()].filter((type) => type.kind === 'object').map((type) => type.name);
  switch (root.kind) {
    case 'many':
    case 'through':
      return randomPageArguments(generating, 'Query', field, room, day);
    case 'neighbors': {
      const more = new Map<string, readonly [unknown, boolean]>([
        ...day,
        ['of', [randomId(generating, root.type.possibleTypes), true]],
      ]);
      if (random.chance(0.3)) more.set('kinds', [random.several(root.relationships, 1 + random.below(5)), false]);
      return randomPageArguments(generating, 'Query', field, room, more);
    }
    case 'node':
      return {
        text: printArguments(generating, field, new Map([['id', [randomId(generating, objects), true]]])),
        size: 1,
      };
    case 'nodes': {
      const ids = Array.from({ length: random.below(5) }, () => randomId(generating, objects));
      return {
        text: printArguments(generating, field, new Map([['ids', [ids, true]]])),
        size: Math.max(1, ids.length),
      };
    }
    case 'release':
      return { text: '', size: 1 };
    case 'identified': {
      const [scheme, value] = randomIdentifier(generating);
      return {
        text: printArguments(
          generating,
          field,
          new Map<string, readonly [unknown, boolean]>([...day, ['scheme', [scheme, true]], ['value', [value, true]]]),
        ),
        size: 1,
      };
    }
    case 'one': {
      const named = root.type.fields.has('name') && random.chance(0.4);
      const value = named
        ? randomName(generating, root.type.possibleTypes)
        : randomId(generating, root.type.possibleTypes);
      const values = new Map<string, readonly [unknown, boolean]>([...day, [named ? 'name' : 'id', [value, true]]]);
      return { text: printArguments(generating, field, values), size: 1 };
    }
  }
}

/** Sometimes a root field is seen on a day: one of those that the rows name, or any. */
function randomDay(
  { random, graph }: Generating,
  field: GraphQLField<unknown, unknown>,
): ReadonlyMap<string, readonly [unknown, boolean]> {
  if (!field.args.some((it) => it.name === 'asOf') || !random.chance(0.35)) return new Map();
  const named = random.pick(graph.links).properties;
  const days = ['sinceEarliest', 'sinceLatest', 'untilEarliest', 'untilLatest'].flatMap((name) => named[name] ?? []);
  const any = `${2008 + random.below(12)}-0${1 + random.below(9)}-1${random.below(9)}`;
  return new Map([['asOf', [days.length > 0 ? random.pick(days) : any, false]]]);
}

function randomId({ random, contract, graph }: Generating, types: readonly string[]): string {
  const type = present(contract.model.types.get(random.pick(types)), 'a type');
  const ids = [...graph.nodes.values()].filter((node) => node.type === type.name).map((node) => node.id);
  return ids.length > 0 && random.chance(0.85) ? random.pick(ids) : `${type.prefix}:unknown`;
}

function randomIdentifier({ random, graph }: Generating): readonly [string, string] {
  const keys = [...graph.nodes.values()].flatMap((node) => (node.properties['identifiersKeys'] ?? []) as string[]);
  const key = random.pick(keys);
  const scheme = key.slice(0, key.indexOf(':'));
  return [scheme, random.chance(0.8) ? key.slice(scheme.length + 1) : 'unknown'];
}

function randomName({ random, graph }: Generating, types: readonly string[]): string {
  const nodes = [...graph.nodes.values()].filter((node) => types.includes(node.type));
  const name = random.pick(random.pick(nodes).properties['namesFolded'] as readonly string[]);
  return random.pick([name, name.toUpperCase(), ` ${name}`, `${name} ASA`, `${name} unknown`]);
}
