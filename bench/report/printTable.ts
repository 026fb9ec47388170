/** Returns a table in Markdown whose columns are aligned, numbers to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0), 3));
  const texts = head.map((_, column) =>
    rows.some((row) => /^[a-z]/.test(row[column] ?? '') && row[column] !== 'fails'),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((it, column) => (texts[column] === true ? it.padEnd(widths[column] ?? 0) : it.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    texts[column] === true ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
