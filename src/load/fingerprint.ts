import { hash } from 'node:crypto';

const words = 8;

/** Returns what tells lists of texts apart whatever their order: the sum of their SHA-256, modulo 2^256, and how many they are. */
export function fingerprint(texts: Iterable<string>): string {
  const sum = new Uint32Array(words);
  let count = 0;
  for (const text of texts) {
    add(sum, hash('sha256', text, 'binary'));
    count += 1;
  }
  return `${count} ${[...sum].map((word) => word.toString(16).padStart(8, '0')).join('')}`;
}

function add(sum: Uint32Array, digest: string): void {
  let carry = 0;
  for (let word = words - 1; word >= 0; word -= 1) {
    const at = word * 4;
    const low = (digest.charCodeAt(at + 1) << 16) | (digest.charCodeAt(at + 2) << 8) | digest.charCodeAt(at + 3);
    const total = (sum[word] ?? 0) + digest.charCodeAt(at) * 2 ** 24 + low + carry;
    sum[word] = total; // keeps the lower 32 bits
    carry = total >= 2 ** 32 ? 1 : 0;
  }
}
