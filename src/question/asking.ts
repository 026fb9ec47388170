/**
 * This room makes the answers of questions that one statement does badly: each method is a pure generator that asks
 * statements of the schema by their names, is given their rows, and returns the answer as plain data in which nodes and
 * links stand as ids. It knows no node by name and reads nothing itself.
 */

/** A statement to be run, by the name under which the schema has it. */
export interface Ask {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The columns of the one row that a statement returns. */
export type Told = Readonly<Record<string, unknown>>;

/** An object of the answer: values, ids of nodes and links, and other objects, under the names of the schema. */
export type Answered = Readonly<Record<string, unknown>>;

/** Arguments as the schema declares them; null where they are not given. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What asks, may ask several statements at once, and is told in their order, to return what it made of it. */
export type AskingFor<Made> = Generator<readonly Ask[], Made, readonly Told[]>;

export type Asking = AskingFor<Answered>;

/**
 * How the answer of a question is made of what its statements tell. The names of its statements are given in order, and
 * last the names of the fields of the answer that are asked for: what none of them shows need not be found out.
 */
export type AskMethod = (statements: readonly string[], args: Arguments, asked: readonly string[]) => Asking;
