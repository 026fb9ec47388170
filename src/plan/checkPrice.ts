import { InputError } from '../errors.js';
import { priceOf, priceOfFields } from './priceOf.js';
import type { FieldShape, RootPlan, SelectionShape, ValueShape } from './queryPlan.js';

/** Throws TOO_DEAR for root fields whose answer could hold too much, with the dearest connection and a page that would do. */
export function checkPrice(roots: readonly RootPlan[], limit: number): void {
  const prices = roots.map((root) => priceOf(root.shape));
  const price = prices.reduce((sum, it) => sum + it, 0);
  if (price <= limit) return;
  const dearest = roots[prices.indexOf(Math.max(...prices))];
  const left = limit - (price - Math.max(...prices));
  const connection = dearest === undefined ? undefined : dearestConnection(dearest, left);
  const field = (connection?.path ?? [dearest?.responseKey ?? '']).join('.');
  const advice =
    connection === undefined || connection.fits < 1
      ? 'ask for smaller pages there'
      : `ask for at most ${connection.fits} there`;
  throw new InputError(
    'TOO_DEAR',
    `The answer could hold ${price} nodes, edges and list elements; at most ${limit} are allowed. The dearest field is ${field}: ${advice}.`,
    {
      expected: `a price of at most ${limit}`,
      got: String(price),
      price,
      limit,
      field,
      ...(connection === undefined || connection.fits < 1 ? {} : { page: connection.fits }),
    },
  );
}

interface Connection {
  /** Response keys from the root field on. */
  readonly path: readonly string[];
  /** The largest page with which the root field would cost no more than is left; 0 when none would. */
  readonly fits: number;
}

interface Found extends Connection {
  readonly share: number;
}

/**
 * Returns the connection whose page is best made smaller: the dearest one of which some page would do, or else the
 * dearest. The outer of two costs at least what the inner does.
 */
function dearestConnection(root: RootPlan, left: number): Connection | undefined {
  const whole = priceOf(root.shape);
  const found: Found[] = [];
  const visit = (path: readonly string[], fields: readonly FieldShape[], times: number): void => {
    const page = fields.filter(({ value }) => value.kind === 'nodes' || value.kind === 'edges');
    note(path, page, times);
    for (const field of fields) visitValue(path, field.responseKey, field.value, times);
  };
  const note = (path: readonly string[], fields: readonly FieldShape[], times: number): void => {
    const [size] = fields.flatMap(({ value }) => ('size' in value ? [value.size] : []));
    if (size === undefined) return;
    const share = times * priceOfFields(fields);
    found.push({ path, share, fits: Math.max(0, Math.floor((left - (whole - share)) / (share / size))) });
  };
  const visitSelection = (path: readonly string[], selection: SelectionShape, times: number): void => {
    for (const fields of selection.fields.values())
      for (const field of fields) visitValue(path, field.responseKey, field.value, times);
  };
  const visitValue = (path: readonly string[], key: string, value: ValueShape, times: number): void => {
    switch (value.kind) {
      case 'connection':
        visit([...path, key], value.fields, times);
        return;
      case 'facets':
        for (const field of value.fields) {
          note([...path, key, field.responseKey], [field], times);
          visitValue([...path, key], field.responseKey, field.value, times);
        }
        return;
      case 'facet':
        for (const field of value.fields)
          visitValue([...path, key], field.responseKey, field.value, times * value.size);
        return;
      case 'object':
        for (const field of value.fields) visitValue([...path, key], field.responseKey, field.value, times);
        return;
      case 'objects':
      case 'edges':
        for (const field of value.fields) visitValue(path, field.responseKey, field.value, times * value.size);
        return;
      case 'nodes':
      case 'allNamed':
      case 'across':
      case 'references':
        visitSelection(path, value.selection, times * value.size);
        return;
      case 'named':
      case 'reference':
      case 'match':
      case 'edgeNode':
        visitSelection(path, value.selection, times);
        return;
      default:
        return;
    }
  };
  const { shape, responseKey } = root;
  if (shape.kind === 'connection' || shape.kind === 'through') visit([responseKey], shape.fields, 1);
  if (shape.kind === 'answer')
    for (const { responseKey: key, value } of shape.fields) visitValue([responseKey], key, value, 1);
  if (shape.kind === 'node') visitSelection([responseKey], shape.selection, 1);
  if (shape.kind === 'resolutions') visit([responseKey], shape.fields, shape.texts.length);
  if (shape.kind === 'nodes') visitSelection([responseKey], shape.selection, shape.ids.length);
  const byShare = found.sort((one, other) => other.share - one.share);
  return byShare.find((it) => it.fits >= 1) ?? byShare[0];
}
