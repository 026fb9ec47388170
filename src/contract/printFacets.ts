import type { LinkType, Model, NodeType } from '../model/model.js';
import { facetFieldsOf } from '../model/facetFields.js';
import type { FacetField } from '../model/facetFields.js';
import { countedType } from './countedType.js';
import { describe } from './describe.js';
import { facetsName } from './facetsName.js';

const firstArgument = `(${describe('The largest number of them, 1 to 100. Without it: 20.')} first: Int)`;

/** Returns the fields of a connection that count its nodes and its edges; none for what there is nothing to count by. */
export function printFacetsOf(model: Model, target: string, link: LinkType | undefined): readonly string[] {
  const type = model.types.get(target) ?? (target === model.linkInterface?.name ? model.linkInterface : undefined);
  const field = (name: string, counted: NodeType | LinkType | undefined, says: string): readonly string[] =>
    counted === undefined || facetFieldsOf(model, counted).size === 0
      ? []
      : [`${describe(says)} ${name}: ${facetsName(counted)}!`];
  return [
    ...field(
      'facets',
      type,
      'How the nodes of the whole connection spread, under the same filter and whatever the page.',
    ),
    ...field(
      'edgeFacets',
      link,
      'How the edges of the whole connection spread, under the same filter and whatever the page.',
    ),
  ];
}

/** Returns the types that hold what nodes and links are counted by, and the values that are met with their numbers. */
export function printFacetTypes(model: Model): string {
  const links = [...(model.linkInterface === undefined ? [] : [model.linkInterface]), ...model.links.values()];
  const counted = [...model.types.values(), ...links].map((type) => ({ type, fields: facetFieldsOf(model, type) }));
  const used = counted.flatMap(({ fields }) => [...fields.values()]);
  const values = used.filter((it) => it.kind !== 'related').map(countedType);
  const targets = used.filter((it) => it.kind === 'related').map(countedType);
  return [
    ...counted.filter(({ fields }) => fields.size > 0).map(({ type, fields }) => printFacets(type, fields)),
    ...[...new Set(values)].map(printValue),
    ...[...new Set(targets)].map(printRelated),
  ].join('\n');
}

function printFacets(type: NodeType | LinkType, fields: ReadonlyMap<string, FacetField>): string {
  const says =
    'possibleTypes' in type
      ? `How the ${type.name} nodes of a connection spread. Each node is counted once, also where several edges lead to it.`
      : `How the links of a connection spread by the fields of ${type.name}. Each link is counted, as in totalCount.`;
  const lines = [...fields].map(
    ([name, field]) => `${describe(sayFacet(name, field))} ${name}${firstArgument}: [${countedType(field)}Facet!]!`,
  );
  return `${describe(says)} type ${facetsName(type)} {\n${lines.join('\n')}\n}`;
}

function sayFacet(name: string, field: FacetField): string {
  switch (field.kind) {
    case 'type':
      return 'By type, as `__typename` names it: most first, then by name.';
    case 'value':
      return `By \`${name}\`: most first, then by value; of as many, null comes last.`;
    case 'year':
      return `By the year of \`${name}\`: most first, then by year; of as many, null comes last.`;
    case 'related':
      return `By \`${name}\`: each ${field.field.target} that nodes lead to, most first, then by id. A node may lead to several, or to none.`;
  }
}

function printValue(type: string): string {
  const what = type === 'Int' ? 'Whole number, or year of a date,' : type;
  return `${describe(`${what} that nodes or links of a connection have.`)} type ${type}Facet {
  ${describe('The value; null stands for those of which none is known.')} value: ${type}
  ${describe('How many of the nodes or links have it.')} count: Int!
}`;
}

function printRelated(target: string): string {
  return `${describe(`${target} that nodes of a connection lead to.`)} type ${target}Facet {
  ${describe(`The ${target}.`)} node: ${target}!
  ${describe('How many nodes of the connection lead there. Each is counted once, also where several relationships lead there.')} count: Int!
}`;
}
