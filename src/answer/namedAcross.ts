import { idsAt } from '../plan/idsAt.js';
import type { AnswerShape } from '../plan/question.js';
import type { Answering } from './answering.js';

type Answered = Readonly<Record<string, unknown>>;

/** Returns the ids that what stands at the end of a path names in its rows: each once, in order. */
export function namedAcross(
  { rowsOf }: Answering,
  { path, level, position }: AnswerShape & { kind: 'across' },
  object: Answered | undefined,
): readonly string[] {
  const rows = rowsOf(level);
  const named = idsAt(object, path).flatMap((id) => (rows.get(id)?.[position] ?? []) as string | readonly string[]);
  return [...new Set(named)].sort();
}
