import type { Page } from '../plan/page.js';
import type { FieldShape, RootPlan, SelectionShape, ValueShape } from '../plan/queryPlan.js';
import type { Columns, Row } from './answering.js';

/** A connection that shows less than there is. */
interface CutPage {
  /** Response keys from the root field on. */
  readonly path: readonly string[];
  readonly size: number;
}

/**
 * Returns the connections of a root field that show less than there is although nobody said how many to show, where
 * nothing else in the answer tells: neither totalCount nor pageInfo. A page reads one row more than it shows, so that
 * nothing has to be read for it. Each place is named once, whichever types of nodes stand there; so is a connection
 * that a shared selection shows in several places.
 */
export function findCutPages({ shape, responseKey }: RootPlan, columns: Columns): readonly CutPage[] {
  const found = new Map<string, CutPage>();
  const visited = new Set<SelectionShape>();
  const visitPage = (path: readonly string[], page: Page, fields: readonly FieldShape[], rows: () => Rows): void => {
    const silent = !page.sizeAsked && !fields.some(tellsOfMore) && fields.some(showsRows);
    if (silent && rows().some((it) => it.length > page.size)) found.set(path.join(' '), { path, size: page.size });
    visitFields(path, fields);
  };
  const visitFields = (path: readonly string[], fields: readonly FieldShape[]): void => {
    for (const { responseKey: key, value } of fields) visitValue([...path, key], value);
  };
  const visitSelection = (path: readonly string[], selection: SelectionShape): void => {
    if (visited.has(selection)) return;
    visited.add(selection);
    for (const fields of selection.fields.values()) visitFields(path, fields);
  };
  const visitValue = (path: readonly string[], value: ValueShape): void => {
    switch (value.kind) {
      case 'connection':
        visitPage(path, value.hop.page, value.fields, () => pagesOf(columns, value.hop.index));
        break;
      case 'object':
      case 'objects':
      case 'edges':
      case 'facets':
      case 'facet':
        visitFields(path, value.fields);
        break;
      case 'ofNode':
        visitValue(path, value.value);
        break;
      case 'named':
      case 'allNamed':
      case 'across':
      case 'nodes':
      case 'references':
      case 'reference':
      case 'match':
      case 'edgeNode':
        visitSelection(path, value.selection);
        break;
      default:
    }
  };
  const path = [responseKey];
  switch (shape.kind) {
    case 'connection':
      visitPage(path, shape.page, shape.fields, () => [(columns['r0'] ?? []) as readonly Row[]]);
      break;
    case 'through':
      visitPage(path, shape.hop.page, shape.fields, () => pagesOf(columns, shape.hop.index));
      break;
    case 'node':
    case 'nodes':
      visitSelection(path, shape.selection);
      break;
    case 'answer':
    case 'resolutions':
    case 'release':
      visitFields(path, shape.fields);
  }
  return [...found.values()];
}

type Rows = readonly (readonly Row[])[];

/** The pages that a hop read, one for each node that it began at. */
function pagesOf(columns: Columns, hop: number): Rows {
  return ((columns[`e${hop}`] ?? []) as readonly Row[]).map((row) => (row[1] ?? []) as readonly Row[]);
}

function showsRows({ value }: FieldShape): boolean {
  return value.kind === 'nodes' || value.kind === 'edges';
}

function tellsOfMore({ value }: FieldShape): boolean {
  return value.kind === 'totalCount' || value.kind === 'pageInfo';
}
