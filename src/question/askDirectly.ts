import type { Answered, Arguments, Asking } from './asking.js';
import { askOne } from './askOne.js';

/** Asks the first statement, whose column `answer` is the answer. */
export function* askDirectly([statement]: readonly string[], args: Arguments): Asking {
  const told = yield* askOne(statement, args);
  return told['answer'] as Answered;
}
