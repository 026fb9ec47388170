import { present } from '../../src/errors.js';
import type { Field, LinkType, NodeType, RelationshipField } from '../../src/model/model.js';
import type { MemoryLink, MemoryNode } from './memoryGraph.js';
import { rowsOf, scalarOf } from './naive.js';
import type { Naive, NaiveRow } from './naive.js';
import { meetsComparisons, meetsCount } from './naiveComparison.js';

type Input = Readonly<Record<string, unknown>>;

/** Says whether a node meets the filter of its type. */
export function meetsNodeFilter(naive: Naive, type: NodeType, node: MemoryNode, where: unknown): boolean {
  return meetsAll(
    where,
    (name, value) => {
      const field: Field = present(type.fields.get(name), `${type.name}.${name}`);
      if (field.kind === 'relationship') return meetsConditions(naive, field, rowsOf(naive, node, field), value);
      return meetsComparisons(field, scalarOf(naive, node, field), value);
    },
    (inner) => meetsNodeFilter(naive, type, node, inner),
  );
}

/** Says whether a link and the node it leads to meet the filter of a nested connection. */
export function meetsRowFilter(naive: Naive, field: RelationshipField, row: NaiveRow, where: unknown): boolean {
  const { model } = naive.contract;
  const target = present(model.types.get(field.target), field.target);
  const link = present(model.links.get(field.link), field.link);
  return meetsAll(
    where,
    (name, value) =>
      name === 'node'
        ? meetsNodeFilter(naive, target, row.node as MemoryNode, value)
        : meetsLinkFilter(naive, link, present(row.link, 'a link'), value),
    (inner) => meetsRowFilter(naive, field, row, inner),
  );
}

function meetsLinkFilter(naive: Naive, type: LinkType, link: MemoryLink, where: unknown): boolean {
  return meetsAll(
    where,
    (name, value) => {
      const field = present(type.fields.get(name), `${type.name}.${name}`);
      return meetsComparisons(field, scalarOf(naive, link, field), value);
    },
    (inner) => meetsLinkFilter(naive, type, link, inner),
  );
}

/** Keys side by side mean AND, and a key given as null states nothing; logic is two-valued. */
function meetsAll(
  where: unknown,
  meetsKey: (name: string, value: Input) => boolean,
  meetsInner: (inner: unknown) => boolean,
): boolean {
  return Object.entries((where ?? {}) as Input).every(([name, value]) => {
    if (value === undefined || value === null) return true;
    if (name === 'and') return (value as readonly unknown[]).every(meetsInner);
    if (name === 'or') return (value as readonly unknown[]).some(meetsInner);
    if (name === 'not') return !meetsInner(value);
    return meetsKey(name, value as Input);
  });
}

function meetsConditions(
  naive: Naive,
  field: RelationshipField,
  rows: readonly NaiveRow[],
  conditions: Input,
): boolean {
  return Object.entries(conditions).every(([name, value]) => {
    if (value === undefined || value === null) return true;
    const meets = (row: NaiveRow): boolean => meetsRowFilter(naive, field, row, value);
    switch (name) {
      case 'has':
        return rows.some((row) => row.node.id === value);
      case 'some':
        return rows.some(meets);
      case 'none':
        return !rows.some(meets);
      case 'every':
        return rows.every(meets);
      default:
        return meetsCount(rows.length, value as Input);
    }
  });
}
