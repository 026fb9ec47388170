import type { Contract } from '../../src/contract/contract.js';
import type { Field, Language, RelationshipField } from '../../src/model/model.js';
import { localizedProperty } from '../../src/model/localizedProperty.js';
import { readPartialDate } from '../../src/model/partialDate.js';
import type { MemoryGraph, MemoryLink, MemoryNode } from './memoryGraph.js';

/** What naive resolvers know: the public schema, the rows, and the language of the operation at hand. */
export interface Naive {
  readonly contract: Contract;
  readonly graph: MemoryGraph;
  readonly language: Language;
}

/** A node as one end of a connection, and the link that leads there; root connections have none. */
export interface NaiveRow {
  readonly node: MemoryNode | MemoryLink;
  readonly link?: MemoryLink;
}

/** Returns the links that a relationship field leads over from a node, each with the node at its other end. */
export function rowsOf(
  { contract, graph }: Naive,
  from: MemoryNode,
  field: RelationshipField,
): readonly (NaiveRow & { link: MemoryLink })[] {
  const targets = contract.model.types.get(field.target)?.possibleTypes ?? [];
  return graph.links.flatMap((link) => {
    if (!field.types.includes(link.type)) return [];
    const outward = field.direction !== 'IN' && link.from === from.id;
    const inward = field.direction !== 'OUT' && link.to === from.id;
    if (!outward && !inward) return [];
    const node = graph.nodes.get(outward ? link.to : link.from);
    if (node === undefined || !targets.includes(node.type)) return [];
    return field.label === undefined || node.labels.includes(field.label) ? [{ node, link }] : [];
  });
}

/** Returns the stored value of a field that holds one scalar, or undefined when it is absent. */
export function scalarOf(
  naive: Naive,
  source: MemoryNode | MemoryLink,
  field: Field,
  language = naive.language,
): unknown {
  switch (field.kind) {
    case 'property':
      return source.properties[field.property] ?? undefined;
    case 'localized':
      return source.properties[localizedProperty(field.property, language)] ?? undefined;
    case 'link':
      return field.part === 'validity' ? validityOf(source, naive.graph.day) : source.type;
    default:
      return undefined;
  }
}

/**
 * KNOWN when the day lies surely between since and until, or among the days on which a source attests the link, ENDED
 * when all days that until may mean are before it.
 */
function validityOf({ properties }: MemoryNode | MemoryLink, day: string): string {
  const daysOf = (name: string): { earliest: string; latest: string } | undefined => {
    const text = properties[name];
    return typeof text === 'string' ? readPartialDate(text) : undefined;
  };
  const [since, until, observed] = [daysOf('since'), daysOf('until'), daysOf('observed')];
  const surelyInside = since !== undefined && until !== undefined && since.latest <= day && day <= until.earliest;
  const attested = observed !== undefined && observed.earliest <= day && day <= observed.latest;
  if (surelyInside || attested) return 'KNOWN';
  return until !== undefined && until.latest < day ? 'ENDED' : 'UNKNOWN';
}
