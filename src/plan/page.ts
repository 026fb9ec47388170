import type { Read } from './queryPlan.js';

/** A part of a connection: how many, which way, from where, in which order. */
export interface Page {
  readonly size: number;
  /** Whether the caller said how many. */
  readonly sizeAsked: boolean;
  readonly backward: boolean;
  readonly order: readonly OrderKey[];
  /** The direction of the ids that break ties. */
  readonly idsDescending: boolean;
  readonly after: CursorPlace | undefined;
  readonly before: CursorPlace | undefined;
  /** "Type.field" and the order in words: what a cursor must have been made for. */
  readonly connection: string;
  readonly orderName: string;
}

/** A key of an order, ahead of the ids that break ties. */
export interface OrderKey {
  readonly side: 'node' | 'edge';
  readonly read: Read;
  readonly descending: boolean;
  /** Whether few share a value, as they do a name. */
  readonly selective: boolean;
}

/** What a cursor says: the values of the order's keys, the node's id, and the link's in nested connections. */
export interface CursorPlace {
  readonly keys: readonly (string | number)[];
  readonly node: string;
  readonly link: string | undefined;
}
