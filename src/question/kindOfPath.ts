import { typeOfId } from './typeOfId.js';

/** Returns the names of the types of nodes in a row: "Organization - RawMaterialList". */
export function kindOfPath(nodes: readonly string[]): string {
  return nodes.map((id) => pascalCase(typeOfId(id))).join(' - ');
}

/** "RAW_MATERIAL_LIST" gives "RawMaterialList". */
function pascalCase(type: string): string {
  return type
    .split('_')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join('');
}
