import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddedServer } from '../../src/embedded/embedded.js';
import { startEmbedded } from '../../src/embedded/startEmbedded.js';
import { ask, isAlive, makeSetting, readNeo4jPid, removeFolders, type Setting, waitUntil } from './embeddedTest.js';

describe('A data folder from its first start on', () => {
  let setting: Setting;
  let server: EmbeddedServer;
  let firstPassword: string;

  beforeAll(async () => {
    setting = await makeSetting();
    server = await startEmbedded(setting.options);
    firstPassword = server.password;
    await ask(server, 'CREATE (:Mark {value: 42})');
  });

  afterAll(async () => {
    await server.stop();
    await removeFolders();
  });

  test('is answered at the loopback address with its password', async () => {
    expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask(server, 'MATCH (m:Mark) RETURN m.value')).toBe(42);
  });

  test('refuses another password', async () => {
    await expect(ask({ ...server, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/i);
  });

  test('keeps password and settings for its owner alone', async () => {
    const folder = join(setting.options.home, 'neo4j');
    const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);
    expect(await modeOf(folder)).toBe('700');
    expect(await modeOf(join(folder, 'password'))).toBe('600');
    expect(await modeOf(join(folder, 'conf', 'neo4j.conf'))).toBe('600');
    expect(await modeOf(join(folder, 'run', 'owner.json'))).toBe('600');
  });

  test.each(['file:///etc/hostname', 'http://127.0.0.1:1/', 'http://10.0.0.1/'])(
    'reads nothing from %s',
    async (url) => {
      await expect(ask(server, `LOAD CSV FROM '${url}' AS line RETURN line`)).rejects.toThrow(/is false|blocked/);
    },
  );

  test('allows no second start, and the first goes on', async () => {
    const second = await makeSetting({ home: setting.options.home });
    await expect(startEmbedded(second.options)).rejects.toThrow(
      `The data folder ${setting.options.home} is in use by this process (${process.pid}).`,
    );
    expect(await ask(server, 'MATCH (m:Mark) RETURN m.value')).toBe(42);
  });

  test('starts Neo4j again at the same address when it was killed', async () => {
    const killed = await readNeo4jPid(setting.options.home);
    process.kill(killed, 'SIGKILL');
    expect(await waitUntil(() => setting.reports.includes('Neo4j runs again.'), 60)).toBe(true);
    expect(setting.reports).toContain('Neo4j ended unexpectedly; it is started again.');
    expect(await readNeo4jPid(setting.options.home)).not.toBe(killed);
    expect(await ask(server, 'MATCH (m:Mark) RETURN m.value')).toBe(42);
  });

  test('stops, and starts again with the same password and store', async () => {
    const pid = await readNeo4jPid(setting.options.home);
    await server.stop();
    expect(isAlive(pid)).toBe(false);
    const began = Date.now();
    server = await startEmbedded((await makeSetting({ home: setting.options.home })).options);
    expect(Date.now() - began).toBeLessThan(30_000);
    expect(server.password).toBe(firstPassword);
    expect(await ask(server, 'MATCH (m:Mark) RETURN m.value')).toBe(42);
  });

  test('stops once when it is told so twice', async () => {
    await Promise.all([server.stop(), server.stop()]);
    await expect(stat(join(setting.options.home, 'neo4j', 'run', 'owner.json'))).rejects.toThrow('ENOENT');
  });
});
