import { idOf, indexOfRank } from '../graph/idOf.js';
import type { NodeCounts } from '../graph/countsOf.js';
import type { Question } from './question.js';

/** Of how many things each question is asked. */
const asked = 40;

/** Returns the questions with their default arguments, each asked of twenty hubs and of twenty others. */
export function questionsFor(counts: NodeCounts): readonly Question[] {
  const some = (type: keyof NodeCounts): readonly string[] =>
    Array.from({ length: asked }, (_, index) =>
      index % 2 === 0
        ? idOf(type, indexOfRank(index / 2, counts[type]))
        : idOf(type, Math.floor((counts[type] * index) / asked)),
    );
  const of = (type: keyof NodeCounts): readonly { readonly of: string }[] => some(type).map((id) => ({ of: id }));
  const [organizations, products] = [some('Organization'), some('Product')];
  return [
    ...(['Mineral', 'Product', 'Deposit', 'Organization'] as const).map((type) => ({
      name: `valueChain of ${plural(type)}`,
      query: valueChain,
      variables: of(type),
    })),
    { name: 'paths', query: paths, variables: organizations.map((from, index) => ({ from, to: products[index] })) },
    {
      name: 'paths between hubs',
      query: paths,
      variables: some('Mineral').map((from, index) => ({ from, to: products[index] })),
    },
    ...(['Deposit', 'Organization', 'Mineral'] as const).map((type) => ({
      name: `impact of ${plural(type)}`,
      query: impact,
      variables: of(type),
    })),
    ...(['Product', 'Mineral'] as const).map((type) => ({
      name: `single points of failure of ${plural(type)}`,
      query: singlePoints,
      variables: of(type),
    })),
    ...(['Organization', 'Deposit', 'Mineral'] as const).map((type) => ({
      name: `alternatives to ${plural(type)}`,
      query: alternatives,
      variables: of(type),
    })),
    { name: 'introductions', query: introductions, variables: of('Organization') },
    { name: 'gaps of minerals', query: gaps, variables: of('Mineral') },
    { name: 'gaps', query: gaps, variables: of('Mineral').map(() => ({})) },
    { name: 'changes of organizations', query: changes, variables: of('Organization') },
    { name: 'changes', query: changes, variables: of('Organization').map(() => ({})) },
  ];
}

function plural(type: string): string {
  return `${type.toLowerCase()}s`;
}

/** As deep as it goes by default, which is 4. */
const valueChain =
  'query ($of: ID!) { valueChain(of: $of) { layers { distance totalCount entities { id name } links { id } } cut } }';
const paths =
  'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { paths { kind entities { id name } steps { links { sentence } } } cut } }';
const impact =
  'query ($of: ID!) { impact(of: $of) { totalCount effects { order effect entity { id name } alternatives { name } } cut } }';
const singlePoints =
  'query ($of: ID!) { singlePointsOfFailure(of: $of) { totalCount points { entity { id name } order } cut } }';
const alternatives =
  'query ($of: ID!) { alternatives(to: $of) { totalCount groups { kind mineral { id } totalCount alternatives { entity { id name } standing } } cut } }';
const introductions =
  'query ($of: ID!) { introductions(for: $of) { totalCount introductions { organization { id name } score reasons { shared { id name } sharedBy } } } }';
/** Of the country that the invented graph has: the one that is asked for by default is not in it. */
const gaps = `query ($of: ID) { gaps(mineral: $of, country: "${idOf('Place', 0)}") { totalCount edges { kind stage node { id name } } cut } }`;
const changes =
  'query ($of: ID) { changes(from: "1990-01-01", to: "2000-01-01", of: $of) { totalCount edges { change date node { id sentence } } cut } }';
