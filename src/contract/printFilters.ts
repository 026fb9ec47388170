import type { Field, LinkType, Model, NodeType } from '../model/model.js';
import { comparisonsOf, enumComparisons, isText } from './comparisons.js';
import type { ConnectionType } from './contract.js';
import { connectionName } from './connectionName.js';
import { describe } from './describe.js';
import { printDeprecation } from './printDeprecation.js';

/** Returns the input types of comparisons, one per scalar and enum in use. */
export function printComparisons(model: Model): string {
  const scalars = Object.entries(comparisonsOf).map(([scalar, comparisons]) =>
    printComparison(
      scalar,
      comparisons.map((it) => ({ ...it })),
      isText(scalar),
    ),
  );
  const enums = [...model.enums.keys()].map((name) => printComparison(name, enumComparisons, false));
  return [...scalars, ...enums].join('\n');
}

function printComparison(
  scalar: string,
  comparisons: readonly { name: string; operand: string; says: string }[],
  text: boolean,
): string {
  const operand = { value: scalar, list: `[${scalar}!]`, boolean: 'Boolean' } as const;
  const lines = comparisons.map(
    (it) => `${describe(it.says)} ${it.name}: ${operand[it.operand as keyof typeof operand]}`,
  );
  if (text) lines.push(`${describe('True: case and accents count. Without it they do not.')} exact: Boolean`);
  const rule = 'Comparisons side by side must all hold; a comparison with an absent value is false.';
  return `${describe(`Compares a ${scalar}. ${rule}`)} input ${scalar}Where { ${lines.join('\n')} }`;
}

/** Returns the filter of a node type: its scalars, its relationships, and, or, not. */
export function printNodeFilter(model: Model, type: NodeType): string {
  const fields = [...type.fields.values()].flatMap((field) => filterField(model, field));
  return printFilter(`${type.name}Where`, `Narrows ${type.name} nodes. Keys side by side must all hold.`, fields);
}

/** Returns the filter of a link type: its scalars, and, or, not. */
export function printLinkFilter(model: Model, link: LinkType): string {
  const kinds = [...model.relationships.values()].filter((it) => it.link === link.name).map((it) => it.type);
  const fields = [...link.fields.values()].flatMap((field) => {
    if (field.kind === 'link' && field.part === 'kind')
      return [
        `${describe(`Compares the kind of the link, its Neo4j type, a text: { kind: { eq: "${kinds[0] ?? 'TYPE'}" } }. The kinds are ${kinds.join(', ')}; what is none is refused (BAD_ARGUMENT).`)} kind: StringWhere`,
      ];
    if (field.kind === 'link' && field.part === 'validity')
      return [`${describe('Compares the validity of the link.')} validity: ValidityWhere`];
    return filterField(model, field);
  });
  return printFilter(
    `${link.shortName}Where`,
    `Narrows edges by the fields of ${link.name}. Keys side by side must all hold.`,
    fields,
  );
}

/** Returns the filter of a nested connection and of relationship conditions: node and edge, and, or, not. */
export function printConnectionFilter(model: Model, connection: ConnectionType): string {
  const link = model.links.get(connection.link ?? '');
  const name = `${connection.name}Where`;
  const relation = `${describe(`Conditions on the relationships to ${connection.target} nodes. Keys side by side must all hold.`)}
input ${connection.name}RelationWhere {
  ${describe('Some relationship leads to the node with this id.')} has: ID
  ${describe('At least one relationship meets this condition.')} some: ${name}
  ${describe('No relationship meets this condition.')} none: ${name}
  ${describe('All relationships meet this condition; true when there is none.')} every: ${name}
  ${describe('Compares the number of relationships.')} count: IntWhere
}`;
  return `${printFilter(name, `Narrows edges to ${connection.target} nodes by the node and by the edge.`, [
    `${describe('A condition on the node at the end of the edge.')} node: ${connection.target}Where`,
    `${describe('A condition on the fields of the edge.')} edge: ${link?.shortName ?? ''}Where`,
  ])}\n${relation}`;
}

function filterField(model: Model, field: Field): readonly string[] {
  switch (field.kind) {
    case 'property':
      return [`${describe(`Compares ${field.name}.`)} ${field.name}: ${field.type}Where${printDeprecation(field)}`];
    case 'localized':
      return [
        `${describe(`Compares ${field.name} in the language of the operation.`)} ${field.name}: StringWhere${printDeprecation(field)}`,
      ];
    case 'relationship':
      return [
        `${describe(`Conditions on ${field.name}.`)} ${field.name}: ${connectionName(model, field)}RelationWhere${printDeprecation(field)}`,
      ];
    case 'values':
    case 'references':
    case 'citing':
    case 'link':
      return [];
  }
}

function printFilter(name: string, description: string, fields: readonly string[]): string {
  return `${describe(description)} input ${name} {
  ${fields.join('\n  ')}
  ${describe('All of these hold; true for an empty list.')} and: [${name}!]
  ${describe('At least one of these holds; false for an empty list.')} or: [${name}!]
  ${describe('This does not hold.')} not: ${name}
}`;
}
