import type { Random } from './random.js';

/** How uneven the draws are: the exponent of Zipf's law. Of 5,000 targets the first then gets about 4 % of all draws. */
const skew = 0.8;

/** Returns a function that draws a rank from 0 to one below the count, low ranks far more often: ranks 0, 1, 2 ... are hubs. */
export function skewedDraw(count: number, random: Random): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += (rank + 1) ** -skew;
    sums[rank] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
