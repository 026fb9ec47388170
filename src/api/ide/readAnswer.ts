/** What GraphQL answers, as far as it is looked into here. */
export interface Answer {
  readonly errors?: readonly { readonly message: string }[];
  readonly data?: unknown;
  readonly extensions?: { readonly notices?: unknown };
}

/** Returns the answer that a body holds. */
export function readAnswer(_status: number, body: string): Answer {
  return JSON.parse(body) as Answer;
}
