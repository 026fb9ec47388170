import { present } from '../errors.js';
import type { Field, NodeType, RelationshipField } from '../model/model.js';
import { checkId } from './checkId.js';
import { checkKinds } from './checkKinds.js';
import { patternOf } from './patternOf.js';
import { countConditions } from './planning.js';
import type { Planning } from './planning.js';
import type { Filter } from './filter.js';
import { readComparisons, readCount } from './readComparisons.js';

type Input = Readonly<Record<string, unknown>>;

/** Returns the condition that a node filter states, or undefined when it states none. */
export function readNodeFilter(planning: Planning, type: NodeType, input: unknown): Filter | undefined {
  return readInput(
    planning,
    input,
    (name, value) => readNodeKey(planning, type, name, value),
    (inner) => readNodeFilter(planning, type, inner),
  );
}

/** Returns the condition that the filter of a connection states on its nodes and edges. */
export function readConnectionFilter(planning: Planning, field: RelationshipField, input: unknown): Filter | undefined {
  const { model } = planning.contract;
  const target = present(model.types.get(field.target), field.target);
  return readInput(
    planning,
    input,
    (name, value) =>
      name === 'node' ? readNodeFilter(planning, target, value) : readLinkFilter(planning, field, value),
    (inner) => readConnectionFilter(planning, field, inner),
  );
}

function readLinkFilter(planning: Planning, leading: RelationshipField, input: unknown): Filter | undefined {
  const { model } = planning.contract;
  const link = present(model.links.get(leading.link), leading.link);
  return readInput(
    planning,
    input,
    (name, value) => {
      const field = present(link.fields.get(name), name);
      if (field.kind === 'link' && field.part === 'kind') checkKinds(model, leading, value as Input);
      return readComparisons(planning.perspective.language, 'edge', field, value as Input);
    },
    (inner) => readLinkFilter(planning, leading, inner),
  );
}

/** Keys side by side mean AND; a key given as null states nothing. */
function readInput(
  planning: Planning,
  input: unknown,
  readKey: (name: string, value: unknown) => Filter | undefined,
  readInner: (input: unknown) => Filter | undefined,
): Filter | undefined {
  if (input === undefined || input === null) return undefined;
  const always: Filter = { kind: 'and', filters: [] };
  const entries = Object.entries(input as Input);
  countConditions(planning, Math.max(1, entries.length));
  const filters = entries.flatMap(([name, value]): readonly Filter[] => {
    if (value === undefined || value === null) return [];
    if (name === 'and' || name === 'or') {
      return [{ kind: name, filters: (value as readonly unknown[]).map((it) => readInner(it) ?? always) }];
    }
    if (name === 'not') return [{ kind: 'not', filter: readInner(value) ?? always }];
    const filter = readKey(name, value);
    return filter === undefined ? [] : [filter];
  });
  return filters.length === 0 ? undefined : joinAnd(filters);
}

function joinAnd(filters: readonly Filter[]): Filter {
  const [only] = filters;
  return filters.length === 1 && only !== undefined ? only : { kind: 'and', filters };
}

function readNodeKey(planning: Planning, type: NodeType, name: string, value: unknown): Filter | undefined {
  const field: Field = present(type.fields.get(name), `${type.name}.${name}`);
  if (field.kind !== 'relationship') {
    return readComparisons(planning.perspective.language, 'node', field, value as Input);
  }
  const pattern = patternOf(planning.contract.model, field, type.possibleTypes);
  const filters = Object.entries(value as Input).flatMap(([kind, inner]) =>
    inner === undefined || inner === null ? [] : readCondition(planning, field, pattern, kind, inner),
  );
  return filters.length === 0 ? undefined : joinAnd(filters);
}

function readCondition(
  planning: Planning,
  field: RelationshipField,
  pattern: ReturnType<typeof patternOf>,
  kind: string,
  value: unknown,
): readonly Filter[] {
  const target = present(planning.contract.model.types.get(field.target), field.target);
  switch (kind) {
    case 'has': {
      const id = checkId(planning.contract.model, String(value), target.possibleTypes, `${field.name}.has`);
      return [{ kind: 'has', pattern, label: target.baseLabel, id }];
    }
    case 'some':
    case 'none':
    case 'every': {
      const filter = readConnectionFilter(planning, field, value) ?? { kind: 'and', filters: [] };
      return [{ kind, pattern, label: target.baseLabel, filter }];
    }
    default:
      return [{ kind: 'count', pattern, comparisons: readCount(value as Input) }];
  }
}
