import type { Graph } from '../../src/graph/openGraph.js';
import type { Random } from './random.js';

/** Rows of a connection that come and go: nodes by a label, or links. */
export interface Goers {
  /** Takes some away and brings others back, at random. */
  readonly change: () => Promise<void>;
  /** Takes all away. */
  readonly removeAll: () => Promise<void>;
  /** Brings all back. */
  readonly restore: () => Promise<void>;
}

/** Lets nodes with these ids come to a label and go from it. */
export function goingNodes(graph: Graph, random: Random, label: string, ids: readonly string[]): Goers {
  const set = async (away: readonly string[]): Promise<void> => {
    const back = ids.filter((id) => !away.includes(id));
    await graph.run({ text: `MATCH (n) WHERE n.id IN $away REMOVE n:\`${label}\``, parameters: { away } });
    await graph.run({ text: `MATCH (n) WHERE n.id IN $back SET n:\`${label}\``, parameters: { back } });
  };
  return {
    change: () => set(ids.filter(() => random.chance(0.5))),
    removeAll: () => set(ids),
    restore: () => set([]),
  };
}

/** Lets links with these ids, of one type, come and go. */
export function goingLinks(graph: Graph, random: Random, type: string, ids: readonly string[]): Goers {
  const away = new Map<string, Readonly<Record<string, unknown>>>();
  const take = async (gone: readonly string[]): Promise<void> => {
    const text = `MATCH (a)-[r:\`${type}\`]->(b) WHERE r.id IN $gone
      WITH a.id AS from, b.id AS to, r, properties(r) AS properties DELETE r RETURN from, to, properties`;
    for (const row of await graph.run({ text, parameters: { gone } })) {
      away.set((row['properties'] as { id: string }).id, row);
    }
  };
  const bring = async (back: readonly string[]): Promise<void> => {
    const rows = back.flatMap((id) => away.get(id) ?? []);
    const text = `UNWIND $rows AS row MATCH (a {id: row.from}), (b {id: row.to}) CREATE (a)-[r:\`${type}\`]->(b) SET r = row.properties`;
    await graph.run({ text, parameters: { rows } });
    back.forEach((id) => away.delete(id));
  };
  const change = async (): Promise<void> => {
    const gone = ids.filter(() => random.chance(0.5));
    await bring([...away.keys()].filter((id) => !gone.includes(id)));
    await take(gone);
  };
  return { change, removeAll: () => take(ids), restore: () => bring([...away.keys()]) };
}
