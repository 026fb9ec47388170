import type { Model } from '../model/model.js';
import { readDescriptions } from '../model/readDescriptions.js';
import type { Codebook, Section } from './codebook.js';
import { linkSection } from './linkSection.js';
import { printLink } from './printMarkdown.js';
import { relationshipSection } from './relationshipSection.js';
import type { CodeLists } from '../load/seed.js';
import { typeSection } from './typeSection.js';
import { valueSections } from './valueSections.js';

const head = `# Codebook

<!-- Written by npm run codebook from schema/; do not edit. -->

What the types, fields, values and codes of the data mean. It follows from \`schema/\`, where to change it.

**Norsk:** Hva typene, feltene, verdiene og kodene i dataene betyr. Det som er forklart på norsk, står i kolonnen «norsk» eller etter «Norsk:».

- *holds*: what the field gives. \`A → B\` leads along relationships of the type A to nodes of the type B, \`A ← B\` against them.
- *in a row*: whether a row of a seed file must or may state the field. Where there is nothing it follows from other fields, rows or files.
- A text by language is written as \`{"EN": "...", "NB": "..."}\`.

Contents:`;

/** Returns the codebook in Markdown: what every type, field, relationship type, value and code of the data means. */
export function printCodebook(model: Model, codes: CodeLists): string {
  const book: Codebook = { model, codes, descriptions: readDescriptions(model.sdl) };
  const sections = [typeSection(book), relationshipSection(book), linkSection(book), ...valueSections(book)];
  const contents = sections.map(
    ({ title, entries }) => `- ${printLink(title)}: ${entries.map(([name]) => printLink(name)).join(', ')}`,
  );
  return `${[head, contents.join('\n'), ...sections.map(printSection)].join('\n\n')}\n`;
}

function printSection({ title, about, entries }: Section): string {
  return [`## ${title}`, about, ...entries.map(([name, text]) => `### ${name}\n\n${text}`)].join('\n\n');
}
