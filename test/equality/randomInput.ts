import { getNamedType, isEnumType, isInputObjectType, isListType, getNullableType } from 'graphql';
import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql';
import type { Field } from '../../src/model/model.js';
import type { Generating } from './generating.js';
import type { MemoryLink, MemoryNode } from './memoryGraph.js';
import { scalarOf } from './naive.js';
import { randomPartialDate, randomScalar, randomText } from './randomScalar.js';

const joiners: readonly string[] = ['and', 'or', 'not'];

/** Returns a random filter of an input type, with conditions inside each other up to a depth. */
export function randomFilter(
  generating: Generating,
  type: GraphQLInputObjectType,
  depth: number,
): Record<string, unknown> {
  const { random } = generating;
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isComparison(field.type as never));
  const nested = fields.filter((field) => !leaves.includes(field));
  const count = random.chance(0.08) ? 0 : random.chance(0.75) ? 1 : 2;
  const filter: Record<string, unknown> = {};
  for (let key = 0; key < count; key += 1) {
    const deeper = nested.length > 0 && (leaves.length === 0 || (depth > 0 && random.chance(0.55)));
    const field = random.pick(deeper ? nested : leaves);
    filter[field.name] = random.chance(0.03) ? null : valueOf(generating, type, field, depth);
  }
  return filter;
}

function valueOf(
  generating: Generating,
  owner: GraphQLInputObjectType,
  field: GraphQLInputField,
  depth: number,
): unknown {
  const { random } = generating;
  const type = getNamedType(field.type);
  if (joiners.includes(field.name)) {
    const one = (): unknown => randomFilter(generating, type as GraphQLInputObjectType, depth - 1);
    if (field.name === 'not') return one();
    return Array.from({ length: random.below(3) }, one);
  }
  if (!isInputObjectType(type)) return random.pick(idsOf(generating, owner.name));
  if (isComparison(type)) return randomComparison(generating, type, samplesFor(generating, owner.name, field.name));
  return randomFilter(generating, type, depth - 1);
}

/** What is compared with mostly; a kind that no link has would be refused. */
function samplesFor(generating: Generating, filterName: string, fieldName: string): Samples {
  const { model } = generating.contract;
  const link = [...model.links.values()].find((it) => `${it.shortName}Where` === filterName);
  const field = link?.fields.get(fieldName);
  const closed = field?.kind === 'link' && field.part === 'kind';
  return { known: samplesOf(generating, filterName, fieldName), all: closed ? [...model.relationships.keys()] : [] };
}

/** Values that the graph holds for a field, and all that the field may have, where they are few. */
interface Samples {
  readonly known: readonly unknown[];
  readonly all: readonly string[];
}

/** An input whose fields are operands, such as StringWhere. */
function isComparison(type: unknown): boolean {
  return isInputObjectType(type) && 'eq' in type.getFields();
}

/** Returns one comparison or two, mostly with values that the graph holds for the field. */
function randomComparison(
  generating: Generating,
  type: GraphQLInputObjectType,
  samples: Samples,
): Record<string, unknown> {
  const { random } = generating;
  const operands = Object.values(type.getFields()).filter((field) => field.name !== 'exact');
  const chosen = random.several(operands, random.chance(0.85) ? 1 : 2);
  const exact = 'exact' in type.getFields() && random.chance(0.3) ? { exact: random.chance(0.8) } : {};
  const value = (field: GraphQLInputField): unknown => {
    const named = getNamedType(field.type);
    if (field.name === 'isNull') return random.chance(0.5);
    const one = (): unknown =>
      operandOf(generating, isEnumType(named) ? named.name : String(named), samples, field.name);
    return isListType(getNullableType(field.type)) ? Array.from({ length: random.below(4) }, one) : one();
  };
  return {
    ...Object.fromEntries(chosen.map((field) => [field.name, random.chance(0.03) ? null : value(field)])),
    ...exact,
  };
}

function operandOf(generating: Generating, type: string, samples: Samples, operator: string): unknown {
  const { random, graph } = generating;
  const known = samples.known.length > 0 && random.chance(0.75) ? random.pick(samples.known) : undefined;
  if (type === 'ID') return known ?? 'organization:unknown';
  if (type === 'PartialDate') return known ?? randomPartialDate(random);
  if (type !== 'String' && type !== 'URL') return known ?? randomScalar(graph.model, type, random);
  return changeText(
    generating,
    (known ?? (samples.all.length > 0 ? random.pick(samples.all) : randomText(random))) as string,
    operator,
  );
}

/** Case and parts of a text are changed as callers do. */
function changeText({ random }: Generating, text: string, operator: string): string {
  const letters = [...text];
  const start = random.below(letters.length);
  const parts: Readonly<Record<string, string>> = {
    contains: letters.slice(start, start + 1 + random.below(3)).join(''),
    startsWith: letters.slice(0, 1 + random.below(3)).join(''),
    endsWith: letters.slice(-1 - random.below(3)).join(''),
  };
  const part = parts[operator] ?? text;
  return random.pick([part, part, part.toUpperCase(), part.toLowerCase()]);
}

/** The ids that a filter's own id, or `has` of a relationship, may speak of. */
function idsOf({ contract, graph }: Generating, filterName: string): readonly string[] {
  const name = filterName.replace(/(Relation)?Where$/, '');
  const types = contract.model.types.get(contract.connections.get(name)?.target ?? name)?.possibleTypes ?? [];
  const ids = [...graph.nodes.values()].filter((node) => types.includes(node.type)).map((node) => node.id);
  return [...ids, `${contract.model.types.get(types[0] ?? '')?.prefix ?? 'organization'}:unknown`];
}

/** The values that the graph holds for the field that a comparison speaks of. */
function samplesOf(generating: Generating, filterName: string, fieldName: string): readonly unknown[] {
  const { contract, graph } = generating;
  const { model } = contract;
  const name = filterName.replace(/Where$/, '');
  const type = model.types.get(name);
  const link = [...model.links.values()].find((it) => it.shortName === name);
  const field: Field | undefined = (type ?? link)?.fields.get(fieldName);
  if (field === undefined) return [];
  const sources: readonly (MemoryNode | MemoryLink)[] =
    type === undefined
      ? graph.links.filter((it) => model.relationships.get(it.type)?.link === link?.name)
      : [...graph.nodes.values()].filter((node) => type.possibleTypes.includes(node.type));
  return sources.map((source) => scalarOf(generating, source, field)).filter((value) => value !== undefined);
}
