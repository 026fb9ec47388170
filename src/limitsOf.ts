import type { Config } from './config.js';
import type { PlanLimits } from './plan/planning.js';

const connectionDepth = 12;
const mostHops = 100;
const mostConditions = 200;

/** Returns the limits of operations under the settings. */
export function limitsOf({ priceLimit }: Config): PlanLimits {
  return { connectionDepth, hops: mostHops, conditions: mostConditions, price: priceLimit };
}
