import type { LinkType } from '../model/model.js';
import type { Codebook, Section } from './codebook.js';
import { ownFieldsOfLink } from './ownFields.js';
import { printFields, printNeed } from './printFields.js';
import { printLink, printParagraphs } from './printMarkdown.js';
import { requiredFields } from './requiredFields.js';
import { seedFieldsOfLink } from '../load/seedFields.js';
import { sortedByName } from './sortedByName.js';

/** Returns the part of the codebook about links: what relationships carry. */
export function linkSection(book: Codebook): Section {
  const { linkInterface, links } = book.model;
  const all = linkInterface === undefined ? links : new Map([...links, [linkInterface.name, linkInterface]]);
  return {
    title: 'Links',
    about: 'What relationships carry besides their two ends.',
    entries: sortedByName(all).map(([name, link]) => [name, printLinkType(book, link)]),
  };
}

function printLinkType(book: Codebook, link: LinkType): string {
  const { model, codes } = book;
  const { linkInterface } = model;
  const isShared = linkInterface === undefined || link.name === linkInterface.name;
  const own = ownFieldsOfLink(model, link);
  const stated = seedFieldsOfLink(link);
  const required = new Set(['from', 'to', ...requiredFields(model, codes, stated)]);
  const types = sortedByName(model.relationships).filter(([, type]) => type.link === link.name);
  return printParagraphs(
    link.description,
    types.length === 0 ? '' : `Carried by ${types.map(([name]) => printLink(name)).join(', ')}.`,
    own.length === 0 ? '' : printFields(book, own, (field) => printNeed(field, stated, required)),
    isShared ? '' : `${own.length === 0 ? 'It has' : 'Besides these,'} the fields of ${printLink(linkInterface.name)}.`,
  );
}
