import type { Driver, ResultSummary } from 'neo4j-driver';
import type { Statement } from '../../src/cypher/statement.js';
import { inOneMap } from '../../src/graph/inOneMap.js';
import { toParameters } from '../../src/graph/toParameters.js';

type Profile = Exclude<ResultSummary['queryProfile'], false>;

/** Runs a statement under PROFILE, as it is read, and returns its database hits. */
export async function profileHits(driver: Driver, statement: Statement): Promise<number> {
  const { text, parameters } = inOneMap(statement);
  const result = await driver.executeQuery(`PROFILE ${text}`, toParameters(parameters));
  const { queryProfile: profile } = result.summary;
  if (profile === false) throw new Error('The statement was not profiled.');
  return sumHits(profile);
}

function sumHits(plan: Profile): number {
  return (plan.dbHits ?? 0) + plan.children.reduce((sum, child) => sum + sumHits(child), 0);
}
