import type { Field, Model, NodeType } from '../model/model.js';
import { orderFieldsOf, orderPropertiesOf } from '../model/orderFields.js';
import { relationshipsStandingAlone } from '../model/standingAlone.js';
import { indexes } from './fulltext.js';
import type { Analyzer, IndexStatement } from './indexStatement.js';
import { mark, releaseLabel } from './marks.js';
import { printIdentifier } from './printIdentifier.js';
import type { Statement } from './statement.js';

/** The properties that the search looks in. */
const searched = ['searchType', 'searchWholes', 'searchNames', 'searchIdentifiers', 'searchSummaries'];

/** Returns the statements that make the constraints by which ids are unique and the loader finds what it writes. */
export function printConstraints(model: Model): readonly Statement[] {
  return [
    ...basesOf([...model.types.values()]).map((label) =>
      constraint(`id_${label}`, `(n:${printIdentifier(label)})`, 'n.id'),
    ),
    ...[...model.relationships.keys()].map((type) =>
      constraint(`id_${type}`, `()-[n:${printIdentifier(type)}]-()`, 'n.id'),
    ),
  ];
}

/** Returns the statements that make the indexes that pages and look-ups rely on. */
export function printIndexes(model: Model): readonly IndexStatement[] {
  const types = [...model.types.values()];
  const bases = new Set(basesOf(types));
  const labels = new Map<string, NodeType>();
  for (const type of types) {
    labels.set(type.label, type);
    if (type.mark !== undefined) labels.set(type.mark.label, type).set(type.mark.otherwise, type);
  }
  const basesWith = (field: string): readonly string[] => basesOf(types.filter((type) => type.fields.has(field)));
  return [
    ...[...labels].flatMap(([label, type]) => [
      ...(bases.has(label) ? [] : [index(`id_of_${label}`, label, ['id'])]),
      ...[...orderFieldsOf(type).values()]
        .flatMap(orderPropertiesOf)
        .map((it) => index(`${it}_of_${label}`, label, [it, 'id'])),
    ]),
    fulltextOfNodes(indexes.names, basesWith('name'), ['namesFolded']),
    fulltextOfNodes(indexes.identifiers, basesWith('identifiers'), ['identifiersKeys']),
    fulltextOfNodes(indexes.search, basesWith('labels'), searched, 'whitespace'),
    ...printCitingIndexes(model),
  ];
}

/** Returns the statement that says how many indexes are still being filled. */
export function printFilling(): Statement {
  return statement("SHOW INDEXES YIELD state WHERE state = 'POPULATING' RETURN count(*) AS filling");
}

/** Returns the statement that fails when an index could not be filled. */
export function printAwaitIndexes(): Statement {
  return statement('CALL db.awaitIndexes(300)');
}

/** Returns the statement that reads what the indexes of a database cover, in the fields of Index, and whether each serves (state). */
export function printHeldIndexes(): Statement {
  const analyzer = "options.indexConfig['fulltext.analyzer'] AS analyzer";
  return statement(
    `SHOW INDEXES YIELD name, state, type, labelsOrTypes, properties, options RETURN name, state, type, labelsOrTypes AS on, properties, ${analyzer}`,
  );
}

/** Returns the statement that takes an index away. */
export function printDropIndex(name: string): Statement {
  return statement(`DROP INDEX ${printIdentifier(name)} IF EXISTS`);
}

/** Returns the statement that keeps there from being two release nodes, should two loads begin at once. */
export function printReleaseKey(): Statement {
  return constraint('key_of_release', `(n:${releaseLabel})`, 'n.key');
}

/** Days are kept as text, so that they are found by a range of words. */
const linkDays = ['sinceEarliest', 'sinceLatest', 'untilEarliest', 'untilLatest'];

/** What leads from a node to all that names it, and from the id of a link to the link whatever its type. */
function printCitingIndexes(model: Model): readonly IndexStatement[] {
  const types = [...model.types.values()];
  const cited = new Set(types.flatMap((type) => [...type.fields.values()].flatMap(citedProperty)));
  const citing = types.filter((type) =>
    [...type.fields.values()].some((field) => field.kind === 'references' && cited.has(field.property)),
  );
  const links = relationshipsStandingAlone(model);
  return [
    ...(cited.size === 0 ? [] : [fulltextOfNodes(indexes.citingNodes, basesOf(citing), [...cited])]),
    ...(links.length === 0
      ? []
      : [
          fulltext(indexes.links, '()-[n]-()', links, ['id', ...cited]),
          fulltext(indexes.linkDays, '()-[n]-()', links, linkDays),
        ]),
  ];
}

function citedProperty(field: Field): readonly string[] {
  return field.kind === 'citing' ? [field.property] : [];
}

function basesOf(types: readonly NodeType[]): readonly string[] {
  return [...new Set(types.map((type) => type.baseLabel))];
}

function constraint(name: string, pattern: string, key: string): Statement {
  return statement(`CREATE CONSTRAINT ${printIdentifier(name)} IF NOT EXISTS FOR ${pattern} REQUIRE ${key} IS UNIQUE`);
}

function index(name: string, label: string, keys: readonly string[]): IndexStatement {
  const on = keys.map((key) => `n.${printIdentifier(key)}`).join(', ');
  return {
    ...statement(`CREATE INDEX ${printIdentifier(name)} IF NOT EXISTS FOR (n:${printIdentifier(label)}) ON (${on})`),
    index: { name, type: 'RANGE', on: [label], properties: keys, analyzer: undefined },
  };
}

function fulltextOfNodes(
  name: string,
  labels: readonly string[],
  properties: readonly string[],
  analyzer: Analyzer = 'keyword',
): IndexStatement {
  return fulltext(name, '(n)', labels, properties, analyzer);
}

function fulltext(
  name: string,
  pattern: '(n)' | '()-[n]-()',
  on: readonly string[],
  properties: readonly string[],
  analyzer: Analyzer = 'keyword',
): IndexStatement {
  const options = `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`;
  const covered = pattern.replace('n', `n:${on.map(printIdentifier).join('|')}`);
  const each = properties.map((it) => `n.${printIdentifier(it)}`).join(', ');
  return {
    ...statement(`CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ${covered} ON EACH [${each}] ${options}`),
    index: { name, type: 'FULLTEXT', on, properties, analyzer },
  };
}

/**
 * Returns the statement that writes a batch of nodes which share labels; rows hold id and properties. Its row says how
 * many were written: one that bears the id and not our mark is another's, and left as it is.
 */
export function printNodes(
  baseLabel: string,
  labels: readonly string[],
  otherLabels: readonly string[],
  rows: readonly unknown[],
  release: string,
): Statement {
  const set = labels.map((label) => `:${printIdentifier(label)}`).join('');
  const remove =
    otherLabels.length === 0 ? '' : ` REMOVE n${otherLabels.map((label) => `:${printIdentifier(label)}`).join('')}`;
  const text = [
    `UNWIND $rows AS row MERGE (n:${printIdentifier(baseLabel)} {id: row.id}) ON CREATE SET n.${mark} = $release`,
    `WITH row, n WHERE n.${mark} IS NOT NULL`,
    `SET n = row.properties, n.${mark} = $release SET n${set}${remove} RETURN count(n) AS written`,
  ].join('\n');
  return { text, parameters: { rows, release } };
}

/** Returns the statement that writes a batch of relationships of one type between nodes of two base labels; its row says how many. */
export function printRelationships(
  type: string,
  fromLabel: string,
  toLabel: string,
  rows: readonly unknown[],
  release: string,
): Statement {
  const text = [
    'UNWIND $rows AS row',
    `MATCH (a:${printIdentifier(fromLabel)} {id: row.from}) MATCH (b:${printIdentifier(toLabel)} {id: row.to})`,
    `MERGE (a)-[r:${printIdentifier(type)} {id: row.id}]->(b) ON CREATE SET r.${mark} = $release`,
    `WITH row, r WHERE r.${mark} IS NOT NULL`,
    `SET r = row.properties, r.${mark} = $release RETURN count(r) AS written`,
  ].join('\n');
  return { text, parameters: { rows, release } };
}

/** Returns the statements that take away what an earlier release held and this one does not, at most so many at a time. */
export function printRemovals(release: string, most: number): readonly Statement[] {
  const parameters = { release, most };
  return [
    {
      text: `MATCH ()-[r]->() WHERE r.${mark} <> $release WITH r LIMIT $most DELETE r RETURN count(r) AS removed`,
      parameters,
    },
    {
      text: `MATCH (n) WHERE n.${mark} <> $release WITH n LIMIT $most DELETE n RETURN count(n) AS removed`,
      parameters,
    },
  ];
}

/** Longer than a commit takes, in milliseconds. */
export const switchTime = 15_000;

/** A warning that would last longer than warnings do was given before the clock went back, and has ended. */
const switching = `coalesce(timestamp() < r.switchingUntil <= timestamp() + ${switchTime}, false)`;
const changes = 'coalesce(r.changes, 0)';

/**
 * Returns the statement that reads what the graph holds. The number of changes is read first: while it stays the same,
 * what was read after it is true.
 */
export function printRelease(): Statement {
  return statement(
    `MATCH (r:${releaseLabel}) WITH r, ${changes} AS changes RETURN r {.*, changes: changes, switching: ${switching}} AS release`,
  );
}

/** Returns the beginning of a statement whose one row holds what the loader noted of the release (release). */
export function printReleaseNode(): string {
  return `MATCH (r:${releaseLabel}) WITH r {.*} AS release`;
}

/**
 * Returns the clause that adds to a statement, after all else is read, how often the release has changed and for how many
 * milliseconds the warning that it is changing lasts, each null where there is none (seen). It stands in every statement, so
 * it is as short as it can be: Neo4j plans for longer the more it is told.
 */
export function printSeen(): string {
  return `CALL () { MATCH (r:${releaseLabel}) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }`;
}

/**
 * Returns the statement that warns readers, in a transaction of its own, that another release is about to be
 * committed: Neo4j shows a commit piece by piece to who reads meanwhile. The warning ends by itself.
 */
export function printSwitching(): Statement {
  return {
    text: `MATCH (r:${releaseLabel} {key: 'release'}) SET r.switchingUntil = timestamp() + $milliseconds, r.changes = ${changes} + 1`,
    parameters: { milliseconds: switchTime },
  };
}

/** Returns the statement that takes the warning back, in a transaction of its own after the release was committed. */
export function printSwitched(): Statement {
  return statement(`MATCH (r:${releaseLabel} {key: 'release'}) REMOVE r.switchingUntil SET r.changes = ${changes} + 1`);
}

/** Returns the statement that makes the planner count anew, and wait for it: plans made over an empty graph suit no full one. */
export function printReplanning(): Statement {
  return statement('CALL db.prepareForReplanning(60)');
}

/** Returns the statement that keeps what the graph holds, on one node; no row when the lock is another's by now. */
export function printSetRelease(holder: string, properties: Readonly<Record<string, unknown>>): Statement {
  const text = [
    `MATCH (r:${releaseLabel} {key: 'release'}) WHERE r.lockedBy = $holder`,
    `SET r += $properties, r.changes = ${changes} + 1 RETURN r.lockedBy AS holder`,
  ].join('\n');
  return { text, parameters: { holder, properties } };
}

function statement(text: string): Statement {
  return { text, parameters: {} };
}
