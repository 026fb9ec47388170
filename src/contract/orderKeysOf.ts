import type { NodeType } from '../model/model.js';
import type { OrderKeyName } from './printConnections.js';

/** Returns the keys by which nodes of a type can be ordered: id, and name where there is one. */
export function orderKeysOf(type: NodeType): readonly OrderKeyName[] {
  const id = { name: 'id', says: 'By id.' };
  const name = { name: 'name', says: 'By name in the language of the operation, by Norwegian rules of order.' };
  return type.fields.has('name') ? [id, name] : [id];
}
