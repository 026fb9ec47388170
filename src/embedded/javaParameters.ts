import { join } from 'node:path';
import { archiveParameters, type ClassArchive } from './classArchive.js';
import type { Folders } from './folders.js';

/** What Java is to be for a Neo4j. */
export interface JavaNeeds {
  readonly folders: Folders;
  /** The heap's upper bound as Java writes it. */
  readonly maxHeap: string;
  readonly archive: ClassArchive;
}

/** Returns the words for Java, before the class that it is to run. */
export function javaParameters({ folders, maxHeap, archive }: JavaNeeds): string[] {
  return [
    ...archiveParameters(archive),
    `-Xmx${maxHeap}`,
    '-XX:+UseSerialGC',
    // Better ended and started again than alive without memory.
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-CreateCoredumpOnCrash',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    ...['-cp', join(folders.jars, '*')],
  ];
}
