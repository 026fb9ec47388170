import { errorCodes } from '../../src/api/errorCodes.js';
import type { ErrorCode } from '../../src/api/errorCodes.js';
import type { RawRequest } from './rawRequest.js';
import type { RawAnswer } from './sendRaw.js';

/** Faults of Neo4j or of ours, and refusals for want of room, none of which a request can bring about by what it says. */
const neverCodes: readonly ErrorCode[] = [
  'INTERNAL_SERVER_ERROR',
  'SERVICE_UNAVAILABLE',
  'TIMED_OUT',
  'BUSY',
  'OVER_BUDGET',
];

const statuses: readonly number[] = [200, 400, 404, 405, 406, 413, 415, 431];

/** What came of a request: OK or the first of its codes, and what is wrong with that, if anything is. */
export interface Judgement {
  readonly outcome: string;
  readonly wrong: string | undefined;
}

/** Returns what came of a request: whatever it is, it is answered or refused with a status and codes of the closed list. */
export function judgeAnswer({ method }: RawRequest, { status, text }: RawAnswer): Judgement {
  if (!statuses.includes(status)) return { outcome: String(status), wrong: `status ${status}` };
  if (method === 'HEAD') return { outcome: String(status), wrong: undefined };
  const codes = codesOf(text);
  if (codes === undefined) return { outcome: 'no JSON', wrong: 'no answer of GraphQL' };
  const bad = codes.find((it) => !isKnown(it) || neverCodes.includes(it));
  if (bad !== undefined) return { outcome: bad, wrong: `the code ${bad}` };
  const isEmpty = codes.length === 0 && status !== 200;
  return { outcome: codes[0] ?? 'OK', wrong: isEmpty ? `status ${status} without an error` : undefined };
}

function isKnown(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}

/** The codes of the errors of an answer; undefined when it is none. */
function codesOf(text: string): readonly string[] | undefined {
  try {
    const { data, errors } = JSON.parse(text) as {
      readonly data?: unknown;
      readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
    };
    if (data === undefined && errors === undefined) return undefined;
    return (errors ?? []).map((it) => String(it.extensions?.code));
  } catch {
    return undefined;
  }
}
