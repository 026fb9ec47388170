import type { Problem } from '../errors.js';
import { typeFacet } from './facetFields.js';
import type { LinkType, Model, NodeType } from './model.js';

/** What the names of types end in that the public schema makes from others. */
const endings = ['Connection', 'Edge', 'RelationWhere', 'Where', 'Order', 'Facets', 'Facet'] as const;

/** Returns the names of types and fields that the public schema makes itself, beside which they could not stand. */
export function checkNames(model: Model): readonly Problem[] {
  const made = madeFrom(model);
  const own = [model.types, model.links, model.values, model.enums].flatMap((it) => [...it.keys()]);
  return [
    ...own.flatMap((name) => {
      const ending = endings.find((it) => name.endsWith(it) && made.has(name.slice(0, -it.length)));
      return ending === undefined
        ? []
        : [
            {
              where: name,
              expected: `another name, for the public schema makes one for ${name.slice(0, -ending.length)}`,
              got: name,
            },
          ];
    }),
    ...[...model.types.values(), ...model.links.values()].flatMap(checkFields),
  ];
}

function madeFrom({ types, links, linkInterface, enums }: Model): ReadonlySet<string> {
  const scalars = ['ID', 'String', 'Int', 'Float', 'Boolean', 'Date', 'PartialDate', 'URL'];
  const shortNames = [...links.values()].map((it) => it.shortName);
  const pairs = shortNames.flatMap((link) => [...types.keys()].map((type) => `${link}${type}`));
  return new Set([...types.keys(), linkInterface?.name ?? '', ...shortNames, ...pairs, ...enums.keys(), ...scalars]);
}

function checkFields(type: NodeType | LinkType): readonly Problem[] {
  return [...reservedIn(type)]
    .filter(([name]) => type.fields.has(name))
    .map(([name, use]) => ({ where: `${type.name}.${name}`, expected: `another name, for ${use}`, got: name }));
}

function reservedIn(type: NodeType | LinkType): ReadonlyMap<string, string> {
  const onEdges = 'shortName' in type || type.derived !== undefined;
  return new Map([
    ...['and', 'or', 'not'].map((name) => [name, 'filters join conditions by it'] as const),
    ...(onEdges ? ['cursor', 'node', 'linkId'] : []).map((name) => [name, 'edges have one of their own'] as const),
    ...('kind' in type && type.kind === 'interface'
      ? [[typeFacet, 'nodes of an interface are counted by their type under it'] as const]
      : []),
  ]);
}
