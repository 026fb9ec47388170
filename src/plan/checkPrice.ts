import { InputError } from '../errors.js';
import { priceOf, priceOfFields } from './priceOf.js';
import type { FieldShape, RootPlan, SelectionShape, ValueShape } from './queryPlan.js';

/**
 * Throws TOO_DEAR for root fields whose answer could hold too much, with the lists that multiply in it, the one to make
 * smaller and a page that would do.
 */
export function checkPrice(roots: readonly RootPlan[], limit: number): void {
  const prices = roots.map((root) => priceOf(root.shape));
  const price = prices.reduce((sum, it) => sum + it, 0);
  if (price <= limit) return;
  const dearest = roots[prices.indexOf(Math.max(...prices))];
  const left = limit - (price - Math.max(...prices));
  const heavy = dearest === undefined ? undefined : heaviestPage(dearest, left);
  const field = (heavy?.path ?? [dearest?.responseKey ?? '']).join('.');
  const product = heavy === undefined ? field : heavy.product.map(({ key, size }) => `${key}(${size})`).join(' × ');
  const fits = heavy === undefined || heavy.fits < 1 ? undefined : heavy.fits;
  const advice = fits === undefined ? 'smaller pages' : `at most ${fits}`;
  throw new InputError(
    'TOO_DEAR',
    `The answer could hold ${price} nodes, edges and list elements; at most ${limit} are allowed. The dearest part is ${product}: ask for ${advice} of ${field}.`,
    {
      expected: `a price of at most ${limit}`,
      got: String(price),
      price,
      limit,
      field,
      ...(fits === undefined ? {} : { page: fits }),
    },
  );
}

/** A list of the answer, of at most `size` elements below each element of the list around it. */
interface Factor {
  readonly key: string;
  readonly size: number;
}

/**
 * Where in the answer one is: response keys from the root field on, without those of the pages' parts, the lists around,
 * and how often it may be there.
 */
interface Spot {
  readonly path: readonly string[];
  readonly product: readonly Factor[];
  readonly times: number;
}

interface Page extends Spot {
  /** The largest page with which the root field would cost no more than is left; less than 1 when none would. */
  readonly fits: number;
  /** What it costs with all below it. */
  readonly share: number;
}

/**
 * Returns the page that is best made smaller: of those of which a smaller one would do, the largest, of equal ones the
 * inner, which multiplies most; or else the dearest. Its product goes on to the most numerous list below it.
 */
function heaviestPage(root: RootPlan, left: number): Page | undefined {
  const { pages, lists } = listsOf(root, left);
  const enough = pages.filter(({ fits }) => fits >= 1);
  const sizeOf = ({ product }: Page): number => product.at(-1)?.size ?? 0;
  const largest = Math.max(...enough.map(sizeOf));
  const dearest = Math.max(...pages.map(({ share }) => share));
  const found = enough.findLast((it) => sizeOf(it) === largest) ?? pages.find(({ share }) => share === dearest);
  if (found === undefined) return undefined;
  const below = lists.filter(({ path }) => found.path.every((key, index) => path[index] === key));
  const most = Math.max(...below.map(({ times }) => times));
  return { ...found, product: below.find(({ times }) => times === most)?.product ?? found.product };
}

/** Returns the pages of a root field, the outer before the inner, and all places within a list of it. */
function listsOf(root: RootPlan, left: number): { readonly pages: readonly Page[]; readonly lists: readonly Spot[] } {
  const whole = priceOf(root.shape);
  const pages: Page[] = [];
  const lists: Spot[] = [];
  const enter = ({ product, times }: Spot, path: readonly string[], size: number): Spot => {
    const inside = { path, product: [...product, { key: path.at(-1) ?? '', size }], times: times * size };
    lists.push(inside);
    return inside;
  };
  /** Notes fields that make up a page; what stands in the page is visited from inside. */
  const notePage = (spot: Spot, path: readonly string[], fields: readonly FieldShape[]): Spot => {
    const [size] = fields.flatMap(({ value }) => ('size' in value ? [value.size] : []));
    if (size === undefined) return spot;
    const share = spot.times * priceOfFields(fields);
    const inside = enter(spot, path, size);
    pages.push({ ...inside, share, fits: Math.floor((left - (whole - share)) / (share / size)) });
    return inside;
  };
  const visitConnection = (spot: Spot, path: readonly string[], fields: readonly FieldShape[]): void => {
    const inside = notePage(
      spot,
      path,
      fields.filter(({ value }) => value.kind === 'nodes' || value.kind === 'edges'),
    );
    for (const { responseKey, value } of fields) {
      if (value.kind === 'nodes') visitSelection(inside, path, value.selection);
      else if (value.kind === 'edges') visitFields(inside, path, value.fields);
      else visitValue(spot, [...path, responseKey], value);
    }
  };
  const visitFields = (spot: Spot, path: readonly string[], fields: readonly FieldShape[]): void => {
    for (const { responseKey, value } of fields) visitValue(spot, [...path, responseKey], value);
  };
  const visitSelection = (spot: Spot, path: readonly string[], { fields }: SelectionShape): void => {
    for (const ofType of fields.values()) visitFields(spot, path, ofType);
  };
  const visitValue = (spot: Spot, path: readonly string[], value: ValueShape): void => {
    switch (value.kind) {
      case 'connection':
        visitConnection(spot, path, value.fields);
        return;
      case 'facets':
        for (const field of value.fields) {
          const inside = notePage(spot, [...path, field.responseKey], [field]);
          if (field.value.kind === 'facet') visitFields(inside, [...path, field.responseKey], field.value.fields);
        }
        return;
      case 'object':
        visitFields(spot, path, value.fields);
        return;
      case 'objects':
        visitFields(enter(spot, path, value.size), path, value.fields);
        return;
      case 'allNamed':
      case 'across':
      case 'references':
        visitSelection(enter(spot, path, value.size), path, value.selection);
        return;
      case 'values':
      case 'valueObjects':
        enter(spot, path, value.size);
        return;
      case 'named':
      case 'reference':
      case 'match':
        visitSelection(spot, path, value.selection);
        return;
      case 'edgeNode':
        visitSelection(spot, path.slice(0, -1), value.selection);
        return;
      default:
        return;
    }
  };
  const { shape, responseKey } = root;
  const path = [responseKey];
  const top: Spot = { path, product: [], times: 1 };
  if (shape.kind === 'connection' || shape.kind === 'through') visitConnection(top, path, shape.fields);
  if (shape.kind === 'answer') visitFields(top, path, shape.fields);
  if (shape.kind === 'node') visitSelection(top, path, shape.selection);
  if (shape.kind === 'resolutions') visitConnection(enter(top, path, shape.texts.length), path, shape.fields);
  if (shape.kind === 'nodes') visitSelection(enter(top, path, shape.ids.length), path, shape.selection);
  return { pages, lists };
}
