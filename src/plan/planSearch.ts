import type { FieldNode } from 'graphql';
import { mismatch, present } from '../errors.js';
import { connectionOfRoot } from '../contract/connectionOfRoot.js';
import type { RootField } from '../contract/contract.js';
import { localizedProperty } from '../model/localizedProperty.js';
import type { Language } from '../model/model.js';
import { collectFields } from './collectFields.js';
import { planEdgeField, planPageFields } from './planConnection.js';
import type { PageNeeds } from './planConnection.js';
import { newLevel } from './planning.js';
import type { PlannedLevel, Planning } from './planning.js';
import { planSelection } from './planSelection.js';
import type { Page } from './page.js';
import type { FieldShape, Origin, RootShape, ValueShape } from './queryPlan.js';
import type { Question, Search } from './search.js';
import type { Arguments } from './readArguments.js';
import { readPageInOrder, readSize } from './readPage.js';
import { readQuestion } from './readQuestion.js';
import { searchPage } from './searchPage.js';
import { selectionSetsOf, shapeOf } from './shapeOf.js';

type Root = RootField & { kind: 'search' | 'resolve' };

interface PlannedSearch {
  readonly origin: Origin;
  readonly level: PlannedLevel;
  readonly shape: RootShape;
}

/** What a page of a search shows is chosen among so many; a text that so many fit is too wide to be read to its end. */
const mostFound = 200;

const mostTexts = 100;
const mostCandidates = 10;
const defaultCandidates = 5;

/** Plans the root field that finds nodes by one text, by page, or candidates for each of several. */
export function planSearch(
  planning: Planning,
  root: Root,
  args: Arguments,
  nodes: readonly FieldNode[],
): PlannedSearch {
  return root.kind === 'search' ? planPage(planning, root, args, nodes) : planEach(planning, root, args, nodes);
}

function planPage(planning: Planning, root: Root, args: Arguments, nodes: readonly FieldNode[]): PlannedSearch {
  const question = readQuestion(root.name, args['text'] as string);
  const search = searchOf(planning, root, args);
  const questions = question === undefined || findsNothing(search) ? [] : [question];
  const level = newLevel(planning, search.types ?? root.type.possibleTypes);
  const asked = JSON.stringify([questions.flatMap((it) => it.keys), search.types ?? [], search.name]);
  const page = readPageInOrder(`Query.${root.name}`, args, false, {
    order: searchPage(0).order,
    idsDescending: false,
    orderName: `score of ${asked} DESC, id ASC`,
  });
  const needs: PageNeeds = { total: false, rows: false, facets: [] };
  const deeper = { ...planning, connectionDepth: planning.connectionDepth + 1 };
  const name = connectionOfRoot(root);
  const fields = planPageFields(deeper, name, needs, level, nodes, page, (edgeNodes) =>
    planMatch(deeper, `${name}Edge`, level, edgeNodes),
  );
  return {
    origin: { kind: 'search', search, questions, page, total: needs.total, facets: needs.facets },
    level,
    shape: { kind: 'connection', page, fields },
  };
}

/** One row more than is shown tells whether the best is the only one that bears the text. */
function planEach(planning: Planning, root: Root, args: Arguments, nodes: readonly FieldNode[]): PlannedSearch {
  const texts = args['names'] as readonly string[];
  if (texts.length > mostTexts) {
    const expected = `at most ${mostTexts} names`;
    throw mismatch('BAD_ARGUMENT', { where: root.name, expected, got: String(texts.length) });
  }
  const search = searchOf(planning, root, args);
  const level = newLevel(planning, search.types ?? root.type.possibleTypes);
  const page = searchPage(
    readSize(root.name, 'first', args['first'] ?? defaultCandidates, { largest: mostCandidates }),
  );
  const questions = new Map<string, { readonly position: number; readonly question: Question }>();
  const places = texts.map((text, index) => {
    const question = readQuestion(`${root.name}: name ${index + 1}`, text);
    if (question === undefined || findsNothing(search)) return { text, position: undefined };
    const key = question.keys.join();
    const known = questions.get(key) ?? { position: questions.size, question };
    questions.set(key, known);
    return { text, position: known.position };
  });
  const fields = planResolution(planning, page, level, nodes);
  return {
    origin: { kind: 'resolve', search, questions: [...questions.values()].map((it) => it.question), size: page.size },
    level,
    shape: { kind: 'resolutions', texts: places, page, fields },
  };
}

function searchOf(planning: Planning, root: Root, args: Arguments): Search {
  const kinds = args['types'] as readonly string[] | null | undefined;
  const asked = kinds?.map((kind) => present(root.kinds.get(kind), kind).name);
  const all = root.type.label === root.type.baseLabel ? undefined : root.type.possibleTypes;
  const language = (args['language'] ?? planning.perspective.language) as Language;
  return { types: asked ?? all, name: localizedProperty('name', language), most: mostFound };
}

function findsNothing(search: Search): boolean {
  return search.types?.length === 0;
}

function planResolution(
  planning: Planning,
  page: Page,
  level: PlannedLevel,
  nodes: readonly FieldNode[],
): readonly FieldShape[] {
  const typename = 'Resolution';
  const plan = (name: string, group: readonly FieldNode[]): ValueShape => {
    switch (name) {
      case 'text':
        return { kind: 'valueField', name, type: 'String' };
      case 'match':
        return { kind: 'match', selection: planSelection(planning, level, group) };
      case 'candidates':
        return { kind: 'edges', size: page.size, fields: planMatch(planning, 'Candidate', level, group) };
      default:
        return { kind: 'typename', name: typename };
    }
  };
  return [...collectFields(planning, typename, selectionSetsOf(nodes))].map(([key, group]) => {
    const { value: name } = present(group[0], 'a field node').name;
    return shapeOf(typename, key, group, name !== 'match', plan(name, group));
  });
}

/** Plans the fields of what was found: the score and what matched stand in its row. */
function planMatch(
  planning: Planning,
  typename: string,
  level: PlannedLevel,
  nodes: readonly FieldNode[],
): readonly FieldShape[] {
  return [...collectFields(planning, typename, selectionSetsOf(nodes))].map(([key, group]) => {
    const { value: name } = present(group[0], 'a field node').name;
    const value = rowValues[name] ?? planEdgeField(planning, typename, level, group);
    return shapeOf(typename, key, group, true, value);
  });
}

const rowValues: Readonly<Record<string, ValueShape>> = {
  score: { kind: 'read', position: 1, type: 'Float' },
  matched: { kind: 'read', position: 2, type: 'String' },
};
