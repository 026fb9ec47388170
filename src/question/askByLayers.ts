import type { Answered, Arguments, Asking, AskingFor } from './asking.js';
import { askOne } from './askOne.js';
import { askTogether } from './askTogether.js';

/** What is one step away from a layer. */
interface Step {
  /** What is met there for the first time: the id, whether it is to be followed, and the links that lead there. */
  readonly beyond: readonly (readonly [string, boolean, readonly string[]])[];
  /** How many are met there for the first time. */
  readonly total: number;
  /** The links that join the layer with itself. */
  readonly beside: readonly (readonly string[])[];
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
interface Side {
  readonly layers: readonly Layer[];
  readonly cut: boolean;
  readonly goesOn: boolean;
  /** With what is asked for what lies behind the last layer; undefined when that is known. */
  readonly behind: Readonly<Record<string, unknown>> | undefined;
}

/** The longest lists of a layer. */
const most = { entities: 100, links: 300 };
/** How many links are read on one side of the start. */
const mostRead = 20_000;
/** What is known without the third statement. */
const ofLayers: readonly string[] = ['of', 'layers', 'goesOn', 'cut'];

/**
 * Walks from the node `of` layer by layer, at most `depth` of them: by the first statement to those before it, by the
 * second to those after it. Each layer is one statement, asked once more behind the last layer for what joins that with
 * itself. The third statement is given the ids of all that was met, and its column `answer` holds further fields; it is
 * left out where none of these is asked for.
 */
export function* askByLayers(statements: readonly string[], args: Arguments, asked: readonly string[]): Asking {
  const [before, after, whole] = statements;
  const of = String(args['of']);
  const [up, down] = yield* askTogether([walk(before, args, of, -1), walk(after, args, of, 1)]);
  const met = [of, ...[...up.layers, ...down.layers].flatMap((it) => it.entities)];
  const entities = asked.every((it) => ofLayers.includes(it)) ? undefined : [...new Set(met)].sort();
  const [upWhole, downWhole, answer] = yield* askTogether([
    lookBehind(before, up),
    lookBehind(after, down),
    askAnswer(whole, args, entities),
  ]);
  const start: Layer = { distance: 0, entities: [of], links: [], totalCount: 1, cut: false };
  const layers = [...upWhole.layers.toReversed(), start, ...downWhole.layers];
  const sides = [upWhole, downWhole];
  return {
    ...answer,
    of,
    layers,
    goesOn: sides.some((it) => it.goesOn),
    cut: answer['cut'] === true || [...sides, ...layers].some((it) => it.cut),
  };
}

function* walk(statement: string | undefined, args: Arguments, of: string, way: 1 | -1): AskingFor<Side> {
  const depth = Number(args['depth']);
  const met = new Set([of]);
  let layers: readonly Layer[] = [];
  let frontier: readonly string[] = [of];
  let budget = mostRead;
  for (let distance = 1; ; distance += 1) {
    const behind = {
      ...args,
      frontier,
      layer: layers.at(-1)?.entities ?? [],
      met: [...met],
      most: most.entities,
      budget,
    };
    if (distance > depth) return { layers, cut: false, goesOn: true, behind: { ...behind, most: 0 } };
    const { beyond, total, beside, read, cut } = (yield* askOne(statement, behind)) as unknown as Step;
    layers = withLinksBeside(layers, beside, cut);
    if (total === 0) return { layers, cut, goesOn: false, behind: undefined };
    frontier = beyond.filter(([, onward]) => onward).map(([id]) => id);
    const links = inTurns(beyond.map(([, , leading]) => [...leading].sort()));
    const layer = {
      distance: way * distance,
      entities: beyond.map(([id]) => id),
      links: links.slice(0, most.links),
      totalCount: total,
      cut: cut || total > beyond.length || links.length > most.links,
    };
    layers = [...layers, layer];
    for (const [id] of beyond) met.add(id);
    budget -= read;
  }
}

/** Behind the last layer no more is wanted than whether the chain goes on, and what joins that layer with itself. */
function* lookBehind(statement: string | undefined, side: Side): AskingFor<Side> {
  if (side.behind === undefined) return side;
  const { total, beside, cut } = (yield* askOne(statement, side.behind)) as unknown as Step;
  return { layers: withLinksBeside(side.layers, beside, cut), cut, goesOn: total > 0, behind: undefined };
}

function* askAnswer(
  statement: string | undefined,
  args: Arguments,
  entities: readonly string[] | undefined,
): AskingFor<Answered> {
  if (entities === undefined) return {};
  const told = yield* askOne(statement, { ...args, entities });
  return told['answer'] as Answered;
}

/** Returns one of each list, then a second of each that has one, and so on; those of a turn in their own order. */
function inTurns(lists: readonly (readonly string[])[]): readonly string[] {
  const turns = Math.max(...lists.map((it) => it.length));
  return Array.from({ length: turns }, (_, turn) => lists.flatMap((it) => it[turn] ?? []).sort()).flat();
}

/** Adds the links that join the last layer with itself. */
function withLinksBeside(layers: readonly Layer[], beside: Step['beside'], cut: boolean): readonly Layer[] {
  const layer = layers.at(-1);
  if (layer === undefined) return layers;
  const links = [...layer.links, ...[...new Set(beside.flat())].sort()];
  const whole = { ...layer, links: links.slice(0, most.links), cut: layer.cut || cut || links.length > most.links };
  return [...layers.slice(0, -1), whole];
}
