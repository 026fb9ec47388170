import type { FieldShape } from './queryPlan.js';

/** Says whether the fields of a connection hold a cursor: on its edges or in its pageInfo. */
export function asksForCursors(fields: readonly FieldShape[]): boolean {
  return fields.some(({ value }) => {
    if (value.kind === 'edges') return value.fields.some((it) => it.value.kind === 'cursor');
    if (value.kind !== 'pageInfo') return false;
    return value.fields.some((it) => it.value.kind === 'pageInfoField' && it.value.name.endsWith('Cursor'));
  });
}
