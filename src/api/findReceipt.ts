type Fields = Readonly<Record<string, unknown>>;

/** Returns the first object, from the outside in, that has what a receipt needs to be asked again; undefined for none. */
export function findReceipt(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Fields;
  if (['document', 'variables', 'release'].every((name) => typeof fields[name] === 'string')) return fields;
  for (const it of Object.values(fields)) {
    const found = findReceipt(it);
    if (found !== undefined) return found;
  }
  return undefined;
}
