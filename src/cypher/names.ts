/** Hands out the names of parameters and variables of one statement, in order, so that equal shapes print equal text. */
export interface Names {
  /** Keeps a value as the next parameter and returns its name in the text. */
  readonly parameter: (value: unknown) => string;
  /** Returns a variable that no other part of the statement uses. */
  readonly variable: (prefix: string) => string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Returns the allocator of a new statement. */
export function newNames(): Names {
  const parameters: Record<string, unknown> = {};
  let [values, variables] = [0, 0];
  return {
    parameter: (value) => {
      const name = `p${values++}`;
      parameters[name] = value;
      return `$${name}`;
    },
    variable: (prefix) => `${prefix}${++variables}_`,
    parameters,
  };
}
