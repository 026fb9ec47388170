import { isIP } from 'node:net';
import { isAbsolute, join } from 'node:path';
import { InputError } from './errors.js';

/** The settings of a process. This file is the only reader of the environment. */
export interface Config {
  /** The server to use; undefined: the embedded one is started. */
  readonly neo4j: Neo4jConfig | undefined;
  readonly host: string;
  readonly port: number;
  /** Origins of web pages that may call the API, besides those of Apollo. */
  readonly origins: readonly string[];
  /** The folder of the embedded server and its data. */
  readonly home: string;
  /** Whether the seed is loaded at start. */
  readonly load: 'auto' | 'never';
  /** Whether the example operations are run once after start, so that nobody waits for their first planning. */
  readonly warm: 'auto' | 'never';
  /** Longest time of a statement, in milliseconds. */
  readonly timeLimit: number;
  /** Largest price of an operation. */
  readonly priceLimit: number;
  readonly serving: ServingConfig;
  readonly projectRoot: string;
  /** Names of programs are looked up in it; handed on to child processes. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the jars of the embedded server are kept; undefined: under home. */
  readonly jarCache: string | undefined;
}

/** How the API is served, and how much of it one client may have. */
export interface ServingConfig {
  /** Whether queries may come by GET, so that caches can keep their answers. */
  readonly get: boolean;
  /** Whether the schema may be asked for. GraphiQL and Sandbox need it. */
  readonly introspection: boolean;
  /** Whether errors propose the names that may have been meant. */
  readonly suggestions: boolean;
  /** Whether the pages with GraphiQL and Apollo Sandbox are there. */
  readonly ide: boolean;
  /** Who may read the metrics: programs on this machine, everybody, or nobody. */
  readonly metrics: 'local' | 'all' | 'off';
  /** Proxies whose word about the address of a client is taken: addresses, ranges and their names. */
  readonly trustedProxies: readonly string[];
  /** How many operations run at the same time; what comes beyond that is refused. */
  readonly concurrency: number;
  /** The price that one client may ask for in a minute; 0: any. */
  readonly budget: number;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the settings that an environment states. Throws an InputError that names the variable, what it may be and what came. */
export function readConfig(environment: Environment, projectRoot: string): Config {
  const neo4j = readNeo4j(environment);
  const home = environment['MINERALGRAPH_HOME'] ?? '.data';
  return {
    neo4j,
    host: environment['HOST'] ?? '127.0.0.1',
    port: readNumber(environment, 'PORT', 4000, 0, 65_535),
    origins: readOrigins(environment['MINERALGRAPH_ORIGINS'] ?? ''),
    home: isAbsolute(home) ? home : join(projectRoot, home),
    load: readSwitch(environment, 'MINERALGRAPH_LOAD', neo4j === undefined ? 'auto' : 'never'),
    warm: readSwitch(environment, 'MINERALGRAPH_WARM', 'auto'),
    timeLimit: readNumber(environment, 'MINERALGRAPH_TIME_LIMIT', 10_000, 100, 600_000),
    priceLimit: readNumber(environment, 'MINERALGRAPH_PRICE_LIMIT', 100_000, 1, 100_000_000),
    serving: {
      get: readFlag(environment, 'MINERALGRAPH_GET'),
      introspection: readFlag(environment, 'MINERALGRAPH_INTROSPECTION'),
      suggestions: readFlag(environment, 'MINERALGRAPH_SUGGESTIONS'),
      ide: readFlag(environment, 'MINERALGRAPH_IDE'),
      metrics: readChoice(environment, 'MINERALGRAPH_METRICS', ['local', 'all', 'off']),
      trustedProxies: readProxies(environment['TRUST_PROXY'] ?? ''),
      concurrency: readNumber(environment, 'MINERALGRAPH_CONCURRENCY', 40, 1, 48),
      budget: readNumber(environment, 'MINERALGRAPH_BUDGET', 5_000_000, 0, 1_000_000_000),
    },
    projectRoot,
    environment,
    jarCache: environment['MINERALGRAPH_JAR_CACHE'],
  };
}

function readNeo4j(environment: Environment): Neo4jConfig | undefined {
  const uri = environment['NEO4J_URI'];
  if (uri === undefined || uri === '') return undefined;
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./.test(uri)) {
    throw new InputError('BAD_CONFIG', `NEO4J_URI: expected an address such as neo4j://localhost:7687, got "${uri}".`);
  }
  return {
    uri,
    username: environment['NEO4J_USERNAME'] ?? 'neo4j',
    password: environment['NEO4J_PASSWORD'] ?? '',
    database: environment['NEO4J_DATABASE'],
  };
}

function readOrigins(text: string): readonly string[] {
  const origins = text.split(',').map((it) => it.trim());
  return origins
    .filter((it) => it !== '')
    .map((it) => {
      if (URL.canParse(it) && new URL(it).origin === it) return it;
      throw new InputError(
        'BAD_CONFIG',
        `MINERALGRAPH_ORIGINS: expected origins such as http://localhost:5173 with commas between them, got "${it}".`,
      );
    });
}

/** Returns addresses, ranges such as 10.0.0.0/8, and the names that stand for the ranges of a machine or a private network. */
function readProxies(text: string): readonly string[] {
  const proxies = text.split(',').map((it) => it.trim());
  return proxies
    .filter((it) => it !== '')
    .map((it) => {
      const [address = '', bits = '0'] = it.split('/');
      const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
      if (['loopback', 'linklocal', 'uniquelocal'].includes(it)) return it;
      if (/^\d+$/.test(bits) && Number(bits) <= most) return it;
      throw new InputError(
        'BAD_CONFIG',
        `TRUST_PROXY: expected loopback, linklocal, uniquelocal, or addresses and ranges such as 10.0.0.0/8 with commas between them, got "${it}".`,
      );
    });
}

function readFlag(environment: Environment, name: string): boolean {
  return readChoice(environment, name, ['on', 'off']) === 'on';
}

/** Returns one of some words, the first when nothing is said. */
function readChoice<Word extends string>(
  environment: Environment,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const value = environment[name] ?? words[0];
  const word = words.find((it) => it === value);
  if (word !== undefined) return word;
  throw new InputError('BAD_CONFIG', `${name}: expected ${words.join(' or ')}, got "${value}".`);
}

function readSwitch(environment: Environment, name: string, otherwise: 'auto' | 'never'): 'auto' | 'never' {
  const value = environment[name] ?? otherwise;
  if (value === 'auto' || value === 'never') return value;
  throw new InputError('BAD_CONFIG', `${name}: expected auto or never, got "${value}".`);
}

function readNumber(environment: Environment, name: string, otherwise: number, least: number, most: number): number {
  const value = environment[name];
  if (value === undefined || value === '') return otherwise;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new InputError('BAD_CONFIG', `${name}: expected a whole number from ${least} to ${most}, got "${value}".`);
}
