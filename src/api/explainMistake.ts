/** What is mistaken for what, as graphql-js words it, and what to write instead. */
const mistakes: readonly (readonly [RegExp, string])[] = [
  [
    /^Cannot query field "\w+" on type "\w+Connection"/,
    'A connection is a page: ask the node for its fields in nodes { … } or edges { node { … } }, the link in edges { … }.',
  ],
  [
    /Field "node" is not defined by type "\w+Order"/,
    'In an order the fields of the node stand at the top, those of the edge in edge: [{ name: ASC }, { edge: { since: DESC } }].',
  ],
];

/** Returns the sentence of a mistake in a document, with what to write instead where many make it. */
export function explainMistake(message: string): string {
  const advice = mistakes.find(([sentence]) => sentence.test(message))?.[1];
  return advice === undefined ? message : `${message} ${advice}`;
}
