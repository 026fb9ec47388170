import type { ConstDirectiveNode } from 'graphql';
import type { Condition, DeclaredNotice } from './model.js';
import { readText, readTexts } from './readDirective.js';
import { readWording } from './readWording.js';

/** Returns what a @notice declares, or undefined without one. */
export function readNotice(directive: ConstDirectiveNode | undefined): DeclaredNotice | undefined {
  if (directive === undefined) return undefined;
  return {
    code: readText(directive, 'code') ?? '',
    counted: readTexts(directive, 'counted').map(readCondition),
    saidBy: readText(directive, 'saidBy') ?? '',
    where: readTexts(directive, 'where').map(readCondition),
    says: readText(directive, 'says') ?? '',
    wording: readWording(directive),
  };
}

/** Returns a condition of the form FIELD=VALUE. */
function readCondition(text: string): Condition {
  const [field = '', ...value] = text.split('=');
  return { field, value: value.join('=') };
}
