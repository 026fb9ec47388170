/**
 * This room reads the SDL under schema/ into a model and refuses a schema that it cannot answer.
 * It touches no file and no database.
 */
import type {
  DocumentNode,
  EnumTypeDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
} from 'graphql';
import { InputError, present } from '../errors.js';
import type { Problem } from '../errors.js';
import { checkDeprecations } from './checkDeprecations.js';
import { checkModel } from './checkModel.js';
import { checkSchema } from './checkSchema.js';
import { kebabCase } from './kebabCase.js';
import { parseSchema } from './parseSchema.js';
import { readDirective, readTexts, readText } from './readDirective.js';
import { readAnswers } from './readAnswers.js';
import { readField, scalars } from './readField.js';
import { readRelationships } from './readRelationships.js';
import { readRoots } from './readRoots.js';
import { readWording } from './readWording.js';
import type { SchemaFile } from './schemaFile.js';
import type {
  DeclaredRoot,
  Derivation,
  Derived,
  EnumType,
  Field,
  LinkType,
  Mark,
  Model,
  NodeType,
  Period,
  PropertyField,
  ValueType,
  ValuesField,
} from './model.js';

type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Returns the model of a schema. Throws an InputError that lists every problem when it cannot be answered. */
export function readModel(files: readonly SchemaFile[]): Model {
  const sdl = files.filter(({ name }) => !isStatement(name));
  const { document, problems: unread } = parseSchema(sdl);
  refuse(unread);
  refuse(checkSchema(document));
  refuse(checkDeprecations(document));
  const definitions = typeDefinitions(document);
  const enums = readEnums(document);
  const names = {
    nodes: new Set(definitions.filter((type) => readDirective(type, 'node')).map(nameOf)),
    enums: new Set(enums.keys()),
  };
  const types = new Map(
    definitions
      .filter((type) => names.nodes.has(nameOf(type)))
      .map((type) => [nameOf(type), readNodeType(type, definitions, names)]),
  );
  const links = new Map(
    definitions
      .filter((type) => readDirective(type, 'link') && type.kind === 'ObjectTypeDefinition')
      .map((type) => [nameOf(type), readLinkType(type, names)]),
  );
  const linkInterface = definitions.find(
    (type) => readDirective(type, 'link') && type.kind === 'InterfaceTypeDefinition',
  );
  const roots = readRoots(
    definitions,
    files.filter(({ name }) => isStatement(name)),
  );
  const model: Model = {
    types,
    links,
    linkInterface: linkInterface === undefined ? undefined : readLinkType(linkInterface, names),
    values: readValues(definitions, types, roots, names),
    enums,
    answers: readAnswers(
      definitions.filter((type) => type.kind === 'ObjectTypeDefinition'),
      {
        values: new Set([...scalars, ...enums.keys()]),
        named: new Set([...types.keys(), ...(linkInterface === undefined ? [] : [nameOf(linkInterface)])]),
      },
    ),
    relationships: readRelationships(types),
    roots,
    sdl: sdl.map((file) => file.text).join('\n'),
  };
  refuse(checkModel(model));
  return model;
}

/** Statements of questions stand beside the SDL that names them. */
function isStatement(name: string): boolean {
  return name.endsWith('.cypher');
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map((it) => `${it.where}: expected ${it.expected}, got ${it.got}`);
  throw new InputError('BAD_SCHEMA', `The schema cannot be answered:\n${lines.join('\n')}`);
}

interface TypeNames {
  readonly nodes: ReadonlySet<string>;
  readonly enums: ReadonlySet<string>;
}

function nameOf(type: TypeDefinition | EnumTypeDefinitionNode): string {
  return type.name.value;
}

function typeDefinitions(document: DocumentNode): readonly TypeDefinition[] {
  return document.definitions.filter(
    (it): it is TypeDefinition => it.kind === 'ObjectTypeDefinition' || it.kind === 'InterfaceTypeDefinition',
  );
}

function readEnums(document: DocumentNode): ReadonlyMap<string, EnumType> {
  return new Map(
    document.definitions
      .filter((it) => it.kind === 'EnumTypeDefinition')
      .map((it) => [
        it.name.value,
        {
          name: it.name.value,
          values: (it.values ?? []).map((value) => value.name.value),
          words: new Map(
            (it.values ?? []).flatMap((value) => {
              const words = readDirective(value, 'words');
              return words === undefined ? [] : [[value.name.value, readWording(words)] as const];
            }),
          ),
        },
      ]),
  );
}

function readNodeType(type: TypeDefinition, definitions: readonly TypeDefinition[], names: TypeNames): NodeType {
  const name = nameOf(type);
  const interfaces = (type.interfaces ?? []).map((it) => it.name.value).filter((it) => names.nodes.has(it));
  const possibleTypes =
    type.kind === 'ObjectTypeDefinition'
      ? [name]
      : definitions.filter((it) => it.kind === 'ObjectTypeDefinition' && implementsInterface(it, name)).map(nameOf);
  const label = labelOf(type);
  const widest = definitions.find(
    (it) => interfaces.includes(nameOf(it)) && (it.interfaces ?? []).every((up) => !names.nodes.has(up.name.value)),
  );
  return {
    name,
    kind: type.kind === 'ObjectTypeDefinition' ? 'object' : 'interface',
    label,
    baseLabel: widest === undefined ? label : labelOf(widest),
    prefix: kebabCase(name),
    interfaces,
    possibleTypes,
    fields: readFields(type, names, false),
    description: type.description?.value ?? '',
    mark: readMark(type),
    period: readPeriod(type),
    derived: readDerived(type),
  };
}

function labelOf(type: TypeDefinition): string {
  const directive = present(readDirective(type, 'node'), `@node on ${nameOf(type)}`);
  return readText(directive, 'label') ?? nameOf(type);
}

function implementsInterface(type: TypeDefinition, name: string): boolean {
  return (type.interfaces ?? []).some((it) => it.name.value === name);
}

function readFields(type: TypeDefinition, names: TypeNames, ofLink: boolean): ReadonlyMap<string, Field> {
  return new Map((type.fields ?? []).map((field) => [field.name.value, readField(field, names, ofLink)]));
}

function readLinkType(type: TypeDefinition, names: TypeNames): LinkType {
  const name = nameOf(type);
  return {
    name,
    shortName: name === 'PlainLink' ? 'Plain' : name,
    prefix: kebabCase(name),
    fields: readFields(type, names, true),
    description: type.description?.value ?? '',
    sentences: (type.directives ?? [])
      .filter((it) => it.name.value === 'sentence')
      .map((it) => ({ type: readText(it, 'type') ?? '', wording: readWording(it) })),
  };
}

function readMark(type: TypeDefinition): Mark | undefined {
  const directive = readDirective(type, 'mark');
  if (directive === undefined) return undefined;
  const text = (argument: string): string =>
    present(readText(directive, argument), `@mark(${argument}:) on ${nameOf(type)}`);
  return {
    relationship: text('relationship'),
    property: text('property'),
    values: readTexts(directive, 'values'),
    label: text('label'),
    otherwise: text('otherwise'),
  };
}

function readPeriod(type: TypeDefinition): Period | undefined {
  const directive = readDirective(type, 'period');
  if (directive === undefined) return undefined;
  return { since: readText(directive, 'since') ?? 'since', until: readText(directive, 'until') ?? 'until' };
}

function readDerived(type: TypeDefinition): Derived | undefined {
  const directive = readDirective(type, 'derived');
  if (directive === undefined) return undefined;
  const argument = (name: string): string =>
    present(readText(directive, name), `@derived(${name}:) on ${nameOf(type)}`);
  return { by: argument('by') as Derivation, rootField: argument('field') };
}

/** Value types are those that fields of nodes, the release, or other value types hold. */
function readValues(
  definitions: readonly TypeDefinition[],
  types: ReadonlyMap<string, NodeType>,
  roots: readonly DeclaredRoot[],
  names: TypeNames,
): ReadonlyMap<string, ValueType> {
  const found = new Map<string, ValueType>();
  /** What is made when it is asked for is no value that is kept. */
  const isAnswer = (name: string): boolean =>
    definitions.some((type) => nameOf(type) === name && readDirective(type, 'answer') !== undefined);
  const add = (name: string): void => {
    const definition = definitions.find((type) => nameOf(type) === name);
    if (definition === undefined || found.has(name)) return;
    const fields = [...readFields(definition, names, false).values()].filter(
      (field) => field.kind === 'property' || (field.kind === 'values' && !isAnswer(field.type)),
    ) as (PropertyField | ValuesField)[];
    found.set(name, { name, fields: new Map(fields.map((field) => [field.name, field])) });
    addAll(fields);
  };
  const addAll = (fields: Iterable<Field>): void => {
    for (const field of fields) if (field.kind === 'values') add(field.type);
  };
  for (const type of types.values()) addAll(type.fields.values());
  for (const root of roots) if (root.release) add(root.target);
  return found;
}
