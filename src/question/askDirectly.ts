import { present } from '../errors.js';
import type { Answered, Arguments, Asking } from './asking.js';

/** Asks the first statement, whose column `answer` is the answer. */
export function* askDirectly([statement]: readonly string[], args: Arguments): Asking {
  const told = yield { statement: present(statement, 'a statement'), parameters: args };
  return told['answer'] as Answered;
}
