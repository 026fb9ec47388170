import type { Template, TemplatePart } from './model.js';

/**
 * Returns the parts of a text with places for values: `{name}`, `[left out without a value]` and `<holding|ended>`.
 * A mark that stands where it means nothing stays text, which the check of the model reports.
 */
export function readTemplate(text: string): Template {
  const tokens = text.split(/(\{[^{}]*\}|<[^<>|]*\|[^<>|]*>|[[\]])/).filter((it) => it !== '');
  const readParts = (inside: boolean): { readonly parts: Template; readonly closed: boolean } => {
    const parts: TemplatePart[] = [];
    for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
      if (token === ']' && inside) return { parts, closed: true };
      if (token !== '[') {
        parts.push(readToken(token));
        continue;
      }
      const inner = readParts(true);
      if (!inner.closed) parts.push({ kind: 'text', text: token }, ...inner.parts);
      else parts.push({ kind: 'optional', parts: inner.parts });
    }
    return { parts, closed: false };
  };
  return readParts(false).parts;
}

function readToken(token: string): TemplatePart {
  const name = /^\{(.*)\}$/.exec(token)?.[1];
  if (name !== undefined) return { kind: 'value', name };
  const [, holding, ended] = /^<(.*)\|(.*)>$/.exec(token) ?? [];
  if (holding === undefined || ended === undefined) return { kind: 'text', text: token };
  return { kind: 'tense', holding, ended };
}
