import type { Template } from '../model/model.js';

/** Returns a template in words, undefined as soon as a value is that does not stand in what can be left out. */
export function sayTemplate(
  template: Template,
  say: (name: string) => string | undefined,
  ended: boolean,
): string | undefined {
  const said = template.map((part) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'tense':
        return ended ? part.ended : part.holding;
      case 'value':
        return say(part.name);
      case 'optional':
        return sayTemplate(part.parts, say, ended) ?? '';
    }
  });
  return said.includes(undefined) ? undefined : said.join('');
}
