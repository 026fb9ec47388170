import { present } from '../errors.js';
import type { AskingFor, Told } from './asking.js';

/** Asks one statement, and returns its row. */
export function* askOne(statement: string | undefined, parameters: Readonly<Record<string, unknown>>): AskingFor<Told> {
  const [told] = yield [{ statement: present(statement, 'a statement'), parameters }];
  return present(told, 'a row');
}
