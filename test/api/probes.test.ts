/**
 * What graphql-cop looks for, each probe sent as that scanner sends it. Of its twelve findings four are so on purpose, since
 * the data is public and read only, and each of them can be switched off; nothing else is found.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer } from '../support/testServer.js';
import type { TestBody, TestServer } from '../support/testServer.js';

let open: TestServer;
let closed: TestServer;
beforeAll(async () => {
  open = await startTestServer();
  const serving = { get: false, introspection: false, suggestions: false, ide: false };
  closed = await startTestServer(undefined, { serving });
});
afterAll(() => Promise.all([open.close(), closed.close()]));

interface Seen {
  readonly status: number;
  readonly text: string;
  readonly body: TestBody;
}

const seen = async (sent: Promise<Response>): Promise<Seen> => {
  const response = await sent;
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, text, body: (isJson ? JSON.parse(text) : {}) as TestBody };
};
const post = ({ address }: TestServer, body: unknown, type = 'application/json'): Promise<Seen> =>
  seen(
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
const query = (api: TestServer, text: string): Promise<Seen> => post(api, { query: text, operationName: 'cop' });
const get = ({ address }: TestServer, path: string, accept = '*/*'): Promise<Seen> =>
  seen(fetch(`${address}${path}`, { headers: { accept } }));

type Probe = (api: TestServer) => Promise<boolean>;

const onPurpose: readonly (readonly [string, Probe])[] = [
  [
    'introspection',
    async (api) =>
      (await query(api, 'query cop { __schema { types { name fields { name } } } }')).text.includes('"types":'),
  ],
  [
    'GET queries',
    async (api) =>
      (await get(api, '/graphql?query=query%20cop%20%7B__typename%7D')).body.data?.['__typename'] === 'Query',
  ],
  [
    'field suggestions',
    async (api) => (await query(api, 'query cop { __schema { directive } }')).text.includes('Did you mean'),
  ],
  ['an IDE', async (api) => /graphiql|EmbeddedSandbox/i.test((await get(api, '/sandbox', 'text/html')).text)],
];

const never: readonly (readonly [string, Probe])[] = [
  [
    'alias overloading: 101 aliases',
    async (api) => {
      const aliases = Array.from({ length: 101 }, (_, index) => `alias${index}:__typename \n`).join('');
      return (await query(api, `query cop { ${aliases} }`)).body.data?.['alias100'] !== undefined;
    },
  ],
  [
    'batches of 10 queries',
    async (api) => {
      const { body } = await post(
        api,
        Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })),
      );
      return Array.isArray(body);
    },
  ],
  [
    'directive overloading: each of ten unknown directives answered',
    async (api) => {
      const { body } = await query(api, 'query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }');
      return body.errors?.length === undefined || body.errors.length >= 10;
    },
  ],
  [
    'circular introspection',
    async (api) => {
      const fields = 'fields { type { '.repeat(4);
      const text = `query cop { __schema { types { ${fields} name ${'} } '.repeat(4)} } } }`;
      return (await query(api, text)).body.data !== undefined;
    },
  ],
  ['traces', async (api) => (await query(api, 'query cop { __typename }')).body.extensions !== undefined],
  [
    'mutations by GET',
    async (api) => {
      const { body, status } = await get(api, '/graphql?query=mutation%20cop%20%7B__typename%7D');
      return body.data !== undefined || status < 400;
    },
  ],
  [
    'forms by POST',
    async (api) => {
      const form = new URLSearchParams({ query: 'query cop { __typename }' }).toString();
      const { status } = await post(api, form, 'application/x-www-form-urlencoded');
      return status !== 415;
    },
  ],
  [
    'exceptions of what it cannot parse',
    async (api) => {
      const { body, text } = await query(api, 'qwerty cop { abc }');
      return (
        body.errors?.[0]?.extensions?.['code'] !== 'GRAPHQL_PARSE_FAILED' || /exception|stack|node_modules/.test(text)
      );
    },
  ],
];

describe('on purpose, and can be switched off', () => {
  test.each(onPurpose)('%s', async (_, probe) => {
    expect([await probe(open), await probe(closed)]).toEqual([true, false]);
  });
});

describe('not found', () => {
  test.each(never)('%s', async (_, probe) => {
    expect([await probe(open), await probe(closed)]).toEqual([false, false]);
  });
});

test('these are the twelve', () => {
  console.info(
    `${onPurpose.length + never.length} probes: ${never.length} find nothing, ${onPurpose.length} are switches.`,
  );
  expect(onPurpose.length + never.length).toBe(12);
});

describe('what is switched off is said to be', () => {
  test('a query by GET is refused with the method to use', async () => {
    const response = await fetch(`${closed.address}/graphql?query=%7B__typename%7D`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('a question about the schema', async () => {
    const { body } = await closed.post({ query: '{ __schema { queryType { name } } }' });
    expect(body.errors?.[0]?.message).toContain('introspection has been disabled');
  });

  test.each(['/graphiql', '/sandbox', '/'])('the page %s', async (path) => {
    expect((await get(closed, path)).status).toBe(404);
  });

  test('a mistake is still described, without a proposal', async () => {
    const { body } = await closed.post({ query: '{ mineral(id: "minerals:quartz") { nam } }' });
    expect(body.errors?.map(({ message }) => message)).toEqual(['Cannot query field "nam" on type "Mineral".']);
  });
});
