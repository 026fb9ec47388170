import { typeOfId } from './typeOfId.js';

/** Returns the names of the types of nodes in a row: "One - AnotherType". */
export function kindOfPath(nodes: readonly string[]): string {
  return nodes.map((id) => pascalCase(typeOfId(id))).join(' - ');
}

/** "ANOTHER_TYPE" gives "AnotherType". */
function pascalCase(type: string): string {
  return type
    .split('_')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join('');
}
