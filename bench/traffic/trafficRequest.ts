import type { ErrorCode } from '../../src/api/errorCodes.js';

/** One request as a client sends it, and what has to come of it. */
export interface TrafficRequest {
  readonly method: 'GET' | 'POST';
  /** The address on the server, with the query of a GET. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** OK, or the code that it is refused with. */
  readonly expected: 'OK' | ErrorCode;
  /** What to send when the server does not know the hash; undefined where no hash was sent. */
  readonly withText?: TrafficRequest;
  /** After how many milliseconds the client goes away; undefined: it waits for the answer. */
  readonly leavesAfter?: number;
}
