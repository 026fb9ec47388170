import { symlinkSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { chmod, copyFile, mkdir, readdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDiskSpace } from '../../src/embedded/checkDiskSpace.js';
import type { Environment } from '../../src/embedded/embedded.js';
import { findJava } from '../../src/embedded/findJava.js';
import { startEmbedded } from '../../src/embedded/startEmbedded.js';
import { jarCache, makeFolder, makeSetting, removeFolders } from './embeddedTest.js';

afterAll(removeFolders);

const without = 'or set NEO4J_URI to use a Neo4j of your own.';
const mavenCannotReach =
  '[ERROR] Could not transfer artifact org.neo4j:neo4j:pom:5.26.30: Unknown host repo.maven.apache.org';

/** Returns a folder with programs that do what these shell lines say. */
async function makePrograms(programs: Readonly<Record<string, string>>): Promise<string> {
  const folder = await makeFolder();
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

/** Returns what a start says that cannot succeed. */
async function messageOf(changes: Parameters<typeof makeSetting>[0]): Promise<string> {
  const { options } = await makeSetting(changes);
  const failure: unknown = await startEmbedded(options).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof Error)) throw new Error('Expected the start to fail.');
  expect(failure.name).toBe('GraphError');
  expect(failure.message).not.toContain('\n');
  expect(failure.message).toContain(without);
  return failure.message;
}

/** An environment with the machine's Java, and Maven as the script says; an empty script means none. */
async function withMaven(script: string): Promise<Environment> {
  const java = await findJava(process.env);
  const programs = await makePrograms(script === '' ? {} : { mvn: script });
  return { PATH: `${programs}:/usr/bin-of-none`, JAVA_HOME: java.home };
}

describe('What is missing is said in one line', () => {
  test('no Java', async () => {
    const message = await messageOf({ environment: { PATH: await makePrograms({}) } });
    expect(message).toMatch(/^No Java was found.*Install Java 17 or 21 \(apt install/);
  });

  test.each([
    ['1.8', '8'],
    ['11', '11'],
    ['25', '25'],
  ])('Java %s', async (specification, version) => {
    const script = `echo "    java.specification.version = ${specification}" >&2`;
    const message = await messageOf({ environment: { PATH: await makePrograms({ java: script }) } });
    expect(message).toContain(`needs Java 17 or 21, but found Java ${version} (java).`);
  });

  test('an unfit Java in JAVA_HOME does not hide a fit one on PATH', async () => {
    const unfit = await makePrograms({});
    await mkdir(join(unfit, 'bin'));
    const path = process.env['PATH'];
    expect((await findJava({ PATH: path, JAVA_HOME: unfit })).command).toBe('java');
  });

  test('no Maven', async () => {
    const empty = await makeFolder();
    const message = await messageOf({ jarCache: empty, environment: await withMaven('') });
    expect(message).toMatch(/^No Maven was found.*apt install maven/);
  });

  test('no network, and nothing is left of what had come', async () => {
    const empty = await makeFolder();
    const script = `for word in "$@"; do case $word in -DoutputDirectory=*) folder=\${word#*=};; esac; done
/bin/mkdir -p "$folder"; echo part > "$folder/neo4j.jar"; echo "${mavenCannotReach}"; exit 1`;
    const message = await messageOf({ jarCache: empty, environment: await withMaven(script) });
    expect(message).toMatch(/^Maven could not reach its repository.*Connect to the network/);
    expect(await readdir(empty)).toEqual([]);
  });

  test('another failure of Maven', async () => {
    const empty = await makeFolder();
    const message = await messageOf({
      jarCache: empty,
      environment: await withMaven('echo "[ERROR] Broken settings"; exit 1'),
    });
    expect(message).toContain('Maven failed to fetch Neo4j: Broken settings.');
  });

  test('too little room on the disk', async () => {
    await expect(checkDiskSpace(tmpdir(), 1e12)).rejects.toThrow(
      /has \d+ MB free, but Neo4j needs 1000000000000 MB. Free some/,
    );
  });

  test('no pom.xml', async () => {
    expect(await messageOf({ projectRoot: '/nowhere' })).toContain('/nowhere/pom.xml is missing');
  });
});

describe('A data folder that is not ours is left alone', () => {
  test('a file where the folder should be', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'file'), '');
    expect(await messageOf({ home: join(folder, 'file') })).toMatch(
      /^The data folder .* cannot be used \((ENOTDIR|EEXIST)/,
    );
  });

  test('foreign contents', async () => {
    const { options } = await makeSetting();
    await mkdir(join(options.home, 'neo4j', 'holiday-pictures'), { recursive: true });
    expect(await messageOf({ home: options.home })).toContain('holds "holiday-pictures", which is not Neo4j\'s.');
  });

  test('a store without its password', async () => {
    const { options } = await makeSetting();
    await mkdir(join(options.home, 'neo4j', 'data', 'databases', 'system'), { recursive: true });
    expect(await messageOf({ home: options.home })).toMatch(/holds a store but not its password/);
  });

  test('a store that Neo4j cannot read', async () => {
    const { options } = await makeSetting();
    const store = join(options.home, 'neo4j', 'data', 'databases', 'system');
    await mkdir(store, { recursive: true });
    await writeFile(join(store, 'neostore'), 'no store');
    await writeFile(join(options.home, 'neo4j', 'password'), 'some-password\n');
    expect(await messageOf({ home: options.home })).toMatch(/^Neo4j did not start: .*console\.log/);
    expect(await readdir(join(options.home, 'neo4j', 'run'))).toEqual([]);
  });
});

describe('The class-data archive', () => {
  test('is taken away when it is not whole, which ends Java; the second attempt reads what another start recorded meanwhile', async () => {
    const cache = await makeFolder();
    await symlink(join(jarCache, '5.26.30'), join(cache, '5.26.30'));
    const { build } = await findJava(process.env);
    const recorded = await recordArchive(`5.26.30-java-${build}-`);
    const broken = join(cache, `5.26.30-java-${build}-50000000.jsa`);
    await copyFile(join(jarCache, recorded), broken);
    await chmod(broken, 0o600);
    await truncate(broken, 50_000_000);

    const again = 'Neo4j did not start; trying once more ...';
    const reports: string[] = [];
    const report = (message: string): void => {
      reports.push(message);
      if (message === again) symlinkSync(join(jarCache, recorded), join(cache, recorded));
    };
    const { options } = await makeSetting({ jarCache: cache, report });
    const server = await startEmbedded(options);
    await server.stop();
    expect(reports).toContain(again);
    // It would else have said that it records one.
    expect(reports.at(-1)).toBe('Stopping Neo4j ...');
    expect((await readdir(cache)).filter((name) => name.endsWith('.jsa'))).toEqual([recorded]);
  });
});

/** Returns the name of the archive that lies beside the jars; has one recorded when there is none yet. */
async function recordArchive(stem: string): Promise<string> {
  const find = async (): Promise<string | undefined> =>
    (await readdir(jarCache)).find((name) => name.startsWith(stem) && name.endsWith('.jsa'));
  if ((await find()) === undefined) await (await startEmbedded((await makeSetting()).options)).stop();
  return (await find()) ?? '';
}
