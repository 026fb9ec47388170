import { join } from 'node:path';
import { readSchema } from '../../src/load/readSchema.js';
import type { Model } from '../../src/model/model.js';
import { readModel } from '../../src/model/readModel.js';
import type { SchemaFile } from '../../src/model/schemaFile.js';
import { domainless } from './domainless.js';
import { projectRoot } from './testGraph.js';

/** Returns the model of a schema that is made up: the SDL of some files by their names, read with our directives. */
export async function smallModel(texts: Readonly<Record<string, string>>): Promise<Model> {
  const shipped = await readSchema(join(projectRoot, 'schema'));
  const isGround = ({ name }: SchemaFile): boolean => domainless.includes(name.replace('schema/', ''));
  return readModel([...shipped.filter(isGround), ...Object.entries(texts).map(([name, text]) => ({ name, text }))]);
}
