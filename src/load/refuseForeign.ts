import { printForeign, printTakenIds, printTiedIds } from '../cypher/printForeign.js';
import type { Statement } from '../cypher/statement.js';
import { GraphError } from '../errors.js';
import type { Graph } from '../graph/openGraph.js';
import type { Model } from '../model/model.js';

/**
 * Refuses a database that holds things which the loader did not write, also when they bear labels and types of ours.
 * Told to load beside them, it refuses only what it could not leave untouched: nodes with ids of the seed, and
 * relationships that would lose an end. Throws a GraphError that says what to do; nothing has been written then.
 * `isOurs` says whether a node with an id is to be loaded.
 */
export async function refuseForeign(
  graph: Graph,
  model: Model,
  isOurs: (id: string) => boolean,
  besideOtherData: boolean,
): Promise<void> {
  if (!besideOtherData) {
    await refuseAny(graph);
    return;
  }
  const taken = (await readIds(graph, printTakenIds(model))).filter(isOurs);
  if (taken.length > 0) {
    throw new GraphError(
      `Nodes that mineralgraph did not write bear labels and ids of the seed: ${inWords(taken)}. Give it a database of its own, or give them other ids.`,
    );
  }
  const tied = (await readIds(graph, printTiedIds())).filter((id) => !isOurs(id));
  if (tied.length > 0) {
    throw new GraphError(
      `Relationships that mineralgraph did not write lead to nodes that left the seed: ${inWords(tied)}. Take these relationships away, then load again.`,
    );
  }
}

async function refuseAny(graph: Graph): Promise<void> {
  const [row] = await graph.run(printForeign());
  const found = ['nodes', 'relationships'].flatMap((kind) => {
    const count = Number(row?.[kind] ?? 0);
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  if (found.length === 0) return;
  throw new GraphError(
    `The database holds ${found.join(' and ')} that mineralgraph did not write. Give it a database of its own, or load with --beside-other-data, which leaves them untouched.`,
  );
}

async function readIds(graph: Graph, statement: Statement): Promise<readonly string[]> {
  return (await graph.run(statement)).map((row) => String(row['id']));
}

/** The first few ids, and how many more there are. */
function inWords(ids: readonly string[]): string {
  const shown = [...ids].sort().slice(0, 3);
  return [...shown, ...(ids.length > shown.length ? [`${ids.length - shown.length} more`] : [])].join(', ');
}
