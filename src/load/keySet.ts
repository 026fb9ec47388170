import { hash } from 'node:crypto';

/** A set of texts that does not keep them: millions of ids in little memory. */
export interface KeySet {
  /** Adds a text. Returns false when it was there. */
  readonly add: (text: string) => boolean;
  readonly has: (text: string) => boolean;
}

const wordsPerKey = 4;
const firstCapacity = 256;

/** Returns an empty set. A text is kept as 128 bits of its SHA-256, which no two texts will ever share. */
export function newKeySet(): KeySet {
  let table = new Uint32Array(firstCapacity * wordsPerKey);
  let size = 0;
  const key = new Uint32Array(wordsPerKey);
  return {
    add: (text) => {
      readKey(text, key);
      const place = placeOf(table, key);
      if (isTaken(table, place)) return false;
      table.set(key, place);
      size += 1;
      if (size * wordsPerKey > table.length * 0.75) table = grow(table);
      return true;
    },
    has: (text) => {
      readKey(text, key);
      return isTaken(table, placeOf(table, key));
    },
  };
}

function readKey(text: string, key: Uint32Array): void {
  const digest = hash('sha256', text, 'binary');
  for (let word = 0; word < wordsPerKey; word += 1) {
    const at = word * 4;
    const high = (digest.charCodeAt(at) << 24) | (digest.charCodeAt(at + 1) << 16);
    key[word] = high | (digest.charCodeAt(at + 2) << 8) | digest.charCodeAt(at + 3);
  }
}

/** Where a key stands, or the free place for it: the first from where its bits point to. */
function placeOf(table: Uint32Array, key: Uint32Array): number {
  const last = table.length / wordsPerKey - 1;
  let slot = (key[0] ?? 0) & last;
  while (isTaken(table, slot * wordsPerKey) && !isAt(table, slot * wordsPerKey, key)) slot = (slot + 1) & last;
  return slot * wordsPerKey;
}

function isTaken(table: Uint32Array, place: number): boolean {
  return ((table[place] ?? 0) | (table[place + 1] ?? 0) | (table[place + 2] ?? 0) | (table[place + 3] ?? 0)) !== 0;
}

function isAt(table: Uint32Array, place: number, key: Uint32Array): boolean {
  for (let word = 0; word < wordsPerKey; word += 1) if (table[place + word] !== key[word]) return false;
  return true;
}

function grow(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * 2);
  for (let place = 0; place < table.length; place += wordsPerKey) {
    const key = table.subarray(place, place + wordsPerKey);
    if (isTaken(table, place)) larger.set(key, placeOf(larger, key));
  }
  return larger;
}
