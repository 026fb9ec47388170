import type { Field, LocalizedField, NodeType } from '../model/model.js';
import { searchKey } from '../model/searchKey.js';
import { withoutCompanyForm } from '../model/withoutCompanyForm.js';
import type { SeedRow } from './seed.js';

/** What a node is found by: texts as they are shown, and their keys in the same order, names first. */
interface SearchProperties {
  /** The node's type, by which what is found can be narrowed inside the index. */
  readonly searchType: string;
  /** Names, identifiers, then summaries: what `matched` shows. */
  readonly searchTexts: readonly string[];
  readonly searchNames: readonly string[];
  /** Without what stands between letters and digits, which some leave out. */
  readonly searchIdentifiers: readonly string[];
  readonly searchSummaries: readonly string[];
  /** Names again, each as one word of the index, so that a name is told from a text that holds it. */
  readonly searchWholes: readonly string[];
}

interface Found {
  readonly text: string;
  readonly key: string;
}

/**
 * Returns what the search needs of a row: every name and alias, also without a trailing company form, preferred ones
 * first; every identifier; and every text per language that is no name.
 */
export function searchProperties(type: NodeType, row: SeedRow): SearchProperties {
  const labels = ownRows(row['labels']);
  const sorted = [...labels.filter(isPreferred), ...labels.filter((label) => !isPreferred(label))];
  const names = distinct(
    sorted.flatMap((label) => {
      const name = toFound(label['value']);
      return [name, { text: name.text, key: withoutCompanyForm(name.key) }];
    }),
  );
  const identifiers = distinct(ownRows(row['identifiers']).map((identifier) => toFound(identifier['value'])));
  const summaries = distinct(
    [...type.fields.values()].filter(isText).flatMap((field) => Object.values(row[field.name] ?? {}).map(toFound)),
  );
  return {
    searchType: type.name,
    searchTexts: [...names, ...identifiers, ...summaries].map((it) => it.text),
    searchNames: names.map((it) => it.key),
    searchIdentifiers: identifiers.map((it) => it.key.replaceAll(' ', '')),
    searchSummaries: summaries.map((it) => it.key),
    searchWholes: names.map((it) => it.key.replaceAll(' ', '_')),
  };
}

function ownRows(value: unknown): readonly SeedRow[] {
  return (value ?? []) as readonly SeedRow[];
}

function isPreferred(label: SeedRow): boolean {
  return label['preferred'] === true;
}

function isText(field: Field): field is LocalizedField {
  return field.kind === 'localized' && field.name !== 'name';
}

function toFound(value: unknown): Found {
  const text = String(value);
  return { text, key: searchKey(text) };
}

/** What has no letter or digit cannot be found; of equal keys the first counts. */
function distinct(found: readonly Found[]): readonly Found[] {
  return found.filter((it, index) => it.key !== '' && found.findIndex((other) => other.key === it.key) === index);
}
