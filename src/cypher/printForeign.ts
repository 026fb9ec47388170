import type { Model } from '../model/model.js';
import { mark, releaseLabel } from './marks.js';
import { printIdentifier } from './printIdentifier.js';
import type { Statement } from './statement.js';

/** Returns the statement that counts nodes and relationships which the loader did not write. */
export function printForeign(): Statement {
  return toStatement(
    [
      `CALL () { MATCH (n) WHERE n.${mark} IS NULL AND NOT n:${releaseLabel} RETURN count(n) AS nodes }`,
      `CALL () { MATCH ()-[r]->() WHERE r.${mark} IS NULL RETURN count(r) AS relationships }`,
      'RETURN nodes, relationships',
    ].join('\n'),
  );
}

/** Returns the statement that reads the ids which nodes of others bear beside a label of ours. */
export function printTakenIds(model: Model): Statement {
  const labels = labelsOf(model);
  return toStatement(`MATCH (n:${labels}) WHERE n.${mark} IS NULL AND n.id IS NOT NULL RETURN DISTINCT n.id AS id`);
}

/** Returns the statement that reads the ids of our nodes to which relationships of others lead. */
export function printTiedIds(): Statement {
  return toStatement(`MATCH (n)-[r]-() WHERE n.${mark} IS NOT NULL AND r.${mark} IS NULL RETURN DISTINCT n.id AS id`);
}

/**
 * Returns the statements that put our mark on what a loader before model version 4 wrote, at most so many at a time:
 * nodes with a label of ours and what joins them, when they bear a release, which is 16 hexadecimal digits, in the
 * property that stood for our mark then.
 */
export function printAdoptions(model: Model, most: number): readonly Statement[] {
  const labels = labelsOf(model);
  return [`(n:${labels})`, `(:${labels})-[n]->(:${labels})`].map((pattern) => ({
    text: [
      `MATCH ${pattern} WHERE n.${mark} IS NULL AND n.release =~ '[0-9a-f]{16}' WITH n LIMIT $most`,
      `SET n.${mark} = n.release REMOVE n.release RETURN count(n) AS adopted`,
    ].join('\n'),
    parameters: { most },
  }));
}

/** The labels of which each node of ours bears one, as a pattern. */
function labelsOf(model: Model): string {
  return [...new Set([...model.types.values()].map((type) => type.baseLabel))].map(printIdentifier).join('|');
}

function toStatement(text: string): Statement {
  return { text, parameters: {} };
}
