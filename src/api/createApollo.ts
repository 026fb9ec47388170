import { ApolloServer } from '@apollo/server';
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { executeOperation } from './executeOperation.js';
import type { Execution } from './execution.js';
import { formatError } from './formatError.js';
import { limitAliases, limitDepth } from './limitRules.js';

const mostAliases = 200;
const mostLevels = 60;
const mostTokens = 8000;

export interface ApolloSettings {
  readonly execution: Execution;
  /** Called with faults of Neo4j and of ours, for the log; never with what a caller sent. */
  readonly onError: (error: unknown) => void;
}

/**
 * Returns an Apollo Server whose execution is ours: Apollo parses, validates, limits and formats, and hands the
 * operation to an executor through its gateway interface, which returns the finished tree.
 */
export function createApollo({ execution, onError }: ApolloSettings): ApolloServer {
  const gateway: ApolloServerOptionsWithGateway<BaseContext>['gateway'] = {
    load: () =>
      Promise.resolve({
        executor: (context) =>
          executeOperation(execution, context.document, context.operation, context.request.variables ?? {}),
      }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: execution.contract.schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
  return new ApolloServer({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxLexicalTokens: mostTokens },
    validationRules: [limitAliases(mostAliases), limitDepth(mostLevels)],
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    formatError: (formatted, error) => {
      const shown = formatError(formatted, error);
      const code = String(shown.extensions?.['code']);
      if (code === 'INTERNAL_SERVER_ERROR' || code === 'SERVICE_UNAVAILABLE') onError(error);
      return shown;
    },
  });
}
