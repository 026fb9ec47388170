import { endsStandingAlone, relationshipsStandingAlone } from '../model/standingAlone.js';
import type { Model, Period } from '../model/model.js';
import { periodsOf } from '../plan/periodsOf.js';
import type { Perspective } from '../plan/queryPlan.js';
import { printHolds, printLinkHolds, printLinkOver } from './printHolds.js';
import { printIdentifier } from './printIdentifier.js';
import { printSeen } from './printLoad.js';
import { newNames } from './names.js';
import type { Names } from './names.js';
import type { Statement } from './statement.js';

/** What the words of a question's Cypher stand for. */
export interface Vocabulary {
  /** Every relationship type that joins two entities. */
  readonly links: readonly string[];
  /** Every other relationship type. */
  readonly others: readonly string[];
  /** When entities are there. */
  readonly periods: readonly Period[];
}

/**
 * Returns a statement that a question asks: its Cypher, in which `ANY_LINK`, `holds(r)`, `there(n)`, `holdsNow(r)`,
 * `thereNow(n)`, `overNow(r)` and `degree(n)` are put into words of Neo4j, and what was seen of the release after all else. Values are parameters under the names of the Cypher.
 */
export function printQuestion(
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
  { links, others, periods }: Vocabulary,
  perspective: Perspective,
): Statement {
  const names = newNames();
  const now = { ...perspective, asOf: perspective.day };
  const written = cypher
    .replace(/^\s*\/\/.*$/gm, '')
    .replaceAll('ANY_LINK', links.map(printIdentifier).join('|'))
    .replace(/\bholds\((\w+)\)/g, (_, link: string) => printAll(printLinkHolds(link, perspective, names)))
    .replace(/\bthere\((\w+|endNode\(\w+\))\)/g, (_, node: string) =>
      printAll(printHolds(node, periods, perspective, names)),
    )
    .replace(/\bholdsNow\((\w+)\)/g, (_, link: string) => printAll(printLinkHolds(link, now, names)))
    .replace(/\bthereNow\((\w+)\)/g, (_, node: string) => printAll(printHolds(node, periods, now, names)))
    .replace(/\boverNow\((\w+)\)/g, (_, link: string) => printLinkOver(link, now, names))
    .replace(/\bdegree\((\w+)\)/g, (_, node: string) => printDegree(node, others));
  return {
    text: `CALL () {\n${written.trim()}\n}\n${printSeen()}\nRETURN *`,
    parameters: { ...parameters, ...names.parameters },
  };
}

/** Counts all of a node's links less those that are none of these: Neo4j adds the counts of types one by one. */
function printDegree(node: string, others: readonly string[]): string {
  const all = `COUNT { (${node})--() }`;
  return others.length === 0 ? all : `(${all} - COUNT { (${node})-[:${others.map(printIdentifier).join('|')}]-() })`;
}

function printAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

/** Returns the statement that says which ids are borne by something that may have been there on the day asked. */
export function printKnown(
  ids: readonly { readonly id: string; readonly label: string }[],
  periods: readonly Period[],
  perspective: Perspective,
): Statement {
  const names: Names = newNames();
  const parts = ids.map(({ id, label }) => {
    const there = printHolds('n', periods, perspective, names);
    const where = there.length === 0 ? '' : ` WHERE ${there.join(' AND ')}`;
    return `MATCH (n:${printIdentifier(label)} {id: ${names.parameter(id)}})${where} RETURN n.id AS id`;
  });
  return {
    text: `CALL () {\n${parts.join('\nUNION ALL\n')}\n}\nWITH collect(id) AS known\n${printSeen()}\nRETURN known, seen`,
    parameters: names.parameters,
  };
}

/** Returns what the words of questions stand for in a model. */
export function vocabularyOf(model: Model): Vocabulary {
  const links = relationshipsStandingAlone(model);
  const others = [...model.relationships.keys()].filter((type) => !links.includes(type)).sort();
  return { links, others, periods: periodsOf(model, endsStandingAlone(model)) };
}
