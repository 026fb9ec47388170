/** What a browser is told and what a page of another site can make it do: to read, where that page is allowed, and no more. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Example } from '../../src/api/example.js';
import { readExamples } from '../../src/readExamples.js';
import { projectRoot } from '../support/testGraph.js';
import { startTestServer } from '../support/testServer.js';
import type { TestServer } from '../support/testServer.js';

let api: TestServer;
let folder: string;
let examples: readonly Example[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mineralgraph-ide-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets', 'a-1234.js'), 'export {};');
  await writeFile(
    join(folder, 'index.html'),
    '<script>\nwindow.firstExample = __FIRST_EXAMPLE__;\nwindow.examples = __EXAMPLES__;\n</script>',
  );
  examples = await readExamples(join(projectRoot, 'examples'));
  const firstExample = '{ __typename } # </script><b>';
  api = await startTestServer(undefined, { idePath: folder, firstExample, examples });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const query = '{ mineral(id: "mineral:quartz") { name } }';

/** What a form or a script of another site can send without the browser asking first. */
describe.each([
  ['application/x-www-form-urlencoded', new URLSearchParams({ query }).toString()],
  ['text/plain', JSON.stringify({ query })],
  ['multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${query}\r\n--x--`],
])('a POST of type %s from another site', (type, body) => {
  test('is refused before it is read', async () => {
    const before = api.statements();
    const headers = { 'content-type': type, origin: 'https://elsewhere.example' };
    const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(415);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'Expected a body of type application/json, got another type.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
    expect(api.statements()).toBe(before);
  });
});

test('a page of another site may neither send JSON nor read what it gets', async () => {
  const origin = 'https://elsewhere.example';
  const asked = await fetch(`${api.address}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
  expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  const read = await fetch(`${api.address}/graphql?${new URLSearchParams({ query }).toString()}`, {
    headers: { origin },
  });
  expect(read.headers.get('access-control-allow-origin')).toBeNull();
  expect(read.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(read.headers.get('access-control-allow-credentials')).toBeNull();
});

test('nothing of an answer is run or shown as a page', async () => {
  const { headers } = await fetch(`${api.address}/graphql?${new URLSearchParams({ query }).toString()}`);
  expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-powered-by')).toBeNull();
});

test.each(['/graphiql', '/sandbox'])('of the scripts in the page %s those are run that belong there', async (path) => {
  const response = await fetch(`${api.address}${path}`);
  const text = await response.text();
  const policy = response.headers.get('content-security-policy') ?? '';
  const scripts = [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script ?? '');
  expect(scripts).toHaveLength(1);
  for (const script of scripts) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
    expect(policy).toContain(`'sha256-${Buffer.from(digest).toString('base64')}'`);
  }
  expect(policy).toMatch(/^default-src 'none';/);
  expect(/script-src [^;]*/.exec(policy)?.[0]).not.toContain('unsafe');
  expect(text).not.toContain('</script><b>');
});

test('Sandbox may be loaded from Apollo by its own page alone', async () => {
  const policyOf = async (path: string): Promise<string> =>
    (await fetch(`${api.address}${path}`)).headers.get('content-security-policy') ?? '';
  expect(await policyOf('/sandbox')).toContain('frame-src https://sandbox.embed.apollographql.com');
  expect(await policyOf('/graphiql')).not.toContain('apollographql.com');
});

test('files of the page are kept, since their names change with what is in them', async () => {
  const { headers } = await fetch(`${api.address}/graphiql/assets/a-1234.js`);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('the page hands over every operation under examples/, to choose from', async () => {
  const page = await (await fetch(`${api.address}/graphiql`)).text();
  const given = JSON.parse(/window\.examples = (.*);/.exec(page)?.[1] ?? '') as readonly Example[];
  const files = await readdir(join(projectRoot, 'examples'), { recursive: true });
  expect(given.map(({ path }) => path)).toEqual(files.filter((file) => file.endsWith('.graphql')).sort());
  for (const { path, operation } of given)
    expect(operation).toBe(await readFile(join(projectRoot, 'examples', path), 'utf8'));
});
