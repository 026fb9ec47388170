import { cacheExchange } from '@urql/exchange-graphcache';
import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import type { IntrospectionQuery } from 'graphql';
import type { Exchange } from '@urql/core';

type Options = Required<CacheExchangeOpts>;

/** The fields of types that grow by page. */
export type PagedFields = Readonly<Record<string, readonly string[]>>;

/** Returns a cache of urql that knows the schema, keeps what has no id within its parent, and grows these fields by page. */
export function urqlCache(schema: IntrospectionQuery, paged: PagedFields): Exchange {
  const withoutId = schema.__schema.types.flatMap((type) =>
    type.kind === 'OBJECT' && !type.fields.some(({ name }) => name === 'id') ? [type.name] : [],
  );
  const resolvers = Object.entries(paged).map(([type, fields]) => [
    type,
    Object.fromEntries(fields.map((field) => [field, relayPagination()])),
  ]);
  return cacheExchange({
    schema: schema as Options['schema'],
    keys: Object.fromEntries(withoutId.map((name) => [name, () => null])),
    resolvers: Object.fromEntries(resolvers) as Options['resolvers'],
    // It warns of entities that are asked for without their ids: the first example is for people, not for caches.
    logger: () => undefined,
  });
}
