import type { FieldNode } from 'graphql';
import { present } from '../errors.js';
import { localizedProperty } from '../model/localizedProperty.js';
import type { Field, ReferencesField } from '../model/model.js';
import { collectFields } from './collectFields.js';
import { keyOfNodes, newLevel, positionOf } from './planning.js';
import type { PlannedReference, Planning } from './planning.js';
import type { FieldShape, Read, ValueShape } from './queryPlan.js';
import { readArguments } from './readArguments.js';
import { selectionSetsOf, shapeOf } from './shapeOf.js';

interface Reading {
  readonly reads: Read[];
  readonly references: PlannedReference[];
}

/** Returns where the value of a field that is kept in properties comes from; the same for nodes and for edges. */
export function planValue(
  planning: Planning,
  reading: Reading,
  typeName: string,
  field: Exclude<Field, { kind: 'relationship' }>,
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
      const asked = readArguments(planning, typeName, present(nodes[0], 'a field node'))['language'];
      const language = (asked ?? planning.perspective.language) as typeof planning.perspective.language;
      return {
        kind: 'read',
        type: 'String',
        position: positionOf(reads, { kind: 'property', name: localizedProperty(field.property, language) }),
      };
    }
    case 'link':
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
        size: valuesSize(field.name),
        fields: planValueFields(planning, field.type, nodes),
      };
    }
    case 'references':
      return planReferences(planning, reading, field, nodes);
  }
}

/** Labels are at most 32, other value objects and references at most 16; the loader refuses more. */
function valuesSize(name: string): number {
  return name === 'labels' ? 32 : 16;
}

function planValueFields(planning: Planning, typeName: string, nodes: readonly FieldNode[]): readonly FieldShape[] {
  const type = present(planning.contract.model.values.get(typeName), typeName);
  return [...collectFields(planning, typeName, selectionSetsOf(nodes))].map(([key, group]) => {
    const name = present(group[0], 'a field node').name.value;
    if (name === '__typename') return shapeOf(typeName, key, group, true, { kind: 'typename', name: typeName });
    const field = present(type.fields.get(name), `${typeName}.${name}`);
    return shapeOf(typeName, key, group, field.nonNull, { kind: 'valueField', name, type: field.type });
  });
}

function planReferences(
  planning: Planning,
  reading: Reading,
  field: ReferencesField,
  nodes: readonly FieldNode[],
): ValueShape {
  const position = positionOf(reading.reads, { kind: 'property', name: field.property });
  const target = present(planning.contract.model.types.get(field.target), field.target);
  let reference = reading.references.find((it) => it.position === position);
  if (reference === undefined) {
    reference = {
      position,
      label: target.baseLabel,
      target: newLevel(planning, target.possibleTypes),
      shapes: new Map(),
    };
    reading.references.push(reference);
  }
  const key = keyOfNodes(nodes);
  const selection = reference.shapes.get(key) ?? planning.planSelection(planning, reference.target, nodes);
  reference.shapes.set(key, selection);
  return field.list
    ? { kind: 'references', position, size: 16, selection }
    : { kind: 'reference', position, selection };
}
