import { visit } from 'graphql';
import type { DirectiveNode, DocumentNode } from 'graphql';
import type { Problem } from '../errors.js';
import { readDay } from './partialDate.js';

/** More may follow. */
const form = /^Since (\d{4}-\d{2}-\d{2}) use `[^`]+`/;

/** Returns the deprecations that do not say since when they stand and what to use instead. */
export function checkDeprecations(document: DocumentNode): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Directive(directive) {
      if (directive.name.value === 'deprecated') problems.push(...checkDeprecation(directive));
    },
  });
  return problems;
}

function checkDeprecation({ arguments: given = [], loc }: DirectiveNode): readonly Problem[] {
  const value = given[0]?.value;
  const reason = value?.kind === 'StringValue' ? value.value : 'no reason';
  const day = form.exec(reason)?.[1];
  if (day !== undefined && readDay(day) !== undefined) return [];
  const where = loc === undefined ? 'the schema' : `${loc.source.name}:${loc.startToken.line}`;
  return [{ where, expected: '@deprecated(reason: "Since 2027-01-15 use `other`.")', got: reason }];
}
