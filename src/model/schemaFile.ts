/** A file of the schema: where it stands, in words for people, and its SDL. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}
