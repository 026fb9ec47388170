import { InputError } from '../errors.js';

/** What a receipt says of an answer, as far as it was asked for. */
export interface SavedReceipt {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly release: string;
  /** Undefined where it was not asked for; then the answers themselves are compared. */
  readonly answerHash: string | undefined;
  /** The data of the response as JSON; undefined for a receipt alone. */
  readonly data: string | undefined;
}

type Saved = Readonly<Record<string, unknown>>;

/** Returns the receipt in a saved response, or one saved alone. Throws an InputError that says what is missing. */
export function readReceipt(where: string, text: string): SavedReceipt {
  const saved = parseJson(where, text);
  const receipt = findReceipt(saved);
  if (receipt === undefined) {
    throw new InputError(
      'BAD_ARGUMENT',
      `${where}: expected a response with a receipt that has document, variables and release, got none.`,
    );
  }
  const data = isObject(saved) && 'data' in saved ? JSON.stringify(saved['data']) : undefined;
  const { document, variables, release, answerHash } = receipt;
  if (data === undefined && answerHash === undefined) {
    throw new InputError('BAD_ARGUMENT', `${where}: expected answerHash in a receipt alone, got none.`);
  }
  return {
    document: String(document),
    variables: JSON.parse(String(variables)) as Saved,
    release: String(release),
    answerHash: typeof answerHash === 'string' ? answerHash : undefined,
    data,
  };
}

function parseJson(where: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError('BAD_ARGUMENT', `${where}: expected JSON, got other text.`);
  }
}

/** The first object, from the outside in, that has what a receipt needs to be asked again. */
function findReceipt(value: unknown): Saved | undefined {
  if (!isObject(value)) return undefined;
  if (['document', 'variables', 'release'].every((name) => typeof value[name] === 'string')) return value;
  for (const it of Object.values(value)) {
    const found = findReceipt(it);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Saved {
  return typeof value === 'object' && value !== null;
}
