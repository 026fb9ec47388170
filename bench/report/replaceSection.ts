import { readFile, writeFile } from 'node:fs/promises';
import { InputError } from '../../src/errors.js';

/** Puts a text into a document, between the comments `<!-- NAME -->` and `<!-- end of NAME -->`. Throws an InputError when there are none. */
export async function replaceSection(path: string, name: string, text: string): Promise<void> {
  const document = await readFile(path, 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new InputError('BAD_OPTION', `${path}: expected the comments ${begin} and ${end}, got none.`);
  }
  await writeFile(path, `${before}${begin}\n\n${text.trimEnd()}\n\n${end}${after}`);
}
