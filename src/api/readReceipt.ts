import { InputError } from '../errors.js';
import { findReceipt } from './findReceipt.js';

/** What a receipt says of an answer, as far as it was asked for. */
export interface SavedReceipt {
  readonly document: string;
  readonly variables: Fields;
  readonly release: string;
  /** Undefined where it was not asked for; then the answers themselves are compared. */
  readonly answerHash: string | undefined;
  /** The data of the response; undefined for a receipt alone. */
  readonly data: Fields | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Returns the receipt in a saved response, or one saved alone. Throws an InputError that says what is missing. */
export function readReceipt(where: string, text: string): SavedReceipt {
  const saved = parseJson(text);
  if (saved === undefined) throw new InputError('BAD_OPTION', `${where}: expected JSON, got other text.`);
  const receipt = findReceipt(saved);
  if (receipt === undefined) {
    throw new InputError(
      'BAD_OPTION',
      `${where}: expected a response with a receipt that has document, variables and release, got none.`,
    );
  }
  const data = isObject(saved) && isObject(saved['data']) ? saved['data'] : undefined;
  const { document, release, answerHash } = receipt;
  if (data === undefined && answerHash === undefined) {
    throw new InputError('BAD_OPTION', `${where}: expected answerHash in a receipt alone, got none.`);
  }
  const variables = parseJson(String(receipt['variables']));
  if (!isObject(variables)) {
    throw new InputError('BAD_OPTION', `${where}: expected a JSON object as variables of the receipt, got other text.`);
  }
  return {
    document: String(document),
    variables,
    release: String(release),
    answerHash: typeof answerHash === 'string' ? answerHash : undefined,
    data,
  };
}

/** The value of a text that is JSON, which is never undefined. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
