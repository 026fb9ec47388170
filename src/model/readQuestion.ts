import { print, valueFromASTUntyped, visit } from 'graphql';
import type { FieldDefinitionNode, InputValueDefinitionNode } from 'graphql';
import type { DeclaredQuestion, Method, QuestionArgument } from './model.js';
import { namedType } from './namedType.js';
import { readDirective, readNumber, readText, readTexts } from './readDirective.js';
import type { SchemaFile } from './schemaFile.js';

/** Returns what answers a root field that is a question; undefined when it is none. */
export function readQuestion(field: FieldDefinitionNode, files: readonly SchemaFile[]): DeclaredQuestion | undefined {
  const directive = readDirective(field, 'question');
  if (directive === undefined) return undefined;
  const found = readTexts(directive, 'statements').map(
    (name) => [name, files.find((it) => it.name.endsWith(`/${name}.cypher`))?.text] as const,
  );
  return {
    method: readText(directive, 'method') as Method,
    statements: new Map(found.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
    lacking: found.flatMap(([name, text]) => (text === undefined ? [name] : [])),
    arguments: (field.arguments ?? []).map(readQuestionArgument),
  };
}

function readQuestionArgument(argument: InputValueDefinitionNode): QuestionArgument {
  const text = (name: string, of: string): string | undefined => {
    const directive = readDirective(argument, name);
    return directive === undefined ? undefined : readText(directive, of);
  };
  const between = readDirective(argument, 'between');
  return {
    name: argument.name.value,
    sdl: printArgument(argument, text('typesOf', 'type')),
    default: argument.defaultValue === undefined ? undefined : valueFromASTUntyped(argument.defaultValue),
    isDay: namedType(argument.type) === 'Date',
    idOf: text('idOf', 'type'),
    between:
      between === undefined
        ? undefined
        : { least: readNumber(between, 'least') ?? 0, most: readNumber(between, 'most') ?? 0 },
    unlike: text('unlike', 'argument'),
    laterThan: text('later', 'than'),
  };
}

/** Returns an argument as clients see it; one that takes types of an interface has the enum of these in place of its texts. */
function printArgument(argument: InputValueDefinitionNode, typesOf: string | undefined): string {
  return print(
    visit(argument, {
      Directive: () => null,
      NamedType: (node) =>
        typesOf === undefined ? undefined : { ...node, name: { ...node.name, value: `${typesOf}Type` } },
    }),
  );
}
