import type { SyntheticSize } from '../graph/syntheticSize.js';
import type { ContestantName } from '../measure/contestant.js';
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
    'How many times our time the others take (median of one client), and how many times as many requests we answer (16 clients):',
    printTable(
      ['template', 'what makes it hard', ...others.map((name) => `${name}: time`), ...others.map((name) => `${name}: rate`)],
      results.map((it) => [
        it.template.name,
        it.template.about,
        ...others.map((name) => ratio(it, name, 'median', 'ours')),
        ...others.map((name) => ratio(it, 'ours', 'rate16', name)),
      ]),
    ),
    'In milliseconds: median, 95th percentile and first call of one client, as far as the machine was quiet; and requests per second of 1 and of 16 clients:',
    ...names.map((name) => `${name}:\n\n${printFigures(results, name)}`),
    'Database hits of one request:',
    printTable(
      ['template', ...names],
      results.map((it) => [it.template.name, ...names.map((name) => cell(it, name, it.hits.get(name), whole))]),
    ),
    ...printFailures(results),
    '',
  ].join('\n\n').replace(/\n+$/, '\n');
}

function printFigures(results: readonly TemplateResult[], name: ContestantName): string {
  return printTable(
    ['template', 'median', 'p95', 'cold', 'rate 1', 'rate 16', 'CPU'],
    results.map((it) => {
      const found = it.figures.get(name);
      const cells = [found?.median, found?.p95, found?.cold].map((value) => cell(it, name, value, short));
      const rates = [found?.rate1, found?.rate16].map((value) => cell(it, name, value, whole));
      return [it.template.name, ...cells, ...rates, cell(it, name, found?.cpu, short)];
    }),
  );
}

function ratio(
  { figures, ...it }: TemplateResult,
  above: ContestantName,
  figure: 'median' | 'rate16',
  below: ContestantName,
): string {
  const [over, under] = [figures.get(above)?.[figure], figures.get(below)?.[figure]];
  const name = above === 'ours' ? below : above;
  const value = over === undefined || under === undefined ? undefined : over / under;
  return cell({ figures, ...it }, name, value, (number) => number.toFixed(number < 10 ? 2 : 0));
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
