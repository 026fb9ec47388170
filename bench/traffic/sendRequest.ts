import { request as open } from 'node:http';
import type { Agent, IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import type { TrafficRequest } from './trafficRequest.js';

/** What a client got. */
export interface TrafficAnswer {
  readonly status: number;
  readonly text: string;
  readonly tag: string | undefined;
}

/** Sends a request and returns its answer, or undefined when the client went away first. Rejects when the server ends the connection. */
export async function sendRequest(
  agent: Agent,
  origin: string,
  request: TrafficRequest,
  client: string,
): Promise<TrafficAnswer | undefined> {
  const { method, path, headers, body, leavesAfter } = request;
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = open(`${origin}${path}`, {
      method,
      agent,
      headers: { ...headers, ...length, 'x-forwarded-for': client },
    });
    let left = false;
    const leaving = setTimeout(
      () => {
        left = true;
        sent.destroy();
        resolve(undefined);
      },
      leavesAfter ?? 2 ** 31 - 1,
    );
    const end = (settle: () => void): void => {
      clearTimeout(leaving);
      settle();
    };
    const fail = (error: Error): void => {
      // A server may close a connection that was idle just when it is used again; that is no answer of its.
      if (left) return;
      if (sent.reusedSocket && 'code' in error && error.code === 'ECONNRESET')
        end(() => void sendRequest(agent, origin, request, client).then(resolve, reject));
      else end(() => reject(error));
    };
    sent.on('error', fail);
    sent.on('response', (response) => {
      readAnswer(response).then((answer) => end(() => resolve(answer)), fail);
    });
    sent.end(body);
  });
}

async function readAnswer(response: IncomingMessage): Promise<TrafficAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const { statusCode = 0, headers } = response;
  const bytes = await unpack(Buffer.concat(chunks), headers['content-encoding']);
  return { status: statusCode, text: bytes.toString('utf8'), tag: headers.etag };
}

async function unpack(bytes: Buffer, encoding: string | undefined): Promise<Buffer> {
  if (encoding === 'br') return promisify(brotliDecompress)(bytes);
  return encoding === 'gzip' ? promisify(gunzip)(bytes) : bytes;
}
