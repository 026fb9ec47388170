import { indexes, printIdQuery } from './fulltext.js';
import { newNames } from './names.js';
import { printIdentifier } from './printIdentifier.js';
import { printReleaseNode, printSeen } from './printLoad.js';
import type { Statement } from './statement.js';

/** Ids of nodes with the label on which they are unique, or of links without one, and the property that names their sources. */
export interface Citing {
  readonly label: string | undefined;
  readonly property: string;
  readonly ids: readonly string[];
}

/** Returns the statement that gives what the loader noted of the release (release), and the ids of what nodes and links name as their sources (sources), each once, in order. */
export function printSources(citing: readonly Citing[]): Statement {
  const names = newNames();
  const parts = citing.map(({ label, property, ids }) =>
    [
      `UNWIND ${names.parameter(ids)} AS id`,
      label === undefined
        ? `CALL db.index.fulltext.queryRelationships('${indexes.links}', ${printIdQuery('id', 'id')}) YIELD relationship AS n`
        : `MATCH (n:${printIdentifier(label)} {id: id})`,
      `UNWIND n.${printIdentifier(property)} AS source RETURN source`,
    ].join('\n'),
  );
  const all = parts.length === 0 ? 'UNWIND [] AS source RETURN source' : parts.join('\nUNION\n');
  return {
    text: [
      `CALL () {\n${all}\n}`,
      'WITH DISTINCT source ORDER BY source WITH collect(source) AS sources',
      `CALL () { ${printReleaseNode()} RETURN release }`,
      printSeen(),
      'RETURN release, sources, seen',
    ].join('\n'),
    parameters: names.parameters,
  };
}
