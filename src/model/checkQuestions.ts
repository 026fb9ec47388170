import type { Problem } from '../errors.js';
import type { AnswerField, AnswerType, Model } from './model.js';

/** Returns what in the questions of a model cannot be answered: statements without a file, lists without an end, unknown types. */
export function checkQuestions(model: Model): readonly Problem[] {
  const questions = model.roots.flatMap((root) =>
    root.question === undefined ? [] : [[root, root.question] as const],
  );
  const arguments_ = new Set(questions.flatMap(([, question]) => question.arguments.map((it) => it.name)));
  return [
    ...questions.flatMap(([{ name }, question]) => {
      const where = `Query.${name}`;
      return [
        ...(question.statements.size > 0
          ? []
          : [{ where, expected: 'statements that stand in files beside the SDL', got: 'none' }]),
        ...question.arguments.flatMap((it) =>
          it.idOf === undefined || model.types.has(it.idOf)
            ? []
            : [{ where: `${where}(${it.name}:)`, expected: '@idOf(type:) of a type with @node', got: it.idOf }],
        ),
      ];
    }),
    ...[...model.answers.values()].flatMap((type) =>
      [...type.fields.values()].flatMap((field) => checkField(model, type, field, arguments_)),
    ),
  ];
}

function checkField(
  { answers }: Model,
  { name: typeName }: AnswerType,
  { name, kind, type, list, most }: AnswerField,
  known: ReadonlySet<string>,
): readonly Problem[] {
  const where = `${typeName}.${name}`;
  const unknown = kind === 'object' && !answers.has(type) && type !== 'PageInfo';
  const paged = typeName.endsWith('Connection') && (name === 'edges' || name === 'nodes');
  const endless = list && most === undefined && !paged;
  return [
    ...(unknown ? [{ where, expected: 'a type with @answer, a node, a link or a scalar', got: type }] : []),
    ...(endless ? [{ where, expected: '@most on a list', got: 'none' }] : []),
    ...(typeof most === 'string' && !known.has(most)
      ? [{ where, expected: '@most(argument:) of a question', got: most }]
      : []),
  ];
}
