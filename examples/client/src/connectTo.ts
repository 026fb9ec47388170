import type { TypedDocumentString } from './generated/graphql.js';

/** What an operation costs, in nodes, edges and list elements: at most, what is allowed, what the answer holds. */
export interface Cost {
  readonly price: number;
  readonly limit: number;
  readonly used: number;
}

/** What a reader must know about an answer. The codes stand in the README of the server. */
export interface Notice {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** One thing that went wrong. Without a path the whole operation was refused; with one, only what stands there is null. */
export interface ApiProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly retryable?: boolean };
}

export interface Answer<Data> {
  readonly data: Data;
  /** Fields that failed while others stand; each is null in the data. */
  readonly problems: readonly ApiProblem[];
  readonly cost: Cost | undefined;
  readonly notices: readonly Notice[];
}

/** The operation was refused or could not be answered at all: nothing of it is there. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly problems: readonly ApiProblem[];

  constructor(problems: readonly ApiProblem[]) {
    super(problems.map((it) => it.message).join('\n'));
    this.problems = problems;
  }

  /** The code of the first problem, such as TOO_DEAR or BAD_ID. */
  get code(): string | undefined {
    return this.problems[0]?.extensions.code;
  }

  /** Whether the same operation may succeed later. */
  get retryable(): boolean {
    return this.problems.some((it) => it.extensions.retryable === true);
  }
}

/** Asks an operation; what it gives and takes follows from its text. Throws an ApiError when there is no answer. */
export type Ask = <Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Answer<Data>>;

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly ApiProblem[];
  readonly extensions?: { readonly cost?: Cost; readonly notices?: readonly Notice[] };
}

/** Returns how to ask the API at an address, such as http://127.0.0.1:4000/graphql. */
export function connectTo(address: string): Ask {
  return async <Data>(
    operation: { toString: () => string },
    variables: unknown,
    signal?: AbortSignal,
  ): Promise<Answer<Data>> => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: operation.toString(), variables }),
      ...(signal === undefined ? {} : { signal }),
    });
    const { data, errors = [], extensions } = (await response.json()) as Body;
    if (data === undefined || data === null) throw new ApiError(errors);
    return { data: data as Data, problems: errors, cost: extensions?.cost, notices: extensions?.notices ?? [] };
  };
}
