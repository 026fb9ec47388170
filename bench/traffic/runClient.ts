import { Agent } from 'node:http';
import type { Random } from '../graph/random.js';
import { drawRequest } from './drawRequest.js';
import { sendRequest } from './sendRequest.js';
import type { TrafficAnswer } from './sendRequest.js';
import type { Tally } from './tally.js';
import type { TrafficRequest } from './trafficRequest.js';

export interface ClientOptions {
  readonly origin: string;
  /** Its address, as a proxy would state it. */
  readonly client: string;
  readonly operations: readonly string[];
  readonly random: Random;
  /** Where the next answer is counted; undefined: the client is to stop. */
  readonly tally: () => Tally | undefined;
}

const mostExamples = 10;

/** Sends one request after the other on one connection until it is told to stop, then closes the connection. */
export async function runClient({ origin, client, operations, random, tally }: ClientOptions): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const tags = new Map<string, string>();
  for (;;) {
    const counted = tally();
    if (counted === undefined) break;
    const request = drawRequest(random, operations, tags);
    const began = performance.now();
    try {
      const answer = await ask(agent, origin, request, client);
      if (answer?.tag !== undefined) tags.set(request.path, answer.tag);
      note(counted, request, answer, performance.now() - began);
    } catch (error) {
      noteUnexpected(counted, request, String(error));
    }
  }
  agent.destroy();
}

/** A hash that the server does not know is sent once more with the text, as clients do. */
async function ask(
  agent: Agent,
  origin: string,
  request: TrafficRequest,
  client: string,
): Promise<TrafficAnswer | undefined> {
  const answer = await sendRequest(agent, origin, request, client);
  const { withText } = request;
  if (withText === undefined || answer === undefined) return answer;
  return answer.text.includes('"PERSISTED_QUERY_NOT_FOUND"') ? sendRequest(agent, origin, withText, client) : answer;
}

function note(tally: Tally, request: TrafficRequest, answer: TrafficAnswer | undefined, milliseconds: number): void {
  if (answer === undefined) {
    tally.left += 1;
    return;
  }
  tally.times.record(Math.max(1, Math.round(milliseconds * 1000)));
  tally.answered += 1;
  if (answer.status === 304) tally.unchanged += 1;
  else if (outcomeOf(answer) !== request.expected) noteUnexpected(tally, request, `${answer.status} ${answer.text}`);
  else if (request.expected !== 'OK') tally.refused += 1;
}

function outcomeOf({ status, text }: TrafficAnswer): string {
  const { data, errors } = JSON.parse(text) as {
    data?: unknown;
    errors?: readonly { extensions?: { code?: string } }[];
  };
  if (errors !== undefined) return errors[0]?.extensions?.code ?? 'an error without a code';
  return status === 200 && data !== undefined && data !== null ? 'OK' : `status ${status}`;
}

function noteUnexpected(tally: Tally, { method, path, body, expected }: TrafficRequest, came: string): void {
  tally.unexpected += 1;
  if (tally.examples.length === mostExamples) return;
  const asked = `${method} ${path.slice(0, 300)} ${(body ?? '').slice(0, 300)}`;
  tally.examples.push(`expected ${expected}, got ${came.slice(0, 300)}: ${asked}`);
}
