import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { mismatch } from '../errors.js';

const window = 60;

/** How much each client may ask for in a minute. */
export interface Budget {
  /** Takes a price from what a client has left. Throws OVER_BUDGET, with the seconds to wait, when it is too little. */
  readonly charge: (client: string, price: number) => Promise<void>;
}

/** Returns budgets of a price per client and minute, kept in memory; 0 is no limit. */
export function createBudget(perMinute: number): Budget {
  if (perMinute === 0) return { charge: () => Promise.resolve() };
  const limiter = new RateLimiterMemory({ points: perMinute, duration: window });
  return {
    charge: async (client, price) => {
      // One operation alone is never over the budget: what it may cost at most has a limit of its own.
      const points = Math.min(Math.max(price, 1), perMinute);
      try {
        await limiter.consume(client, points);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        await limiter.reward(client, points);
        // Should the clock have been set back, the window ends when it was to end all the same.
        const retryAfter = Math.min(Math.ceil(refused.msBeforeNext / 1000), window);
        const expected = `operations with a price of at most ${perMinute} per minute together`;
        const got = `more with this one of ${price}`;
        const details = { budget: perMinute, price, retryAfter };
        throw mismatch('OVER_BUDGET', { where: '', expected, got }, `Ask again in ${retryAfter} s.`, details);
      }
    },
  };
}
