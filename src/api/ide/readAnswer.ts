/** What GraphQL answers, as far as it is looked into here. */
export interface Answer {
  readonly errors?: readonly { readonly message: string }[];
  readonly data?: { readonly __schema?: { readonly types: readonly { kind: string; name: string }[] } } | null;
  readonly extensions?: { readonly notices?: readonly unknown[] };
}

/**
 * Returns the answer that a body holds, in the order in which it is to be read: errors, then what must be known about the
 * data, then the data. A body that is none is an error in words, since a proxy may answer in place of the server.
 */
export function readAnswer(status: number, body: string): Answer {
  const answer = readObject(body);
  if (answer === undefined) {
    const message = `Expected an answer of the API, got something else with status ${status}. The server may be starting, or what stands before it may have refused the request.`;
    return { errors: [{ message }] };
  }
  const { errors, extensions, ...rest } = answer;
  const said = errors === undefined ? {} : { errors };
  if (extensions === undefined) return { ...said, ...rest };
  return extensions.notices === undefined ? { ...said, ...rest, extensions } : { ...said, extensions, ...rest };
}

function readObject(body: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
