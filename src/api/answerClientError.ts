import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from './errorCodes.js';

const code: ErrorCode = 'BAD_REQUEST';

/** Faults that Node names, with the status and the sentence that stand for them. */
const causes: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    'Expected an address and headers of at most 16 kB together, got more. Long operations go by POST.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Expected the whole request within 30 s, got a part of it.'],
};

/** Answers what never became a request, in the form that GraphQL clients read, and ends the connection. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, message] = causes[error.code ?? ''] ?? [400, 'Expected a request of HTTP, got something else.'];
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    'cache-control: no-store',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy(error);
}
