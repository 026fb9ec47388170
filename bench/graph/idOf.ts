/** Returns the id of a synthetic node by its number. */
export function idOf(type: string, index: number): string {
  const prefix = type.toLowerCase();
  return `${prefix}:${prefix[0] ?? ''}${String(index).padStart(7, '0')}`;
}

/** Returns the number of the node with a rank, where rank 0 is the greatest hub: hubs are spread over the ids. */
export function indexOfRank(rank: number, count: number): number {
  let step = 7919;
  while (divisor(step, count) > 1) step += 1;
  return (rank * step + Math.floor(count / 3)) % count;
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}
