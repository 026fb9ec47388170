import { InputError } from '../errors.js';
import type { Contract } from '../contract/contract.js';
import { localizedProperty } from '../model/localizedProperty.js';
import { readQuestion } from './readQuestion.js';
import { searchPage } from './searchPage.js';
import type { Question } from './search.js';
import type { Sought } from './sought.js';
import type { Perspective, RootRead } from './queryPlan.js';

/** How many near ones a caller is told of. */
const mostNear = 5;

/** So many are ranked: what is near stands at the top. */
const mostRanked = 50;

/**
 * Returns the plan that looks for names near to what was not found, among its types, as the search does: ids and names,
 * best first. Undefined when things of these types have no names, or the text holds no word to look for.
 */
export function planNear({ model }: Contract, sought: Sought, perspective: Perspective): RootRead | undefined {
  const types = sought.types.filter((name) => model.types.get(name)?.fields.has('labels'));
  const question = questionOf(sought);
  if (types.length === 0 || question === undefined) return undefined;
  const name = localizedProperty('name', perspective.language);
  const reads = ['id', name].map((it) => ({ kind: 'property', name: it }) as const);
  return {
    perspective: { ...perspective, asOf: undefined },
    origin: {
      kind: 'search',
      search: { types, name, most: mostRanked },
      questions: [question],
      page: searchPage(mostNear),
      total: false,
      facets: [],
    },
    level: { index: 0, of: 'nodes', types, periods: [], reads, hops: [], references: [] },
    notice: undefined,
  };
}

/** An id is made of words. What is too long to be searched for has nothing near. */
function questionOf({ text, by }: Sought): Question | undefined {
  try {
    return readQuestion('near', by === 'id' ? text.slice(text.indexOf(':') + 1) : text);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
