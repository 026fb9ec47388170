import type { GraphError } from '../errors.js';
import type { Environment } from './embedded.js';
import type { Java } from './findJava.js';
import { lacking } from './lacking.js';
import type { Pom } from './readPom.js';
import { runCommand } from './runCommand.js';

const goal = 'dependency:copy-dependencies';
const timeouts = ['-Daether.connector.connectTimeout=10000', '-Daether.connector.requestTimeout=60000'];
const secondsBetweenReports = 2;

/** Has Maven copy the jars that pom.xml asks for into a folder, telling how many have come. */
export async function runMaven(
  pom: Pom,
  folder: string,
  java: Java,
  environment: Environment | undefined,
  report: (message: string) => void,
): Promise<void> {
  let jars = 0;
  let megabytes = 0;
  const title = `Fetching Neo4j ${pom.version} with Maven`;
  const tell = (): void => {
    const came = `${Math.min(jars, pom.jars)} of ${pom.jars} jars, ${Math.round(megabytes)} MB`;
    report(`${title}: ${jars === 0 ? 'looking up what is needed' : came} ...`);
  };
  const readLine = (line: string): void => {
    const came = /Downloaded from .*\.jar \(([\d.]+) ([kM])?B/.exec(line);
    // The jars of Maven's own plugins come first and are not of the server.
    if (came === null || /\/org\/(apache\/maven|codehaus|sonatype)\//.test(line)) return;
    jars += 1;
    megabytes += Number(came[1]) / (came[2] === 'M' ? 1 : came[2] === 'k' ? 1_000 : 1_000_000);
  };
  report(`${title} (once, about 125 MB) ...`);
  const timer = setInterval(tell, secondsBetweenReports * 1_000);
  try {
    const result = await runCommand(
      process.platform === 'win32' ? 'mvn.cmd' : 'mvn',
      ['-B', '-C', '-f', pom.file, goal, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`, ...timeouts],
      environment === undefined ? undefined : { ...environment, JAVA_HOME: java.home },
      readLine,
    );
    if (result?.code !== 0) throw explainMaven(result?.output);
  } finally {
    clearInterval(timer);
  }
  report(`${title}: done.`);
}

/** Returns the line for people; undefined stands for no Maven at all. */
function explainMaven(output: string | undefined): GraphError {
  if (output === undefined || output.includes('not recognized as an internal')) {
    return lacking(
      'No Maven was found, which fetches the jars of Neo4j.',
      'Install Maven 3.6.3 or newer (apt install maven, brew install maven, choco install maven) and put it on PATH',
    );
  }
  if (/No space left on device|not enough space/i.test(output)) {
    return lacking('The disk became full while Maven fetched Neo4j.', 'Free 600 MB and start again');
  }
  if (/requires Maven version/i.test(output)) {
    return lacking('This Maven is too old to fetch Neo4j.', 'Install Maven 3.6.3 or newer');
  }
  if (
    /Could not transfer|Unknown host|Network is unreachable|Connection refused|timed out|in offline mode/i.test(output)
  ) {
    return lacking(
      'Maven could not reach its repository to fetch Neo4j.',
      'Connect to the network (or name a mirror or proxy in ~/.m2/settings.xml) and start again',
    );
  }
  const reason = /^\[ERROR\]\s+(.+)$/m.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? 'no reason given';
  return lacking(`Maven failed to fetch Neo4j: ${reason.slice(0, 300)}.`, 'Try `mvn dependency:resolve` to see more');
}
