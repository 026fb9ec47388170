/** A client with a normalised cache, as tests use it. Operations are named, and are those of the examples or of `operations`. */
export interface Client {
  /** Asks the server and returns what the client makes of the answer. */
  readonly ask: (text: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Returns the same from the cache alone, as it is by now. */
  readonly fromCache: (text: string, variables?: Readonly<Record<string, unknown>>) => unknown;
}

/** Returns a client that has an empty cache and asks by this `fetch`. */
export type NewClient = (ask: typeof fetch) => Client;
