/** Returns a type's name as a field's name: "LongWord" gives "longWord". */
export function fieldName(typeName: string): string {
  return typeName.charAt(0).toLowerCase() + typeName.slice(1);
}
