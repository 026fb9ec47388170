/**
 * Says what of the public schema has changed since the last release, and fails when something that clients may rely on
 * is gone: `node scripts/compareSchema.js [FORMER [PRESENT]]`. Without FORMER it is schema.graphql of the last tag v*.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const [formerPath, presentPath = 'schema.graphql'] = process.argv.slice(2);
const former = formerPath === undefined ? readReleased() : { name: formerPath, text: readFileSync(formerPath, 'utf8') };

if (former === undefined) {
  process.stdout.write('There is no release with a schema to compare with: no tag v*.\n');
} else {
  const changes = await diff(buildSchema(former.text), buildSchema(readFileSync(presentPath, 'utf8')));
  const atLevel = (level) => changes.filter((it) => it.criticality.level === level);
  const breaking = atLevel('BREAKING');
  for (const { message } of breaking) process.stderr.write(`breaks clients: ${message}\n`);
  for (const { message } of atLevel('DANGEROUS')) process.stdout.write(`may surprise clients: ${message}\n`);
  process.stdout.write(`${changes.length} changes since ${former.name}, of which ${breaking.length} break clients\n`);
  if (breaking.length > 0) process.exitCode = 1;
}

/** Returns the schema of the last release before this commit, or undefined where no tag is known. */
function readReleased() {
  const name = git('describe', '--tags', '--abbrev=0', '--match', 'v*')?.trim();
  const text = name === undefined ? undefined : git('show', `${name}:schema.graphql`);
  return text === undefined ? undefined : { name, text };
}

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return status === 0 ? stdout : undefined;
}
