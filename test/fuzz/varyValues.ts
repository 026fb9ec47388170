import { parse, print, visit } from 'graphql';
import type { Ground } from '../equality/generating.js';
import { oddText } from './oddText.js';

/**
 * Returns a document with other values in the same places: ids of the graph, dates, pages, and texts that other languages
 * would take for their own. Its shape stays, so that Neo4j has its plans.
 */
export function varyValues(ground: Ground, text: string): string {
  const { random } = ground;
  return print(
    visit(parse(text), {
      Argument: (node) => (node.name.value === 'after' || node.name.value === 'before' ? false : undefined),
      StringValue: (node) =>
        node.block === true || random.chance(0.2) ? undefined : { ...node, value: otherText(ground, node.value) },
      IntValue: (node) => (random.chance(0.5) ? undefined : { ...node, value: String(1 + random.below(9)) }),
    }),
  );
}

function otherText({ random, graph }: Ground, text: string): string {
  const prefix = /^[a-z-]+:/.exec(text)?.[0];
  if (prefix !== undefined) {
    const ids = [...graph.nodes.keys()].filter((id) => id.startsWith(prefix));
    return ids.length === 0 || random.chance(0.1) ? `${prefix}unknown` : random.pick(ids);
  }
  if (/^\d{4}/.test(text)) return `${1990 + random.below(40)}${random.pick(['', '-06', '-02-28'])}`;
  return random.chance(0.3) ? text.slice(random.below(text.length)) || 'a' : oddText(random);
}
