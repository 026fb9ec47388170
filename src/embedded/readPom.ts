import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvariantError } from '../errors.js';
import { lacking } from './lacking.js';

/** What pom.xml says about the jars. */
export interface Pom {
  readonly file: string;
  readonly version: string;
  /** How many jars are expected; for the progress line. */
  readonly jars: number;
}

/** Returns the Neo4j version that pom.xml names and the number of its jars. */
export async function readPom(projectRoot: string): Promise<Pom> {
  const file = join(projectRoot, 'pom.xml');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw lacking(`${file} is missing, which names the Neo4j to fetch:`, 'restore it from the repository', cause);
  });
  return { file, version: propertyOf(text, 'neo4j.version'), jars: Number(propertyOf(text, 'neo4j.jars')) };
}

function propertyOf(text: string, name: string): string {
  const value = new RegExp(`<${name}>([\\w.-]+)</${name}>`).exec(text)?.[1];
  if (value === undefined) throw new InvariantError(`Expected pom.xml to have the property ${name}.`);
  return value;
}
