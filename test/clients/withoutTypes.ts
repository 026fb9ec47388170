const types = ['__typename', '__isNode', '__isEntity', '__isSite', '__isLink'];

/** Returns data without the names of types, which clients ask for on their own account, and without these keys besides. */
export function withoutTypes(data: unknown, besides: readonly string[] = []): unknown {
  const left = [...types, ...besides];
  return JSON.parse(JSON.stringify(data ?? null, (key, value: unknown) => (left.includes(key) ? undefined : value)));
}
