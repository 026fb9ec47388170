/** Returns the id of a key, which is an id, or an id, # and a part of what bears it. */
export function entityOf(key: string): string {
  return key.split('#', 1)[0] ?? key;
}
