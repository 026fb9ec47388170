import type { FieldNode } from 'graphql';
import { present } from '../errors.js';
import { localizedProperty } from '../model/localizedProperty.js';
import { longestList } from '../model/longestList.js';
import type { CitingField, Field, Language, RelationshipField } from '../model/model.js';
import { collectFields } from './collectFields.js';
import { keyOfNodes, positionOf, referenceAt } from './planning.js';
import type { Planning, Reading } from './planning.js';
import { planSentence } from './planSentence.js';
import type { FieldShape, SelectionShape, ValueShape } from './queryPlan.js';
import { readArguments } from './readArguments.js';
import { selectionSetsOf, shapeOf } from './shapeOf.js';

/** Fields whose value stands in the row of a node or link, or is named by it. */
export type StoredField = Exclude<Field, RelationshipField | CitingField>;

/** Returns where the value of a field that is kept in properties comes from; the same for nodes and for edges. */
export function planValue(
  planning: Planning,
  reading: Reading,
  typeName: string,
  field: StoredField,
  nodes: readonly FieldNode[],
): ValueShape {
  const { reads } = reading;
  switch (field.kind) {
    case 'property':
      return {
        kind: 'read',
        type: field.type,
        position: positionOf(reads, { kind: 'property', name: field.property }),
      };
    case 'localized': {
      const language = languageOf(planning, typeName, nodes);
      return {
        kind: 'read',
        type: 'String',
        position: positionOf(reads, { kind: 'property', name: localizedProperty(field.property, language) }),
      };
    }
    case 'link':
      if (field.part === 'from' || field.part === 'to') {
        const position = positionOf(reads, { kind: 'end', end: field.part, name: 'id' });
        return {
          kind: 'reference',
          position,
          selection: planReference(planning, reading, position, field.type, nodes),
        };
      }
      if (field.part === 'sentence') {
        return planSentence(planning, reading, typeName, languageOf(planning, typeName, nodes));
      }
      return {
        kind: 'read',
        type: 'String',
        position: positionOf(reads, { kind: field.part === 'validity' ? 'validity' : 'linkType' }),
      };
    case 'values': {
      const position = positionOf(reads, { kind: 'property', name: field.property });
      return {
        kind: 'values',
        position,
        size: longestList(field.name),
        fields: planValueFields(planning, field.type, nodes),
      };
    }
    case 'references': {
      const position = positionOf(reads, { kind: 'property', name: field.property });
      const selection = planReference(planning, reading, position, field.target, nodes);
      return field.list
        ? { kind: 'references', position, size: longestList(field.name), selection }
        : { kind: 'reference', position, selection };
    }
  }
}

/** An argument on the field wins over the operation's language. */
function languageOf(planning: Planning, typeName: string, nodes: readonly FieldNode[]): Language {
  const asked = readArguments(planning, typeName, present(nodes[0], 'a field node'))['language'];
  return (asked ?? planning.perspective.language) as Language;
}

/** Plans the fields of a value object. */
export function planValueFields(
  planning: Planning,
  typeName: string,
  nodes: readonly FieldNode[],
  planMore: (name: string, nodes: readonly FieldNode[]) => ValueShape | undefined = () => undefined,
): readonly FieldShape[] {
  const type = present(planning.contract.model.values.get(typeName), typeName);
  return [...collectFields(planning, typeName, selectionSetsOf(nodes))].map(([key, group]) => {
    const name = present(group[0], 'a field node').name.value;
    if (name === '__typename') return shapeOf(typeName, key, group, true, { kind: 'typename', name: typeName });
    const more = planMore(name, group);
    if (more !== undefined) return shapeOf(typeName, key, group, false, more);
    const field = present(type.fields.get(name), `${typeName}.${name}`);
    if (field.kind === 'property')
      return shapeOf(typeName, key, group, field.nonNull, { kind: 'valueField', name, type: field.type });
    const fields = planValueFields(planning, field.type, group);
    return shapeOf(typeName, key, group, true, { kind: 'valueObjects', name, size: longestList(name), fields });
  });
}

/** Plans what is selected of the nodes or links that ids at one position of a row name. */
export function planReference(
  planning: Planning,
  reading: Reading,
  position: number,
  targetName: string,
  nodes: readonly FieldNode[],
): SelectionShape {
  const reference = referenceAt(planning, reading, position, targetName);
  const key = keyOfNodes(nodes);
  const selection = reference.shapes.get(key) ?? planning.planSelection(planning, reference.target, nodes);
  reference.shapes.set(key, selection);
  return selection;
}
