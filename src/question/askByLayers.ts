import { present } from '../errors.js';
import type { Answered, Arguments, Asking, Ask, Told } from './asking.js';

/** What one step away from a layer tells. */
interface Step {
  /** What is met there for the first time, in order, no more than a layer holds. */
  readonly entities: readonly string[];
  /** Those of them that are to be followed. */
  readonly onward: readonly string[];
  /** How many were found. */
  readonly total: number;
  /** Links that join what was found with the layer. */
  readonly links: readonly string[];
  /** Links that join the layer with itself. */
  readonly linksBeside: readonly string[];
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

/** The longest list of links of a layer. */
const mostLinks = 300;
/** How many links are read on one side of the start. */
const mostRead = 20_000;

/**
 * Walks from the node `of` layer by layer, at most `depth` of them: by the first statement to those before it, by the
 * second to those after it. Each layer is one statement, asked once more behind the last layer for what joins that with
 * itself. The third statement is given the ids of all that was met, and its column `answer` holds further fields.
 */
export function* askByLayers(statements: readonly string[], args: Arguments): Asking {
  const [before, after, whole] = statements.map((it) => present(it, 'a statement'));
  const of = String(args['of']);
  const upstream = yield* walk(present(before, 'a statement'), args, of, -1);
  const downstream = yield* walk(present(after, 'a statement'), args, of, 1);
  const start: Layer = { distance: 0, entities: [of], links: [], totalCount: 1, cut: false };
  const layers = [...upstream.layers.toReversed(), start, ...downstream.layers];
  const entities = [...new Set(layers.flatMap((it) => it.entities))].sort();
  const told = yield { statement: present(whole, 'a statement'), parameters: { ...args, entities } };
  const answer = told['answer'] as Answered;
  return {
    ...answer,
    of,
    layers,
    goesOn: upstream.goesOn || downstream.goesOn,
    cut: answer['cut'] === true || [upstream, downstream, ...layers].some((it) => it.cut),
  };
}

function* walk(statement: string, args: Arguments, of: string, way: 1 | -1): Generator<Ask, Walked, Told> {
  const depth = Number(args['depth']);
  const layers: Layer[] = [];
  let met: readonly string[] = [of];
  let [layer, frontier]: readonly (readonly string[])[] = [met, met] as const;
  let budget = mostRead;
  for (let distance = 1; ; distance += 1) {
    const step = (yield {
      statement,
      parameters: { ...args, frontier, layer, met, budget },
    }) as unknown as Step;
    const last = layers.pop();
    if (last !== undefined) layers.push(withLinksBeside(last, step));
    if (step.entities.length === 0 || distance > depth)
      return { layers, cut: step.cut, goesOn: step.entities.length > 0 };
    layers.push(layerOf(step, way * distance));
    [layer, frontier] = [step.entities, step.onward];
    met = [...met, ...layer];
    budget -= step.read;
  }
}

function layerOf({ entities, links, total, cut }: Step, distance: number): Layer {
  return {
    distance,
    entities,
    links: links.slice(0, mostLinks),
    totalCount: total,
    cut: cut || total > entities.length || links.length > mostLinks,
  };
}

function withLinksBeside(layer: Layer, { linksBeside, cut }: Step): Layer {
  const links = [...layer.links, ...linksBeside];
  return { ...layer, links: links.slice(0, mostLinks), cut: layer.cut || cut || links.length > mostLinks };
}
