import { createHash } from 'node:crypto';
import { print } from 'graphql';
import { addGround } from '../answer/addGround.js';
import type { Ground } from '../answer/addGround.js';
import type { Columns, FieldError } from '../answer/answering.js';
import { buildObject } from '../answer/buildAnswer.js';
import { setKey } from '../answer/completeFields.js';
import type { Contract } from '../contract/contract.js';
import { printSources } from '../cypher/printSources.js';
import type { Citing } from '../cypher/printSources.js';
import { printStatement } from '../cypher/printStatement.js';
import { present } from '../errors.js';
import type { Outcome } from '../graph/openGraph.js';
import { linkTypeOfId, typeOfId } from '../plan/checkId.js';
import type { Operation } from '../plan/planOperation.js';
import type { FieldShape, RootPlan } from '../plan/queryPlan.js';
import type { Execution } from './execution.js';

/** A root field with its finished value, which a receipt may stand in. */
interface Answered {
  readonly root: RootPlan;
  readonly columns: Columns | undefined;
  readonly value: unknown;
}

interface Receipts {
  /** What was read for them. */
  readonly outcomes: readonly Outcome[];
  /** Receipts that could not be made, each with the root field that it stands below. */
  readonly failures: readonly { readonly root: RootPlan; readonly error: FieldError }[];
}

type ReceiptField = FieldShape & { readonly value: FieldShape['value'] & { readonly kind: 'receipt' } };

/** More sources are not named. */
const mostSources = 1000;

/**
 * Puts receipts where the answer has a place for them, once all else of it is there: what was asked, of which release,
 * what the whole answer rests on, and its fingerprint. Nothing is read where none is asked for. A receipt that cannot be
 * read stays null, with its error, and leaves the answer.
 */
export async function addReceipts(
  execution: Execution,
  operation: Operation,
  variables: Readonly<Record<string, unknown>>,
  answered: readonly Answered[],
): Promise<Receipts> {
  const places = answered.flatMap(({ root, value }) =>
    receiptsIn(root).map((field) => ({ root, field, object: value as Record<string, unknown> | null })),
  );
  if (places.every(({ object }) => object === null)) return { outcomes: [], failures: [] };
  const outcomes: Outcome[] = [];
  const run = async (statement: ReturnType<typeof printSources>): Promise<Columns> => {
    const [outcome] = await execution.graph.read([statement], execution.timeLimit);
    if (outcome?.kind === 'error') throw outcome.error;
    if (outcome !== undefined) outcomes.push(outcome);
    return present(outcome?.rows[0], 'a row for a receipt');
  };
  try {
    const told = await run(printSources(citingOf(execution.contract, answered)));
    const receipt = receiptOf(operation, variables, answered, told);
    for (const { root, field, object } of places) {
      if (object === null) continue;
      const groups = field.value.levels.map((it) => ({ ...it, ids: receipt.sources }));
      const columns =
        groups.length === 0 ? {} : await run(printStatement({ ...root, origin: { kind: 'chosen', groups } }));
      const made = buildObject(execution.contract, field.value.fields, columns, receipt);
      setKey(object, field.responseKey, made);
    }
    return { outcomes, failures: [] };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const failures = places
      .filter(({ object }) => object !== null)
      .map(({ root, field }) => ({
        root,
        error: { message, locations: field.locations, path: [root.responseKey, field.responseKey], cause },
      }));
    return { outcomes, failures };
  }
}

function receiptsIn({ shape }: RootPlan): readonly ReceiptField[] {
  if (shape.kind !== 'answer' && shape.kind !== 'release') return [];
  return shape.fields.filter((field): field is ReceiptField => field.value.kind === 'receipt');
}

/** What the whole answer shows, by where it is found and how it names its sources. */
function citingOf({ model }: Contract, answered: readonly Answered[]): readonly Citing[] {
  const ground: Ground = { nodes: new Set(), links: new Set() };
  for (const { root, columns } of answered) {
    if (columns === undefined) continue;
    addGround(ground, root, columns);
    for (const id of idsIn(columns['answer'])) {
      if (typeOfId(model, id) !== undefined) ground.nodes.add(id);
      else if (linkTypeOfId(model, id) !== undefined) ground.links.add(id);
    }
  }
  const groups = new Map<string, { label: string | undefined; property: string; ids: string[] }>();
  const add = (id: string, label: string | undefined, property: string | undefined): void => {
    if (property === undefined) return;
    const key = `${label ?? ''} ${property}`;
    const group = groups.get(key) ?? { label, property, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  };
  for (const id of [...ground.nodes].sort()) {
    const type = model.types.get(typeOfId(model, id) ?? '');
    add(id, type?.baseLabel, propertyOf(type?.fields.get('sources')));
  }
  const ofLinks = propertyOf(model.linkInterface?.fields.get('sources'));
  for (const id of [...ground.links].sort()) add(id, undefined, ofLinks);
  return [...groups.values()];
}

/** Every text of a question's answer that may be an id: it rests on what it names also where that is not shown. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[a-z][a-z-]*:[a-z0-9][a-z0-9-]*$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

function propertyOf(field: { readonly kind: string } | undefined): string | undefined {
  return field?.kind === 'references' && 'property' in field ? String(field.property) : undefined;
}

interface Receipt extends Readonly<Record<string, unknown>> {
  readonly sources: readonly string[];
}

function receiptOf(
  { definition, fragments }: Operation,
  variables: Readonly<Record<string, unknown>>,
  answered: readonly Answered[],
  told: Columns,
): Receipt {
  const release = told['release'] as Readonly<Record<string, string>>;
  const all = told['sources'] as readonly string[];
  const sources = all.slice(0, mostSources);
  const document = [
    definition,
    ...[...fragments.values()].sort((one, other) => (one.name.value < other.name.value ? -1 : 1)),
  ]
    .map(print)
    .join('\n\n');
  const given = JSON.stringify(
    Object.fromEntries(Object.entries(variables).sort(([one], [other]) => (one < other ? -1 : 1))),
  );
  const operationHash = fingerprint(`${document}\n${given}`);
  const answerHash = fingerprint(
    JSON.stringify(answered.map(({ root, value }) => [root.responseKey, withoutReceipts(root, value)])),
  );
  const title = `${release['name'] ?? ''}: answer ${answerHash.slice(0, 12)} to operation ${operationHash.slice(0, 12)}`;
  const year = (release['date'] ?? '').slice(0, 4);
  return {
    document,
    variables: given,
    operationHash,
    answerHash,
    release: release['release'],
    date: release['date'],
    licence: release['licence'],
    sources,
    sourcesCount: all.length,
    citation: `${release['citation'] ?? ''} Release ${release['release'] ?? ''} of ${release['date'] ?? ''}. Answer ${answerHash.slice(0, 12)} to operation ${operationHash.slice(0, 12)}, which rests on ${all.length} sources.`,
    bibtex: `@misc{mineralgraph-${operationHash.slice(0, 12)},\n  author = {{${release['author'] ?? release['name'] ?? ''}}},\n  title = {{${title}}},\n  year = {${year}},\n  note = {Data set, release ${release['release'] ?? ''} of ${release['date'] ?? ''}. ${release['licence'] ?? ''}}\n}`,
  };
}

function withoutReceipts(root: RootPlan, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const keys = receiptsIn(root).map((field) => field.responseKey);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** SHA-256 of a text, in hexadecimal digits. */
function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
