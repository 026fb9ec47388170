import type { RawRequest } from './rawRequest.js';

/** Enough to see what matters, however long the body is. */
const mostTries = 300;
const mostMilliseconds = 60_000;

/** Returns a request that still fails with as little in its body as leaving out one stretch after another finds. */
export async function shrinkBody(
  request: RawRequest,
  fails: (request: RawRequest) => Promise<boolean>,
): Promise<RawRequest> {
  if (typeof request.body !== 'string') return request;
  let smallest = request.body;
  const end = Date.now() + mostMilliseconds;
  let tries = 0;
  for (let length = Math.ceil(smallest.length / 2); length >= 1; length = Math.floor(length / 2)) {
    for (let start = 0; start < smallest.length && tries < mostTries && Date.now() < end; tries += 1) {
      const smaller = smallest.slice(0, start) + smallest.slice(start + length);
      if (await fails({ ...request, body: smaller })) smallest = smaller;
      else start += length;
    }
  }
  return { ...request, body: smallest };
}
