/** What the tests ask besides the examples. Relay knows operations by their names, so each has its own. */
export const operations = {
  list: 'query Listed { organizations(first: 3, orderBy: [{ name: ASC }]) { edges { node { id name } } } }',
  again: 'query Again($id: ID!) { node(id: $id) { id ... on Organization { name } } }',
  kinds: `query Kinds { nodes(ids: ["organization:rana-gruber", "facility:elkem-salten", "deposit:tellnes", "source:none"]) {
    __typename id ... on Entity { name } ... on Site { latitude places { edges { node { id name } } } } ... on Facility { kind } } }`,
  inALanguage: 'query InALanguage($in: Language) { mineral(id: "mineral:quartz") { id name(language: $in) } }',
  inEnglish: 'query InEnglish @language(is: EN) { mineral(id: "mineral:quartz") { id name } }',
  inNorwegian: 'query InNorwegian @language(is: NB) { mineral(id: "mineral:quartz") { id name } }',
  onADay: `query OnADay($day: Date) { organization(id: "organization:sydvaranger-gruve", asOf: $day) {
    id owners { edges { linkId node { id name } } } } }`,
  twoDays: `query TwoDays {
    former: organization(id: "organization:sydvaranger-gruve", asOf: "2010-06-01") { id owners { edges { node { id } } } }
    later: organization(id: "organization:sydvaranger-gruve", asOf: "2020-06-01") { id owners { edges { node { id } } } } }`,
} as const;
