import { createHash } from 'node:crypto';
import type { Model } from '../model/model.js';
import { fingerprint } from './fingerprint.js';
import type { CodeLists, PlacedRow, Seed } from './seed.js';

/** Equal data, equal release: returns a hash of the rows, whatever their order, and of what they are read with. */
export function releaseOf(model: Model, codes: CodeLists, seed: Seed): string {
  const hash = createHash('sha256');
  const add = (files: Seed['nodes']): void => {
    for (const [type, rows] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
      hash.update(`${type} ${fingerprint(texts(rows))}\n`);
  };
  hash.update(JSON.stringify(seed.dataset));
  add(seed.nodes);
  add(seed.relationships);
  hash.update(model.sdl);
  for (const [name, list] of codes) hash.update(`${name}${JSON.stringify([...list.values()])}`);
  return hash.digest('hex').slice(0, 16);
}

function* texts(rows: Iterable<PlacedRow>): Generator<string> {
  for (const { row } of rows) yield JSON.stringify(row);
}
