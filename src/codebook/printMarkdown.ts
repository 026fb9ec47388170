import { readParagraphs } from '../model/readParagraphs.js';

/** Returns a table of Markdown. Columns that no row fills are left out, and what is no text of a cell is escaped. */
export function printTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const filled = columns.map((_, index) => rows.some((row) => row[index] !== undefined && row[index] !== ''));
  const printRow = (row: readonly string[]): string =>
    `| ${columns.flatMap((_, index) => (filled[index] === true ? [printCell(row[index] ?? '')] : [])).join(' | ')} |`;
  return [printRow(columns), printRow(columns.map(() => '---')), ...rows.map(printRow)].join('\n');
}

function printCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, '<br>');
}

/** Returns the paragraphs of a description, the Norwegian ones marked so, and what else is to say; nothing for what is empty. */
export function printParagraphs(description: string, ...more: readonly string[]): string {
  const { english, norwegian } = readParagraphs(description);
  return [...english, ...norwegian.map((it) => `**Norsk:** ${it}`), ...more].filter((it) => it !== '').join('\n\n');
}

/** Returns a description as two cells: in English and in Norwegian. */
export function printMeaning(description: string): readonly [string, string] {
  const { english, norwegian } = readParagraphs(description);
  return [english.join('\n'), norwegian.join('\n')];
}

/** Returns a link to where this document explains a name. */
export function printLink(name: string): string {
  return `[${name}](#${name.toLowerCase().replaceAll(' ', '-')})`;
}
