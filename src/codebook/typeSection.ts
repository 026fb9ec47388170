import type { Field, NodeType } from '../model/model.js';
import type { Codebook, Section } from './codebook.js';
import { interfacesOf, ownFields } from './ownFields.js';
import { printFields, printNeed } from './printFields.js';
import { printLink, printParagraphs } from './printMarkdown.js';
import { requiredFields } from './requiredFields.js';
import { seedFieldsOf } from '../load/seedFields.js';
import { hasRows } from '../load/seedFiles.js';
import { sortedByName } from './sortedByName.js';

/** Returns the part of the codebook about types of nodes. */
export function typeSection(book: Codebook): Section {
  return {
    title: 'Types',
    about: 'The nodes of the graph. An interface says what several types have in common.',
    entries: sortedByName(book.model.types).map(([name, type]) => [name, printType(book, type)]),
  };
}

function printType(book: Codebook, type: NodeType): string {
  const { model, codes } = book;
  const stated = hasRows(type) || type.kind === 'interface' ? seedFieldsOf(type) : new Map<string, Field>();
  const required = requiredFields(model, codes, stated);
  const interfaces = interfacesOf(model, type);
  return printParagraphs(
    type.description,
    printPlace(type),
    printFields(book, ownFields(model, type), (field) => printNeed(field, stated, required)),
    interfaces.length === 0
      ? ''
      : `Besides these, the fields of ${interfaces.map((it) => printLink(it.name)).join(' and ')}.`,
  );
}

function printPlace(type: NodeType): string {
  if (type.kind === 'interface') return `Interface of ${type.possibleTypes.map(printLink).join(', ')}.`;
  const ids = `Ids begin with \`${type.prefix}:\`.`;
  return hasRows(type) ? `${ids} Rows: \`nodes/${type.name}.json\`.` : `${ids} Made by the loader from other rows.`;
}
