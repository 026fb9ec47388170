import { Agent, request as open } from 'node:http';
import type { RawRequest } from './rawRequest.js';

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Sends a request as it stands and returns what came. Rejects when nothing came before the patience, in milliseconds, was over. */
export async function sendRaw(address: string, raw: RawRequest, patience: number): Promise<RawAnswer> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const { method, path, headers, body } = raw;
    const { hostname, port } = new URL(address);
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const all = { ...headers, ...length };
    const sent = open({ hostname, port, path, method, headers: all, agent, signal: AbortSignal.timeout(patience) });
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, text, milliseconds: performance.now() - began });
      });
    });
    sent.on('error', (error) => {
      // A server may close a connection that was idle just when it is used again.
      if (sent.reusedSocket && 'code' in error && ['ECONNRESET', 'EPIPE'].includes(String(error.code)))
        sendRaw(address, raw, patience).then(resolve, reject);
      else reject(error);
    });
    sent.end(body);
  });
}
