import type { SyntheticSize } from '../graph/syntheticSize.js';
import type { ContestantName } from '../measure/contestant.js';
import type { Figures } from '../measure/measureTemplate.js';
import type { TemplateResult } from '../measure/runTemplates.js';
import { printTable } from './printTable.js';

export interface Report {
  readonly size: SyntheticSize;
  readonly results: readonly TemplateResult[];
  readonly machine: string;
  readonly command: string;
}

/** Returns the report as Markdown that reads well as plain text. */
export function printReport({ size, results, machine, command }: Report): string {
  const names = [...new Set(results.flatMap((it) => [...it.figures.keys(), ...it.failing.keys()]))];
  const others = names.filter((name) => name !== 'ours');
  return [
    `${size.entities} entities, ${size.relationships} relationships. ${machine}. Command: \`${command}\`.`,
    'How many times our time the others take (median of one client); how many times as many requests we answer as they (16 clients); and how many times our CPU time they take for one, in their process and in Neo4j:',
    printTable(
      ['template', ...others.flatMap((name) => [name, 'rate', 'CPU'])],
      results.map((it) => [
        it.template.name,
        ...others.flatMap((name) => [
          ratio(it, name, name, 'ours', (figures) => figures.median),
          ratio(it, name, 'ours', name, (figures) => figures.rate16),
          ratio(it, name, name, 'ours', (figures) => figures.serverCpu + figures.neo4jCpu),
        ]),
      ]),
    ),
    'Median, 95th percentile and first call of one client in milliseconds; requests per second of 1 and of 16 clients; CPU time of one request in the server and in Neo4j, in milliseconds:',
    ...names.map((name) => `${name}:\n\n${printFigures(results, name)}`),
    'Database hits of one request:',
    printTable(
      ['template', ...names],
      results.map((it) => [it.template.name, ...names.map((name) => cell(it, name, it.hits.get(name), whole))]),
    ),
    ...printFailures(results),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function printFigures(results: readonly TemplateResult[], name: ContestantName): string {
  return printTable(
    ['template', 'median', 'p95', 'cold', 'rate 1', 'rate 16', 'CPU', 'CPU of Neo4j'],
    results.map((it) => {
      const found = it.figures.get(name);
      const cells = [found?.median, found?.p95, found?.cold].map((value) => cell(it, name, value, short));
      const rates = [found?.rate1, found?.rate16].map((value) => cell(it, name, value, whole));
      const cpu = [found?.serverCpu, found?.neo4jCpu].map((value) => cell(it, name, value, short));
      return [it.template.name, ...cells, ...rates, ...cpu];
    }),
  );
}

function ratio(
  result: TemplateResult,
  name: ContestantName,
  above: ContestantName,
  below: ContestantName,
  figureOf: (figures: Figures) => number,
): string {
  const [over, under] = [result.figures.get(above), result.figures.get(below)];
  const value = over === undefined || under === undefined ? undefined : figureOf(over) / figureOf(under);
  return cell(result, name, value, (number) => number.toFixed(number < 10 ? 2 : 0));
}

function cell(
  { failing, differing }: TemplateResult,
  name: ContestantName,
  value: number | undefined,
  print: (value: number) => string,
): string {
  if (failing.has(name)) return 'fails';
  if (differing.includes(name)) return 'differs';
  return value === undefined || Number.isNaN(value) ? '' : print(value);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function short(value: number): string {
  return value < 100 ? value.toFixed(1) : whole(value);
}

function printFailures(results: readonly TemplateResult[]): readonly string[] {
  return results.flatMap(({ template, failing }) =>
    [...failing].map(([name, error]) => `${template.name}: ${name} fails: ${error.replaceAll('\n', ' ')}`),
  );
}
