import { Agent, request } from 'node:http';
import type { Template } from '../templates/template.js';
import type { RunningContestant } from './runningContestant.js';

export interface Call {
  readonly milliseconds: number;
  /** What came, or undefined when the answer was an error. */
  readonly data: unknown;
  readonly error: string | undefined;
}

const agent = new Agent({ keepAlive: true });

/** Asks a contestant a template over HTTP; the time is from sending to the last byte. */
export async function callContestant(running: RunningContestant, template: Template): Promise<Call> {
  const body = running.contestant.bodyOf(template);
  const began = performance.now();
  const { status, text } = await post(running.url, body);
  const milliseconds = performance.now() - began;
  return { milliseconds, ...readAnswer(status, text) };
}

function readAnswer(status: number, text: string): Pick<Call, 'data' | 'error'> {
  if (status !== 200) return { data: undefined, error: `status ${status}: ${text.slice(0, 300)}` };
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: readonly { message: string }[] };
  return { data, error: errors?.[0]?.message.slice(0, 300) };
}

async function post(url: string, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    // A server may close a connection that was idle just when it is used again; that is no answer of its.
    sent.on('error', (error) => {
      if (sent.reusedSocket) post(url, body).then(resolve, reject);
      else reject(error);
    });
    sent.end(body);
  });
}
