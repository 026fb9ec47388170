import type { RootRead } from '../plan/queryPlan.js';
import { newNames } from './names.js';
import { printSeen } from './printLoad.js';
import { printRootRead } from './printRootRead.js';
import type { Statement } from './statement.js';

/**
 * Returns the statement that reads everything a root field needs, and what was seen of the release after all else (seen).
 * No row comes where no release is.
 */
export function printStatement(read: RootRead): Statement {
  const names = newNames();
  const { blocks, columns } = printRootRead(read, names);
  const text = [...blocks, printSeen(), `RETURN ${[...columns, 'seen'].join(', ')}`].join('\n');
  return { text, parameters: names.parameters };
}

/** What is read of several root fields at once: column `s0` has the columns of the first in their order, and so on. */
export interface Together {
  readonly statement: Statement;
  readonly columns: readonly (readonly string[])[];
}

/** Returns one statement that reads what several root fields need, and what was seen of the release after all else (seen). */
export function printTogether(reads: readonly RootRead[]): Together {
  const names = newNames();
  const printed = reads.map((read) => printRootRead(read, names));
  const parts = printed.map(({ blocks, columns }, index) =>
    ['CALL () {', ...blocks, `RETURN [${columns.map(expressionOf).join(', ')}] AS s${index}`, '}'].join('\n'),
  );
  const all = [...printed.map((_, index) => `s${index}`), 'seen'].join(', ');
  return {
    statement: { text: [...parts, printSeen(), `RETURN ${all}`].join('\n'), parameters: names.parameters },
    columns: printed.map(({ columns }) => columns.map(nameOf)),
  };
}

/** A column is a variable, or an expression AS a name. */
function expressionOf(column: string): string {
  return column.replace(/ AS \w+$/, '');
}

function nameOf(column: string): string {
  return column.replace(/^.* AS /s, '');
}
