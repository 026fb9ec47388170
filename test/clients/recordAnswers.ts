/** A `fetch` that keeps what it got. */
export interface Recorder {
  readonly ask: typeof fetch;
  /** The data of every answer so far. */
  readonly answers: readonly unknown[];
}

/** Returns a `fetch` that keeps the data of every answer, to compare with what a client makes of it. */
export function recordAnswers(): Recorder {
  const answers: unknown[] = [];
  return {
    answers,
    ask: async (...request) => {
      const response = await fetch(...request);
      const { data } = (await response.clone().json()) as { data?: unknown };
      answers.push(data);
      return response;
    },
  };
}
