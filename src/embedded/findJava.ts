import { join } from 'node:path';
import type { Environment } from './embedded.js';
import { lacking } from './lacking.js';
import { runCommand } from './runCommand.js';

/** A Java that Neo4j runs on. */
export interface Java {
  readonly command: string;
  /** Its own folder, for programs that ask for JAVA_HOME. */
  readonly home: string;
  /** The version that people speak of, such as 17. */
  readonly version: string;
  /** The full build, such as 17.0.15+6-Debian-1deb12u1: a class-data archive belongs to one build. */
  readonly build: string;
}

const supported = ['17', '21'];
const remedy =
  'Install Java 17 or 21 (apt install openjdk-17-jre-headless, brew install openjdk@21, ' +
  'winget install EclipseAdoptium.Temurin.21.JRE) and put it on PATH or name it in JAVA_HOME';

/** Returns the first Java 17 or 21 of JAVA_HOME and PATH. Throws one line when neither has one. */
export async function findJava(environment: Environment | undefined): Promise<Java> {
  const home = environment?.['JAVA_HOME'] ?? '';
  const commands = home === '' ? ['java'] : [join(home, 'bin', 'java'), 'java'];
  const unfit: string[] = [];
  for (const command of commands) {
    const java = await readJava(command, environment);
    if (java !== undefined && supported.includes(java.version)) return java;
    if (java !== undefined) unfit.push(`Java ${java.version} (${command})`);
  }
  if (unfit.length === 0) throw lacking('No Java was found, which Neo4j runs on.', remedy);
  throw lacking(`Neo4j 5.26 needs Java 17 or 21, but found ${unfit.join(' and ')}.`, remedy);
}

async function readJava(command: string, environment: Environment | undefined): Promise<Java | undefined> {
  const result = await runCommand(command, ['-XshowSettings:properties', '-version'], environment);
  const lines = (result?.output ?? '').matchAll(/^\s+(java\.[\w.]+) = (.*?)\r?$/gm);
  const properties = new Map([...lines].map(([, name, value]) => [name, value ?? '']));
  const version = properties.get('java.specification.version');
  if (version === undefined) return undefined;
  return {
    command,
    home: properties.get('java.home') ?? '',
    version: version === '1.8' ? '8' : version,
    build: properties.get('java.runtime.version') ?? version,
  };
}
