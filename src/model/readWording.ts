import type { ConstDirectiveNode } from 'graphql';
import type { Wording } from './model.js';
import { readText } from './readDirective.js';
import { readTemplate } from './readTemplate.js';

/** Returns what a directive says in each language that sentences are worded in. */
export function readWording(directive: ConstDirectiveNode): Wording {
  return {
    EN: readTemplate(readText(directive, 'en') ?? ''),
    NB: readTemplate(readText(directive, 'nb') ?? ''),
  };
}
