import type { Ask } from './connectTo.js';
import { graphql } from './generated/index.js';

const operation = graphql(`
  query ClientSearch($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      edges {
        matched
        score
        node {
          id
          type: __typename
          name
        }
      }
    }
  }
`);

/** One line of the list below a search box. */
export interface Hit {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** The name, identifier or text of it that fits, which need not be the name that is shown. */
  readonly matched: string;
}

/**
 * Returns a search for what is typed so far: the best hits, or undefined when more was typed meanwhile. A call breaks off
 * the one before it, so that a slow answer never takes the place of a later one.
 */
export function searchAsOneTypes(ask: Ask, first = 8): (text: string) => Promise<readonly Hit[] | undefined> {
  let former: AbortController | undefined;
  return async (text) => {
    former?.abort();
    const own = new AbortController();
    former = own;
    try {
      const { data } = await ask(operation, { text, first }, own.signal);
      return (data.search?.edges ?? []).map(({ matched, node }) => ({ ...node, matched }));
    } catch (error) {
      if (own.signal.aborted) return undefined;
      throw error;
    }
  };
}
