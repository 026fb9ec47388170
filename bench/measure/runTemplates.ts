import type { EmbeddedServer } from '../../src/embedded/embedded.js';
import type { Graph } from '../../src/graph/openGraph.js';
import type { Template } from '../templates/template.js';
import { callContestant } from './callContestant.js';
import type { Contestant, ContestantName } from './contestant.js';
import { measureTemplate } from './measureTemplate.js';
import type { Effort, Figures } from './measureTemplate.js';
import type { RunningContestant } from './runningContestant.js';
import { startContestant } from './startContestant.js';
import { toPlainAnswer } from './toPlainAnswer.js';

export interface RunTemplates {
  readonly projectRoot: string;
  readonly neo4j: EmbeddedServer;
  readonly graph: Graph;
  readonly contestants: readonly Contestant[];
  readonly templates: readonly Template[];
  readonly effort: Effort;
  readonly report: (message: string) => void;
}

/** What came of one template. */
export interface TemplateResult {
  readonly template: Template;
  readonly figures: ReadonlyMap<ContestantName, Figures>;
  /** Database hits of one request. */
  readonly hits: ReadonlyMap<ContestantName, number>;
  /** Bytes of the answer without what the paging of each API wraps around it. */
  readonly bytes: number;
  /** Who could not answer, and why. */
  readonly failing: ReadonlyMap<ContestantName, string>;
  /** Whose answer was another than that of the first. */
  readonly differing: readonly ContestantName[];
}

/** Asks all contestants all templates: whether they answer the same, how fast, and with how many database hits. */
export async function runTemplates(run: RunTemplates): Promise<readonly TemplateResult[]> {
  const { templates, graph, effort, report } = run;
  const checked = await withContestants(run, true, async (running) => {
    const found = [];
    for (const template of templates) found.push(await checkTemplate(running, template, report));
    return found;
  });
  return withContestants(run, false, async (running) => {
    report(`all templates by all, unmeasured, for ${effort.warmUpSeconds} s ...`);
    await warmUp(running, checked, effort.warmUpSeconds);
    const results: TemplateResult[] = [];
    for (const one of checked) {
      report(`${one.template.name} ...`);
      const sound = running.filter(({ contestant: { name } }) => one.hits.has(name));
      results.push({ ...one, figures: await measureTemplate(graph, sound, one.template, effort) });
    }
    return results;
  });
}

type Checked = Omit<TemplateResult, 'figures'>;

async function checkTemplate(
  running: readonly RunningContestant[],
  template: Template,
  report: (message: string) => void,
): Promise<Checked> {
  const hits = new Map<ContestantName, number>();
  const failing = new Map<ContestantName, string>();
  const differing: ContestantName[] = [];
  let expected: string | undefined;
  for (const one of running) {
    const { name } = one.contestant;
    if (template.onlyOurs === true && name !== 'ours') continue;
    await callContestant(one, template);
    await one.hits();
    const { data, error } = await callContestant(one, template);
    const count = await one.hits();
    const answer = toPlainAnswer(data);
    if (error !== undefined) {
      failing.set(name, error);
      report(`${template.name}: ${name} fails: ${error}`);
      continue;
    }
    expected ??= answer;
    if (answer === expected) hits.set(name, count);
    else {
      differing.push(name);
      report(`${template.name}: ${name} answers otherwise:\n  ${expected.slice(0, 500)}\n  ${answer.slice(0, 500)}`);
    }
  }
  return { template, hits, failing, differing, bytes: Buffer.byteLength(expected ?? '') };
}

/** Java and Node grow faster while they work, for thousands of calls; nobody is measured before. */
async function warmUp(
  running: readonly RunningContestant[],
  checked: readonly Checked[],
  seconds: number,
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    for (const { template, hits } of checked) {
      for (const one of running) if (hits.has(one.contestant.name)) await callContestant(one, template);
    }
  }
}

async function withContestants<Result>(
  { contestants, projectRoot, neo4j }: RunTemplates,
  countHits: boolean,
  work: (running: readonly RunningContestant[]) => Promise<Result>,
): Promise<Result> {
  const running: RunningContestant[] = [];
  try {
    for (const contestant of contestants) {
      running.push(await startContestant(contestant, { projectRoot, neo4j, countHits }));
    }
    return await work(running);
  } finally {
    await Promise.all(running.map((one) => one.stop()));
  }
}
