/** What GraphQL answers, as far as it is looked into here. */
export interface Answer {
  readonly errors?: readonly { readonly message: string }[];
  readonly data?: { readonly __schema?: { readonly types: readonly { kind: string; name: string }[] } } | null;
  readonly extensions?: { readonly notices?: unknown };
}

/** Returns the answer that a body holds. */
export function readAnswer(_status: number, body: string): Answer {
  return JSON.parse(body) as Answer;
}
