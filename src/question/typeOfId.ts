/** Returns the type that an id belongs to, as the enum of types spells it: "raw-material-list:eu" gives "RAW_MATERIAL_LIST". */
export function typeOfId(id: string): string {
  return id.slice(0, id.indexOf(':')).replaceAll('-', '_').toUpperCase();
}
