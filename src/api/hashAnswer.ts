import type { RootPlan } from '../plan/queryPlan.js';
import { fingerprint } from './fingerprint.js';
import { receiptsIn } from './receiptsIn.js';

/** A value of an answer and its key. */
interface Part {
  readonly key: string;
  readonly value: unknown;
  /** Undefined where the operation asks for nothing under the key. */
  readonly root: RootPlan | undefined;
}

/** Returns the fingerprint of an answer without its receipts, which a receipt holds as `answerHash`. */
export function hashAnswer(parts: readonly Part[]): string {
  return fingerprint(JSON.stringify(parts.map(({ key, value, root }) => [key, withoutReceipts(root, value)])));
}

function withoutReceipts(root: RootPlan | undefined, value: unknown): unknown {
  if (root === undefined || value === null || typeof value !== 'object') return value;
  const keys = receiptsIn(root).map((field) => field.responseKey);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
