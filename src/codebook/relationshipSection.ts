import type { Model, NodeType, RelationshipType } from '../model/model.js';
import type { Codebook, Section } from './codebook.js';
import { ownFields, ownFieldsOfLink } from './ownFields.js';
import { printLink, printMeaning, printTable } from './printMarkdown.js';
import { isInline } from '../load/seedFields.js';
import { sortedByName } from './sortedByName.js';

/** Returns the part of the codebook about relationship types. */
export function relationshipSection(book: Codebook): Section {
  return {
    title: 'Relationship types',
    about:
      'What a relationship says, which types it may join, and which fields lead along it. Its row states `from` and `to`, the fields of its link, and a `key` where several of one type join the same two nodes.',
    entries: sortedByName(book.model.relationships).map(([name, type]) => [name, printRelationship(book, type)]),
  };
}

function printRelationship({ model }: Codebook, type: RelationshipType): string {
  const link = model.links.get(type.link);
  const own = link === undefined ? [] : ownFieldsOfLink(model, link);
  const carried = own.length === 0 ? '' : ` with ${own.map((it) => `\`${it.name}\``).join(', ')}`;
  const fields = sortedByName(model.types).flatMap(([, owner]) => fieldsAlong(model, owner, type.type));
  return [
    ...printEnds(type),
    `Link: ${printLink(type.link)}${carried}. ${printRowsOf(model, type)}`,
    printTable(['read as', 'meaning', 'norsk'], fields),
  ].join('\n\n');
}

/** A line per set of ends, with the starts that have them. */
function printEnds({ ends }: RelationshipType): readonly string[] {
  const starts = new Map<string, string[]>();
  for (const from of [...new Set(ends.map((it) => it.from))].sort()) {
    const others = ends.filter((it) => it.from === from).map((it) => it.to);
    const key = [...new Set(others)].sort().map(printLink).join(', ');
    starts.set(key, [...(starts.get(key) ?? []), from]);
  }
  return [...starts].map(([to, from]) => `From ${from.map(printLink).join(', ')} to ${to}.`);
}

function printRowsOf(model: Model, { type }: RelationshipType): string {
  const inline = [...model.types.values()].flatMap((owner) =>
    [...owner.fields.values()].flatMap((field) =>
      field.kind === 'relationship' && field.types.includes(type) && isInline(owner, field)
        ? [`\`${field.name}\` in \`nodes/${owner.name}.json\``]
        : [],
    ),
  );
  return `Rows: ${inline.length > 0 ? inline.join(', ') : `\`relationships/${type}.json\``}.`;
}

/** Rows for the fields of a type that lead along a relationship and that no interface of it has. */
function fieldsAlong(model: Model, owner: NodeType, type: string): readonly (readonly string[])[] {
  return ownFields(model, owner).flatMap((field) =>
    field.kind === 'relationship' && field.types.includes(type)
      ? [[`\`${owner.name}.${field.name}\``, ...printMeaning(field.description)]]
      : [],
  );
}
