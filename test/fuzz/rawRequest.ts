/** A request as it goes over the wire. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
}

/** Returns the request by which clients ask an operation. */
export function ask(body: unknown): RawRequest {
  return askText(JSON.stringify(body));
}

/** Returns a POST of a body as it stands. */
export function askText(body: string | Buffer): RawRequest {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  return { method: 'POST', path: '/graphql', headers, body };
}
