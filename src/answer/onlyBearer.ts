import { ranks } from '../plan/ranks.js';
import type { PageRows, Row } from './answering.js';

/** Returns the only row whose node bears the text as a name, or else as an identifier; undefined for none and several. */
export function onlyBearer({ rows, keysPosition }: PageRows): Row | undefined {
  for (const rank of [ranks.name, ranks.identifier]) {
    const bearers = rows.filter((row) => Number(row[keysPosition]) >= rank);
    if (bearers.length > 0) return bearers.length === 1 ? bearers[0] : undefined;
  }
  return undefined;
}
