import neo4j from 'neo4j-driver';
import type { ResultSummary } from 'neo4j-driver';
import type { Statement } from '../../src/cypher/statement.js';
import { toParameters } from '../../src/graph/toParameters.js';

interface Address {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

type Profile = Exclude<ResultSummary['queryProfile'], false>;

/** Runs a statement under PROFILE and returns its database hits. */
export async function profileHits(address: Address, statement: Statement): Promise<number> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  try {
    const result = await driver.executeQuery(`PROFILE ${statement.text}`, toParameters(statement.parameters));
    const { queryProfile: profile } = result.summary;
    if (profile === false) throw new Error('The statement was not profiled.');
    return sumHits(profile);
  } finally {
    await driver.close();
  }
}

function sumHits(plan: Profile): number {
  return (plan.dbHits ?? 0) + plan.children.reduce((sum, child) => sum + sumHits(child), 0);
}
