/** The files of the shipped schema that belong to no domain: any other schema has them as well. */
export const domainless: readonly string[] = [
  'directives.graphql',
  'scalars.graphql',
  'Certainty.graphql',
  'Derivation.graphql',
  'Direction.graphql',
  'Identifier.graphql',
  'Label.graphql',
  'Language.graphql',
  'Node.graphql',
  'PageInfo.graphql',
  'SortDirection.graphql',
];
