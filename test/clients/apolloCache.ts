import { InMemoryCache } from '@apollo/client';
import type { TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { getNamedType, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** The arguments by which pages of one list differ. All others ask for another list. */
const pageArguments = ['first', 'after', 'last', 'before'];

/** Returns a cache of Apollo Client that knows which types an interface has, and grows connections by page. */
export function apolloCache(schema: GraphQLSchema): InMemoryCache {
  const types = Object.values(schema.getTypeMap());
  const possibleTypes = Object.fromEntries(
    types.filter(isAbstractType).map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
  const typePolicies: TypePolicies = {};
  for (const type of types.filter((it) => isObjectType(it) || isInterfaceType(it))) {
    const connections = Object.values(type.getFields()).filter((it) =>
      getNamedType(it.type).name.endsWith('Connection'),
    );
    const policies = connections.map(({ name, args }) => {
      const others = args.map((it) => it.name).filter((it) => !pageArguments.includes(it));
      return [name, relayStylePagination(others.length > 0 && others)] as const;
    });
    typePolicies[type.name] = { fields: Object.fromEntries(policies) };
  }
  return new InMemoryCache({ possibleTypes, typePolicies });
}
