/**
 * Neo4j may go away under an API that runs. Until it is back the API says so, in words and with a code, within its time
 * limit; once it is back the same API answers again, without a restart.
 *
 * The Neo4j here is the embedded one, which is started again by itself and on its own port whenever it ends. For an API
 * that knows it by NEO4J_URI alone it is a server of one's own that somebody stops and starts again.
 */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer } from '../../src/api/createServer.js';
import { watchRelease } from '../../src/api/releaseWatch.js';
import { readConfig } from '../../src/config.js';
import { connect } from '../../src/connect.js';
import { deriveContract } from '../../src/contract/deriveContract.js';
import type { EmbeddedServer } from '../../src/embedded/embedded.js';
import { startEmbedded } from '../../src/embedded/startEmbedded.js';
import { openGraph } from '../../src/graph/openGraph.js';
import type { Graph } from '../../src/graph/openGraph.js';
import { loadFolders } from '../../src/load/loadFolders.js';
import { isAlive, makeSetting, readNeo4jPid, removeFolders, waitUntil } from '../embedded/embeddedTest.js';
import type { Setting } from '../embedded/embeddedTest.js';
import { antSchema, antSeed } from '../support/ants.js';
import { smallModel } from '../support/smallModel.js';
import { codesFolder, limits, projectRoot } from '../support/testGraph.js';
import type { TestBody } from '../support/testServer.js';
import { writeSeed } from '../support/writeSeed.js';

/** The longest time of a read. */
const timeLimit = 10_000;
/** How long a client here waits: a read that finds Neo4j gone tries once more, and takes at most twice its time. */
const patience = 2 * timeLimit + 2_000;
// A domain of ants, since it does not matter here what is served, and little is quickly loaded.
const contract = deriveContract(await smallModel(antSchema));
const question = '{ ants(first: 2) { nodes { id } } }';
const answer = { ants: { nodes: [{ id: 'ant:a0' }, { id: 'ant:a1' }] } };

interface Response {
  readonly status: number;
  readonly body: TestBody;
}

interface Api {
  readonly get: (path: string) => Promise<Response>;
  readonly ask: (query: string) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** Serves the API over a graph as main.ts does. */
async function serve(graph: Graph, limit = timeLimit): Promise<Api> {
  const execution = { contract, graph, release: watchRelease(graph, limit), limits, timeLimit: limit };
  const onError = (error: unknown): void => void (logged = error);
  const server = await createServer({ execution, onError, idePath: undefined, firstExample: '{ __typename }' });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${address}${path}`, { ...init, signal: AbortSignal.timeout(patience) });
    return { status: response.status, body: (await response.json()) as TestBody };
  };
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  return {
    get: (path) => send(path),
    ask: (query) => send('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) }),
    close: () => server.close(),
  };
}

/** What was logged last, which no client is told. */
let logged: unknown;

let setting: Setting;
let server: EmbeddedServer;
let graphs: Readonly<Record<'embedded' | 'bolt' | 'neo4j', Graph>>;

/** Returns the graph of a server of one's own, whose address is all that is known. */
async function openOwn(scheme: string): Promise<Graph> {
  const { uri, username, password } = server;
  const environment = {
    NEO4J_URI: uri.replace(/^bolt/, scheme),
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  };
  return (await connect(readConfig(environment, projectRoot), () => undefined)).graph;
}

beforeAll(async () => {
  setting = await makeSetting();
  server = await startEmbedded(setting.options);
  const embedded = openGraph({ ...server, database: undefined });
  graphs = { embedded, bolt: await openOwn('bolt'), neo4j: await openOwn('neo4j') };
  const options = { codesFolder, report: () => undefined };
  await loadFolders(embedded, contract.model, { ...options, folders: [await writeSeed(antSeed(2))] });
});
afterAll(async () => {
  await Promise.all(Object.values(graphs).map((graph) => graph.close()));
  await server.stop();
  await removeFolders();
});

/** Ends Neo4j and returns when its process is no more; it takes some seconds until the next one answers. */
async function end(signal: NodeJS.Signals): Promise<void> {
  const pid = await readNeo4jPid(setting.options.home);
  process.kill(pid, signal);
  expect(await waitUntil(() => !isAlive(pid), 60)).toBe(true);
}

function expectAway({ body }: Response): void {
  expect(body.errors).toHaveLength(1);
  if (body.errors?.[0]?.extensions?.['code'] === 'INTERNAL_SERVER_ERROR') throw logged;
  expect(body.errors?.[0]?.message).toMatch(
    /^(Neo4j cannot be reached at the moment|Neo4j runs, but its database does not|An index of Neo4j is not ready)/,
  );
  expect(body.errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', retryable: true });
}

/** Asks until the answer comes. Whatever comes before it says that Neo4j is away, and nothing else. */
async function expectRecovery(api: Api): Promise<void> {
  const isAnswered = async (): Promise<boolean> => {
    const response = await api.ask(question);
    // What has just started may take longer than the limit at first.
    if (response.body.errors?.[0]?.extensions?.['code'] === 'TIMED_OUT') return false;
    if (response.body.errors !== undefined) expectAway(response);
    else expect({ status: response.status, data: response.body.data }).toEqual({ status: 200, data: answer });
    return response.body.errors === undefined;
  };
  expect(await waitUntil(isAnswered, 100)).toBe(true);
}

const load = (graph: Graph, folder: string): Promise<unknown> =>
  loadFolders(graph, contract.model, { codesFolder, folders: [folder], report: () => undefined });
/** The load under which Neo4j was killed, as it ended. */
let killedLoad: Promise<unknown>;

/** Kills Neo4j in the middle of the transaction of a load, after its first statement. */
async function killUnderLoad(): Promise<void> {
  const folder = await writeSeed(antSeed(300));
  await new Promise<void>((resolve, reject) => {
    const killing: Graph = {
      ...graphs.embedded,
      write: (work) =>
        graphs.embedded.write(async (run) => {
          let ran = 0;
          return work(async (statement) => {
            const rows = await run(statement);
            if ((ran += 1) === 2) await end('SIGKILL').then(resolve, reject);
            return rows;
          });
        }),
    };
    killedLoad = load(killing, folder).catch((error: unknown) => error);
    void killedLoad.then((ended) => reject(new Error(`The load ended before Neo4j was killed: ${String(ended)}`)));
  });
}

describe.each([
  ['is killed under a load', killUnderLoad],
  ['is stopped in order', () => end('SIGTERM')],
])('when Neo4j %s', (_, goAway) => {
  let reported: number;
  let apis: Readonly<Record<'embedded' | 'bolt' | 'neo4j' | 'late', Api>>;
  let away: Readonly<
    Record<'embedded' | 'bolt' | 'neo4j' | 'late' | 'live' | 'ready' | 'introspection' | 'refusal', Response>
  >;

  // Everything is asked at once, since nobody can say how long Neo4j stays away.
  beforeAll(async () => {
    const [embedded, bolt, neo4j] = await Promise.all([
      serve(graphs.embedded),
      serve(graphs.bolt),
      serve(graphs.neo4j),
    ]);
    for (const api of [embedded, bolt, neo4j]) await expectRecovery(api);
    const late = await serve(graphs.embedded);
    apis = { embedded, bolt, neo4j, late };
    reported = setting.reports.length;
    await goAway();
    const asked = {
      embedded: embedded.ask(question),
      bolt: bolt.ask(question),
      neo4j: neo4j.ask(question),
      late: late.ask(question),
      live: embedded.get('/health/live'),
      ready: embedded.get('/health/ready'),
      introspection: late.ask('{ __schema { queryType { name } } }'),
      refusal: late.ask('{ ants(first: 0) { nodes { id } } }'),
    };
    const responses = await Promise.all(Object.entries(asked).map(async ([name, it]) => [name, await it] as const));
    away = Object.fromEntries(responses) as unknown as typeof away;
  });
  afterAll(() => Promise.all(Object.values(apis).map((api) => api.close())));

  test.each(['embedded', 'bolt', 'neo4j'] as const)('it is said to be away: %s', (name) => {
    expectAway(away[name]);
    expect(away[name].status).toBe(200);
    expect(away[name].body.data).toEqual({ ants: null });
    expect(away[name].body.errors?.[0]?.path).toEqual(['ants']);
  });

  test('an API that has never reached it says so of the whole request', () => {
    expectAway(away.late);
    expect(away.late.status).toBe(503);
    expect(away.late.body.data).toBeUndefined();
  });

  test('the process is alive but not ready', () => {
    expect(away.live).toEqual({ status: 200, body: { status: 'alive' } });
    expect(away.ready).toEqual({
      status: 503,
      body: { status: 'Neo4j cannot be reached at the moment. Try again in a few seconds.', neo4j: 'away' },
    });
  });

  test('what needs no Neo4j goes on: introspection, and refusing what cannot be asked', () => {
    expect(away.introspection.body).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    expect(away.refusal.body.errors?.[0]?.extensions?.['code']).toBe('BAD_PAGE');
  });

  test.each(['embedded', 'bolt', 'neo4j', 'late'] as const)(
    'once it runs again the same API answers: %s',
    async (name) => {
      await expectRecovery(apis[name]);
      const reports = setting.reports.slice(reported);
      expect(reports).toEqual(['Neo4j ended unexpectedly; it is started again.', 'Neo4j runs again.']);
    },
  );

  test('once it runs again the API is ready', async () => {
    expect(await apis.embedded.get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });
});

test('the load under which it was killed said so, the former release stands, and the next load is whole', async () => {
  expect(String(await killedLoad)).toContain('Neo4j cannot be reached at the moment.');
  const api = await serve(graphs.embedded);
  await expectRecovery(api);
  const count = '{ ants { totalCount } }';
  expect((await api.ask(count)).body.data).toEqual({ ants: { totalCount: 2 } });
  // Its lock ran out, as it does by itself within 15 seconds.
  await graphs.embedded.run({ text: 'MATCH (r:MineralGraphRelease) REMOVE r.lockedBy', parameters: {} });
  await load(graphs.embedded, await writeSeed(antSeed(300)));
  expect((await api.ask(count)).body.data).toEqual({ ants: { totalCount: 300 } });
  await api.close();
});

describe('when Neo4j stays but falls silent', () => {
  let api: Api;
  beforeAll(async () => {
    api = await serve(graphs.embedded, 2000);
  });
  afterAll(() => api.close());

  test('the question is given up within the time limit, and answered once Neo4j speaks again', async () => {
    await expectRecovery(api);
    const pid = await readNeo4jPid(setting.options.home);
    await freeze(pid);
    try {
      const { body } = await api.ask(question);
      expect(body.errors?.[0]?.extensions?.['code']).toMatch(/^(TIMED_OUT|SERVICE_UNAVAILABLE)$/);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await expectRecovery(api);
  });

  test('however many root fields it has', async () => {
    await expectRecovery(api);
    const pid = await readNeo4jPid(setting.options.home);
    await freeze(pid);
    try {
      const four = ['a', 'b', 'c', 'd'].map((key) => `${key}: ants(first: 2) { nodes { id } }`);
      const { body } = await api.ask(`{ ${four.join(' ')} }`);
      expect(body.errors?.map((it) => it.path)).toEqual([['a'], ['b'], ['c'], ['d']]);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await expectRecovery(api);
  });
});

/** On a busy machine a process goes on for a moment after it was told to stop: as long as an answer takes. */
async function freeze(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  const stateOf = (): string => execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  expect(await waitUntil(() => stateOf().startsWith('T'), 60)).toBe(true);
}
