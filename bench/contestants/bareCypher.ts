/** The practical limit: one statement written by hand per template, over bare node:http, without GraphQL. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import { bareStatements } from './bareStatements.js';

interface Question {
  readonly template: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI ?? '', neo4j.auth.basic(NEO4J_USERNAME ?? '', NEO4J_PASSWORD ?? ''), {
  disableLosslessIntegers: true,
});

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`answers at http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { template, parameters } = JSON.parse(await text(request)) as Question;
  const statement = bareStatements[template];
  if (statement === undefined) throw new Error(`There is no statement for ${template}.`);
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement.text, parameters);
    const data = statement.toAnswer(records[0]?.toObject() ?? {});
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
  } finally {
    await session.close();
  }
}
