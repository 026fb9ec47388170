import { readFile } from 'node:fs/promises';
import type { GraphError } from '../errors.js';
import type { Folders } from './folders.js';
import { lacking } from './lacking.js';

/** Returns the one line for people about a Neo4j that did not start, read from what it printed. */
export async function explainFailure(folders: Folders): Promise<GraphError> {
  const output = await readFile(folders.console, 'utf8').catch(() => '');
  if (/FileLockException|locked by another process/.test(output)) {
    return lacking(
      `Another Neo4j uses the store in ${folders.neo4j}.`,
      'Stop that one first, set MINERALGRAPH_HOME to another folder',
    );
  }
  if (/No space left on device|not enough space/i.test(output)) {
    return lacking(`The disk of ${folders.home} is full, so Neo4j cannot start.`, 'Free some space');
  }
  if (/OutOfMemoryError|Could not reserve|insufficient memory|Cannot allocate memory/i.test(output)) {
    return lacking(
      `There is not enough memory to start Neo4j, which takes about 500 MB; if there is, the store in ${folders.neo4j} is damaged.`,
      'End some other programs, or move the store away to begin anew',
    );
  }
  const causes = output.split('\n').filter((line) => /^Caused by: |^Error: |^Exception in thread| ERROR /.test(line));
  const cause = causes
    .at(-1)
    ?.replace(/^Caused by: [\w.$]*: /, '')
    .slice(0, 300);
  return lacking(
    `Neo4j did not start: ${cause ?? 'it gave no reason'} (see ${folders.console}).`,
    'Mend that, or move the store away to begin anew',
  );
}

/** Returns whether Neo4j did not start because something else came to listen on its port. */
export async function lostPort(folders: Folders): Promise<boolean> {
  return /PortBindException|Address already in use/.test(await readFile(folders.console, 'utf8').catch(() => ''));
}

/** Returns whether Java said that it could not use the class-data archive. */
export async function refusedArchive(folders: Folders): Promise<boolean> {
  return /\[(warning|error) *\]\[cds/.test(await readFile(folders.console, 'utf8').catch(() => ''));
}

/** Returns whether Java itself broke down, as it does over an archive that is not whole. */
export async function crashedJava(folders: Folders): Promise<boolean> {
  return (await readFile(folders.console, 'utf8').catch(() => '')).includes(
    'fatal error has been detected by the Java',
  );
}
