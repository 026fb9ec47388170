import { ApolloServer } from '@apollo/server';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { ServingConfig } from '../config.js';
import type { Budget } from './createBudget.js';
import { executeOperation } from './executeOperation.js';
import type { Execution } from './execution.js';
import { formatError } from './formatError.js';
import { limitAliases, limitDepth, limitDirectives, limitValues } from './limitRules.js';
import { mostListed } from './limitVariables.js';
import { noteOperation } from './noteOperation.js';
import { observeExecution } from './observeExecution.js';
import type { RequestCourse } from './requestCourse.js';

const mostAliases = 100;
const mostLevels = 60;
const mostTokens = 8000;
const mostDirectivesAtOnce = 4;
const mostDirectives = 100;
/** A document with more mistakes than this is told of these only. */
const mostMistakes = 5;

export interface ApolloSettings {
  readonly execution: Execution;
  readonly budget: Budget;
  readonly serving: ServingConfig;
  /** Called with faults of Neo4j and of ours, for the log; never with what a caller sent. */
  readonly onError: (error: unknown) => void;
}

/** What Apollo is given with each request. */
export interface ApiContext {
  readonly course: RequestCourse;
}

/**
 * Returns an Apollo Server whose execution is ours: Apollo parses, validates, limits and formats, and hands the
 * operation to an executor through its gateway interface, which returns the finished tree.
 */
export function createApollo({ execution, budget, serving, onError }: ApolloSettings): ApolloServer<ApiContext> {
  const gateway: ApolloServerOptionsWithGateway<ApiContext>['gateway'] = {
    load: () =>
      Promise.resolve({
        executor: ({ document, operation, request, context }) =>
          executeOperation(
            observeExecution(execution, (context as ApiContext).course, budget),
            document,
            operation,
            request.variables ?? {},
          ),
      }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: execution.contract.schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
  return new ApolloServer<ApiContext>({
    gateway,
    introspection: true, // switched off by a rule of graphql-js, whose error says what it is
    hideSchemaDetailsFromClientErrors: !serving.suggestions,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // A page of another site can send GETs, which only read, and what Fastify refuses: bodies that are no JSON.
    csrfPrevention: false,
    parseOptions: { maxLexicalTokens: mostTokens },
    validationOptions: { maxErrors: mostMistakes },
    validationRules: [
      limitAliases(mostAliases),
      limitDepth(mostLevels),
      limitDirectives(mostDirectivesAtOnce, mostDirectives),
      limitValues(mostListed, mostLevels),
      ...(serving.introspection ? [] : [NoSchemaIntrospectionCustomRule]),
    ],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      noteOperation(),
    ],
    formatError: (formatted, error) => {
      const shown = formatError(formatted, error, serving.suggestions, execution.contract.schema);
      const code = String(shown.extensions?.['code']);
      if (code === 'INTERNAL_SERVER_ERROR' || code === 'SERVICE_UNAVAILABLE')
        onError(error instanceof GraphQLError ? (error.originalError ?? error) : error);
      return shown;
    },
  });
}
