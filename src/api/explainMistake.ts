import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

/** What is known of a type that a mistake names. */
interface Named {
  readonly fields: ReadonlySet<string>;
  readonly isOrder: boolean;
}

interface Mistake {
  /** How graphql-js words it; the name of the type is the first group. */
  readonly said: readonly RegExp[];
  /** Which types it is about. */
  readonly about: (type: Named) => boolean;
  /** What to write instead. */
  readonly advice: string;
}

/** So many fields can be read in one sentence. */
const fewFields = 12;

const unknownField = /^Cannot query field "\w+" on type "(\w+)"/;
const unknownKey = /Field "\w+" is not defined by type "(\w+)"/;
const otherValue = /Expected (?:value of type|type) "\[*(\w+)/;
const severalKeys = /OneOf Input Object "(\w+)"/;
const bareText = /^String cannot represent a non string value: ([A-Za-z]\w*)/;
const unknownArgument = /^Unknown argument "\w+" on field "(\w+)\.(\w+)"/;

const mistakes: readonly Mistake[] = [
  {
    said: [unknownField],
    about: ({ fields }) => fields.has('pageInfo'),
    advice:
      'A connection is a page: ask the node for its fields in nodes { … } or edges { node { … } }, the link in edges { … }.',
  },
  {
    said: [unknownField],
    about: ({ fields }) => fields.has('cursor'),
    advice: 'An edge has the fields of the link; those of the node stand in node { … }.',
  },
  {
    said: [unknownKey, otherValue],
    about: ({ fields }) => fields.has('every'),
    advice:
      'A condition on relationships says where one leads, { has: "type:name" }, or how many meet what: { some: { node: { … }, edge: { … } } }.',
  },
  {
    said: [unknownKey],
    about: ({ fields, isOrder }) => !isOrder && fields.has('node'),
    advice: 'Conditions on the node stand in node: { … }, those on the link in edge: { … }.',
  },
  {
    said: [otherValue],
    about: ({ fields }) => fields.has('eq'),
    advice: 'A condition says how to compare: { eq: … }.',
  },
  {
    said: [unknownKey, otherValue, severalKeys],
    about: ({ fields, isOrder }) => isOrder && fields.has('edge'),
    advice:
      'In an order the fields of the node stand at the top, those of the edge in edge: [{ name: ASC }, { edge: { since: DESC } }].',
  },
  {
    said: [unknownKey, otherValue, severalKeys],
    about: ({ isOrder }) => isOrder,
    advice: 'An order is a list of keys with a direction each: [{ name: ASC }, { id: DESC }].',
  },
];

/**
 * Returns the sentence of a mistake in a document or its variables, with what to write instead where many make it.
 * Which kind of type it is about follows from the schema.
 */
export function explainMistake(message: string, schema: GraphQLSchema): string {
  const advice = adviceOn(message, schema);
  return advice === undefined ? message : `${message} ${advice}`;
}

function adviceOn(message: string, schema: GraphQLSchema): string | undefined {
  const [, owner, field] = unknownArgument.exec(message) ?? [];
  if (owner !== undefined && field !== undefined) return argumentsOf(schema, owner, field);
  const word = bareText.exec(message)?.[1];
  if (word !== undefined) return `A text stands in quotes: "${word}".`;
  const namedBy = (it: RegExp): Named | undefined => namedIn(schema, it.exec(message)?.[1]);
  const mistake = mistakes.find(({ said, about }) =>
    said.some((it) => {
      const type = namedBy(it);
      return type !== undefined && about(type);
    }),
  );
  return mistake?.advice ?? fieldsOf(namedBy(unknownField));
}

/** The fields of a type that has few. */
function fieldsOf(type: Named | undefined): string | undefined {
  return type === undefined || type.fields.size > fewFields ? undefined : `It has ${[...type.fields].join(', ')}.`;
}

function namedIn(schema: GraphQLSchema, name: string | undefined): Named | undefined {
  const type = name === undefined ? undefined : schema.getType(name);
  if (!isObjectType(type) && !isInputObjectType(type)) return undefined;
  return { fields: new Set(Object.keys(type.getFields())), isOrder: isInputObjectType(type) && type.isOneOf };
}

function argumentsOf(schema: GraphQLSchema, owner: string, field: string): string | undefined {
  const type = schema.getType(owner);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const names = type.getFields()[field]?.args.map(({ name }) => name) ?? [];
  return names.length === 0 ? 'It takes no arguments.' : `It takes ${names.join(', ')}.`;
}
