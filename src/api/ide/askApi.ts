import { readAnswer } from './readAnswer.js';
import type { Answer } from './readAnswer.js';
import { sortTypes } from './sortTypes.js';

interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
}

interface Listener {
  readonly next: (answer: Answer) => void;
  readonly complete: () => void;
}

interface Asking {
  /** Sends the operation. Ending the subscription ends the request, and with it what the server does for it. */
  readonly subscribe: (listener: Listener) => { readonly unsubscribe: () => void };
}

/** Returns how GraphiQL asks the API at an address. What fails on the way is an answer too, with the failure in words. */
export function askApi(address: string) {
  return (asked: Asked, { headers = {} }: { readonly headers?: Record<string, string> } = {}): Asking => ({
    subscribe: ({ next, complete }) => {
      const stopped = new AbortController();
      void send(address, asked, headers, stopped.signal).then((answer) => {
        if (stopped.signal.aborted) return;
        next(asked.operationName === 'IntrospectionQuery' ? inOrder(answer) : answer);
        complete();
      });
      return { unsubscribe: () => stopped.abort() };
    },
  });
}

async function send(
  address: string,
  asked: Asked,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Answer> {
  if (asked.query.replace(/#.*/g, '').trim() === '') {
    return toError('There is nothing to run yet. Write an operation, or open one under Examples.');
  }
  const sent = new Headers({ 'content-type': 'application/json', accept: 'application/graphql-response+json' });
  try {
    new Headers(headers).forEach((value, name) => sent.set(name, value));
  } catch {
    return toError('Expected headers of plain letters, got some that cannot be sent. See Headers below the operation.');
  }
  try {
    const response = await fetch(address, { method: 'POST', headers: sent, body: JSON.stringify(asked), signal });
    return readAnswer(response.status, await response.text());
  } catch {
    return toError('The server could not be reached. It may have stopped, or the network may be away.');
  }
}

function toError(message: string): Answer {
  return { errors: [{ message }] };
}

/** The docs keep the order in which the types of the schema come. */
function inOrder(answer: Answer): Answer {
  const schema = answer.data?.__schema;
  return schema === undefined
    ? answer
    : { ...answer, data: { __schema: { ...schema, types: sortTypes(schema.types) } } };
}
