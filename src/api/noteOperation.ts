import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { errorCodes } from './errorCodes.js';
import type { ErrorCode } from './errorCodes.js';
import type { ApiContext } from './createApollo.js';
import type { Stage } from './requestCourse.js';

/**
 * Returns the plugin through which Apollo tells what becomes of an operation: the time of its own stages, the name, what
 * the answer holds, the codes of its errors. It also refuses a request whose document has no operation of the name it asks
 * for, which Apollo would hand to the executor without one, and mutations and subscriptions, of which there are none:
 * graphql-js passes over them, and Apollo refuses them by GET alone.
 */
export function noteOperation(): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: ({ contextValue: { course } }) => {
      const since = (stage: Stage, begin: number): Promise<void> => {
        course.stages.set(stage, performance.now() - begin);
        return Promise.resolve();
      };
      return Promise.resolve({
        parsingDidStart: () => {
          const begin = performance.now();
          return Promise.resolve(() => since('parse', begin));
        },
        validationDidStart: () => {
          const begin = performance.now();
          return Promise.resolve(() => since('validate', begin));
        },
        didResolveOperation: ({ operation, operationName, request }) => {
          course.operation = operationName ?? undefined;
          if (operation === undefined) throw noOperation(request.operationName);
          if (operation.operation !== 'query') throw noQuery(operation);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind !== 'single') return Promise.resolve();
          const codes = body.singleResult.errors?.map((it) => String(it.extensions?.['code']) as ErrorCode) ?? [];
          course.codes = [...new Set(codes)];
          const cost = body.singleResult.extensions?.['cost'] as { readonly used: number } | undefined;
          course.used = cost?.used;
          return Promise.resolve();
        },
      });
    },
  };
}

function noOperation(name: string | null | undefined): GraphQLError {
  const code: ErrorCode = 'OPERATION_RESOLUTION_FAILURE';
  const message =
    name === undefined || name === null
      ? 'Expected operationName to name one of the operations of the document, got none.'
      : 'Expected operationName to name an operation of the document, got another name.';
  return new GraphQLError(message, { extensions: { code, http: { status: errorCodes[code] } } });
}

function noQuery(operation: OperationDefinitionNode): GraphQLError {
  const code: ErrorCode = 'GRAPHQL_VALIDATION_FAILED';
  const message = `Expected a query, got a ${operation.operation}.`;
  return new GraphQLError(message, { nodes: operation, extensions: { code, http: { status: errorCodes[code] } } });
}
