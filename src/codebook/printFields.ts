import type { Field } from '../model/model.js';
import type { Codebook } from './codebook.js';
import { printLink, printMeaning, printTable } from './printMarkdown.js';

/** Returns a table of fields: what they hold, what is said of them in rows of the seed, and what they mean. */
export function printFields(
  book: Codebook,
  fields: Iterable<Field>,
  inRow: (field: Field) => string = () => '',
): string {
  return printTable(
    ['field', 'holds', 'in a row', 'meaning', 'norsk'],
    [...fields].map((field) => [
      `\`${field.name}\``,
      printHeld(book, field),
      inRow(field),
      ...printMeaning(field.description),
    ]),
  );
}

/** Returns what rows of the seed must or may do with a field; nothing when none states it. */
export function printNeed({ name }: Field, stated: ReadonlyMap<string, Field>, required: ReadonlySet<string>): string {
  if (required.has(name)) return 'required';
  return stated.has(name) ? 'optional' : '';
}

function printHeld(book: Codebook, field: Field): string {
  switch (field.kind) {
    case 'property':
      if (field.code !== undefined) return printLink(`Code list ${field.code}`);
      return book.descriptions.has(field.type) ? printLink(field.type) : field.type;
    case 'localized':
      return 'text by language';
    case 'values':
      return `list of ${printLink(field.type)}`;
    case 'references':
      return field.list ? `list of ${printLink(field.target)}` : printLink(field.target);
    case 'citing':
      return `${printLink(field.target)} that names this by its id`;
    case 'relationship': {
      const arrow = { OUT: '→', IN: '←', BOTH: '↔' }[field.direction];
      return `${field.types.map(printLink).join(', ')} ${arrow} ${printLink(field.target)}`;
    }
    case 'link':
      return book.descriptions.has(field.type) ? printLink(field.type) : field.type;
  }
}
