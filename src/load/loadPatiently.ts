import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from '../errors.js';
import type { Graph } from '../graph/openGraph.js';
import type { Model } from '../model/model.js';
import { loadFolders } from './loadFolders.js';
import type { LoadFolders } from './loadFolders.js';
import type { LoadResult } from './loadSeed.js';

/** Between two attempts, and from the first to the last, in milliseconds. */
const [pause, patience] = [5_000, 300_000];

/**
 * Loads as loadFolders does, and again while what hinders it may pass: another process that loads, a Neo4j that is away or
 * starts again. Nobody has to look after a start then. Throws what it met last after five minutes, and at once what does
 * not pass by itself.
 */
export async function loadPatiently(graph: Graph, model: Model, options: LoadFolders): Promise<LoadResult> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await loadFolders(graph, model, options);
    } catch (error) {
      if (!(error instanceof GraphError) || !error.retryable || performance.now() > end) throw error;
      options.report(`${error.message} The load is tried again in ${pause / 1000} s.`);
      await wait(pause);
    }
  }
}
