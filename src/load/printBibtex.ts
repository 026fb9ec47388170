import type { DatasetRow } from './seed.js';

/** Returns how to cite a release of the dataset, as an entry for BibTeX (type misc). Braces keep the case of names. */
export function printBibtex(dataset: DatasetRow, release: string): string {
  const fields = {
    author: `{${dataset.author ?? dataset.name}}`,
    title: `{${dataset.name}}`,
    year: dataset.date.slice(0, 4),
    note: `Data set, release ${release} of ${dataset.date}. ${dataset.licence}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{mineralgraph-${release},\n${lines.join(',\n')}\n}`;
}
