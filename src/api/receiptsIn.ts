import type { FieldShape, RootPlan } from '../plan/queryPlan.js';

type ReceiptField = FieldShape & { readonly value: FieldShape['value'] & { readonly kind: 'receipt' } };

/** Returns the fields of a root field that a receipt stands in. */
export function receiptsIn({ shape }: RootPlan): readonly ReceiptField[] {
  if (shape.kind !== 'answer' && shape.kind !== 'release') return [];
  return shape.fields.filter((field): field is ReceiptField => field.value.kind === 'receipt');
}
