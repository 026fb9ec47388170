const names = [
  'directives',
  'scalars',
  'Certainty',
  'Derivation',
  'Direction',
  'Identifier',
  'Label',
  'Language',
].concat('Node', 'PageInfo', 'SortDirection');

/** The files of the shipped schema that belong to no domain: any other schema has them as well. */
export const domainless: readonly string[] = names.map((name) => `${name}.graphql`);
