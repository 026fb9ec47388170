import type { Problem } from '../errors.js';
import type { AnswerField, AnswerType, DeclaredQuestion, Method, Model } from './model.js';

/** How many statements each method takes, at least and at most. It takes them by their places, so that none may be missing. */
const taken: Readonly<Record<Method, readonly [number, number]>> = {
  DIRECT: [1, 1],
  LAYERS: [3, 3],
  PATHS: [2, 2],
  PROPAGATE: [2, 2],
  OTHERS: [5, Infinity],
  SINGLE_POINTS: [2, 2],
};

/** Returns what in the questions of a model cannot be answered: statements without a file, too few or too many of them, lists without an end, unknown types. */
export function checkQuestions(model: Model): readonly Problem[] {
  const questions = model.roots.flatMap((root) =>
    root.question === undefined ? [] : [[root, root.question] as const],
  );
  const arguments_ = new Set(questions.flatMap(([, question]) => question.arguments.map((it) => it.name)));
  return [
    ...questions.flatMap(([{ name }, question]) => {
      const where = `Query.${name}`;
      return [
        ...checkStatements(where, question),
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

function checkStatements(where: string, { method, statements, lacking }: DeclaredQuestion): readonly Problem[] {
  const [least, most] = taken[method];
  const count = statements.size + lacking.length;
  const fits = count >= least && count <= most;
  const expected = `different statements for the method ${method}: ${most > least ? 'at least ' : ''}${least}`;
  return [
    ...lacking.map((name) => ({ where, expected: `a file ${name}.cypher beside the SDL`, got: 'none' })),
    ...(fits ? [] : [{ where, expected, got: String(count) }]),
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
