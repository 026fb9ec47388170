import type { Driver, ResultSummary } from 'neo4j-driver';
import type { Statement } from '../../src/cypher/statement.js';
import { toParameters } from '../../src/graph/toParameters.js';

type Profile = Exclude<ResultSummary['queryProfile'], false>;

/** Runs a statement under PROFILE and returns its database hits. */
export async function profileHits(driver: Driver, statement: Statement): Promise<number> {
  const result = await driver.executeQuery(`PROFILE ${statement.text}`, toParameters(statement.parameters));
  const { queryProfile: profile } = result.summary;
  if (profile === false) throw new Error('The statement was not profiled.');
  return sumHits(profile);
}

function sumHits(plan: Profile): number {
  return (plan.dbHits ?? 0) + plan.children.reduce((sum, child) => sum + sumHits(child), 0);
}
