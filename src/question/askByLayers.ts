import type { Answered, Arguments, Asking, AskingFor } from './asking.js';
import { askOne } from './askOne.js';
import { askTogether } from './askTogether.js';

/** What is one step away from a layer. */
interface Step {
  /** What is met there: the id, whether it is to be followed, and the links that lead there. */
  readonly found: readonly (readonly [string, boolean, readonly string[]])[];
  /** Whether something is met there for the first time. */
  readonly goesOn: boolean;
  /** How many links were read. */
  readonly read: number;
  /** Whether some were not read. */
  readonly cut: boolean;
}

interface Layer {
  readonly distance: number;
  readonly entities: readonly string[];
  readonly links: readonly string[];
  readonly totalCount: number;
  readonly cut: boolean;
}

/** The layers on one side of the start, the nearest first. */
interface Walked {
  readonly layers: readonly Layer[];
  readonly cut: boolean;
  readonly goesOn: boolean;
}

/** The longest lists of a layer. */
const most = { entities: 100, links: 300 };
/** How many links are read on one side of the start. */
const mostRead = 20_000;

/**
 * Walks from the node `of` layer by layer, at most `depth` of them: by the first statement to those before it, by the
 * second to those after it. Each layer is one statement, asked once more behind the last layer for what joins that with
 * itself. The third statement is given the ids of all that was met, and its column `answer` holds further fields.
 */
export function* askByLayers(statements: readonly string[], args: Arguments): Asking {
  const [before, after, whole] = statements;
  const of = String(args['of']);
  const sides = yield* askTogether([walk(before, args, of, -1), walk(after, args, of, 1)]);
  const start: Layer = { distance: 0, entities: [of], links: [], totalCount: 1, cut: false };
  const layers = [start, ...sides.flatMap((it) => it.layers)].sort((one, other) => one.distance - other.distance);
  const entities = [...new Set(layers.flatMap((it) => it.entities))].sort();
  const told = yield* askOne(whole, { ...args, entities });
  const answer = told['answer'] as Answered;
  return {
    ...answer,
    of,
    layers,
    goesOn: sides.some((it) => it.goesOn),
    cut: answer['cut'] === true || [...sides, ...layers].some((it) => it.cut),
  };
}

function* walk(statement: string | undefined, args: Arguments, of: string, way: 1 | -1): AskingFor<Walked> {
  const depth = Number(args['depth']);
  const layers: Layer[] = [];
  const met = new Set([of]);
  let frontier: readonly string[] = [of];
  let budget = mostRead;
  for (let distance = 1; ; distance += 1) {
    const last = layers.pop();
    // Behind the last layer no more is wanted than whether the chain goes on, and what joins that layer with itself.
    const within = distance > depth ? (last?.entities ?? []) : null;
    const step = (yield* askOne(statement, { ...args, frontier, met: [...met], within, budget })) as unknown as Step;
    if (last !== undefined) layers.push(withLinksBeside(last, step));
    if (!step.goesOn || distance > depth) return { layers, cut: step.cut, goesOn: step.goesOn };
    const beyond = step.found
      .filter(([id]) => !met.has(id))
      .map(([id, onward, links]) => ({ id, onward, links: [...links].sort() }))
      .sort((one, other) => other.links.length - one.links.length || (one.id < other.id ? -1 : 1));
    const kept = beyond.slice(0, most.entities);
    frontier = kept.filter(({ onward }) => onward).map(({ id }) => id);
    const links = inTurns(kept.map((it) => it.links));
    layers.push({
      distance: way * distance,
      entities: kept.map(({ id }) => id),
      links: links.slice(0, most.links),
      totalCount: beyond.length,
      cut: step.cut || beyond.length > kept.length || links.length > most.links,
    });
    for (const { id } of kept) met.add(id);
    budget -= step.read;
  }
}

/** Returns one of each list, then a second of each that has one, and so on; those of a turn in their own order. */
function inTurns(lists: readonly (readonly string[])[]): readonly string[] {
  const turns = Math.max(...lists.map((it) => it.length));
  return Array.from({ length: turns }, (_, turn) => lists.flatMap((it) => it[turn] ?? []).sort()).flat();
}

/** Adds the links that join a layer with itself. */
function withLinksBeside(layer: Layer, { found, cut }: Step): Layer {
  const beside = new Set(found.flatMap(([id, , links]) => (layer.entities.includes(id) ? links : [])));
  const links = [...layer.links, ...[...beside].sort()];
  return { ...layer, links: links.slice(0, most.links), cut: layer.cut || cut || links.length > most.links };
}
