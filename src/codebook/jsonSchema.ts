/**
 * The part of JSON Schema that seed files need, with what VS Code adds to it. Draft 7, since that is what the language
 * service of VS Code supports in full; of later drafts it knows a part.
 */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'array' | 'object' | 'string' | 'number' | 'integer' | 'boolean';
  readonly default?: unknown;
  readonly enum?: readonly string[];
  /** What each value of `enum` means. VS Code's own. */
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  /** What is said when `pattern` does not match. VS Code's own. */
  readonly patternErrorMessage?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  /** What a key needs beside it. */
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  /** What is said when `not` holds. VS Code's own. */
  readonly errorMessage?: string;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
}
