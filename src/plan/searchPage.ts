import type { OrderKey, Page } from './page.js';

/** The best come first. */
const order: readonly OrderKey[] = [{ side: 'node', read: { kind: 'score' }, descending: true, selective: true }];

/** Returns the page of the best so many of what a text finds. */
export function searchPage(size: number): Page {
  const none = { after: undefined, before: undefined };
  return {
    size,
    sizeAsked: true,
    backward: false,
    order,
    idsDescending: false,
    ...none,
    connection: '',
    orderName: '',
  };
}
