import type { NodeType } from '../model/model.js';
import type { JsonSchema } from './jsonSchema.js';

const numbers: readonly string[] = ['quantity', 'low', 'high'];
const ways: readonly string[] = [...numbers, 'text', 'date'];

/** Returns what checkValue says of rows that state one value: there is one, and not two but for the ends of a range. */
export function oneValueSchema(type: NodeType): JsonSchema {
  if (!type.fields.has('display')) return {};
  const pairs = ways.flatMap((one, index) => ways.slice(index + 1).map((other) => [one, other]));
  return {
    anyOf: ways.map((way) => ({ required: [way] })),
    allOf: pairs
      .filter((pair) => pair.join(' ') !== 'low high')
      .map((pair) => ({ not: { required: pair }, errorMessage: `Expected ${pair.join(' or ')}, not both.` })),
    dependencies: Object.fromEntries(numbers.map((name) => [name, ['unit']])),
  };
}
