import { releaseLabel } from './marks.js';
import type { Statement } from './statement.js';

/**
 * Returns the statement that takes the loading lock; its row says whether it did, until when the lock is held, and how many
 * milliseconds that is. Times are the server's, whose clock may jump: a lock that is held until `abandoned` is taken too.
 */
export function printLock(holder: string, milliseconds: number, abandoned: number | null): Statement {
  const text = [
    `MERGE (r:${releaseLabel} {key: 'release'}) SET r.touched = timestamp()`,
    'WITH r, r.lockedBy IS NULL OR r.lockedBy = $holder OR r.lockedUntil < timestamp()',
    '  OR coalesce(r.lockedUntil = $abandoned, false) AS free',
    'FOREACH (it IN CASE WHEN free THEN [r] ELSE [] END |',
    '  SET it.lockedBy = $holder, it.lockedUntil = timestamp() + $milliseconds)',
    'RETURN free, r.lockedUntil AS until, r.lockedUntil - timestamp() AS wait',
  ].join('\n');
  return { text, parameters: { holder, milliseconds, abandoned } };
}

/** Returns the statement that renews the loading lock for who holds it. It takes none: one that is another's by now, or nobody's, stays so. */
export function printRenewal(holder: string, milliseconds: number): Statement {
  return {
    text: `MATCH (r:${releaseLabel} {key: 'release'}) WHERE r.lockedBy = $holder SET r.lockedUntil = timestamp() + $milliseconds`,
    parameters: { holder, milliseconds },
  };
}

/** Returns the statement that gives a row while the lock is still the holder's. */
export function printHeld(holder: string): Statement {
  return {
    text: `MATCH (r:${releaseLabel} {key: 'release'}) WHERE r.lockedBy = $holder RETURN r.lockedBy AS holder`,
    parameters: { holder },
  };
}

/** Returns the statement that gives the loading lock back. */
export function printUnlock(holder: string): Statement {
  return {
    text: `MATCH (r:${releaseLabel}) WHERE r.lockedBy = $holder REMOVE r.lockedBy, r.lockedUntil, r.touched`,
    parameters: { holder },
  };
}
