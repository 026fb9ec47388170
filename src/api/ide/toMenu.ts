import type { Example } from '../example.js';

export interface MenuGroup {
  /** The folder in words; empty for what stands in none. */
  readonly name: string;
  readonly entries: readonly MenuEntry[];
}

export interface MenuEntry {
  /** The name of the file in words. */
  readonly name: string;
  /** The first sentence of the comment that the operation begins with. */
  readonly about: string;
  readonly operation: string;
}

/** Returns the examples as a menu, grouped by their folders; those in none come first. */
export function toMenu(examples: readonly Example[]): readonly MenuGroup[] {
  const groups = new Map<string, MenuEntry[]>([['', []]]);
  for (const { path, operation } of examples) {
    const parts = path.replace(/\.graphql$/, '').split('/');
    const folder = toWords(parts.slice(0, -1).join('/'));
    const entries = groups.get(folder) ?? [];
    groups.set(folder, [...entries, { name: toWords(parts.at(-1) ?? ''), about: sayAbout(operation), operation }]);
  }
  return [...groups].filter(([, entries]) => entries.length > 0).map(([name, entries]) => ({ name, entries }));
}

/** `01-list-of-members` is `01 List of members`. */
function toWords(name: string): string {
  return name.replaceAll('-', ' ').replace(/^(?:\d+ )?\p{L}/u, (begin) => begin.toUpperCase());
}

function sayAbout(operation: string): string {
  const lines = operation.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice(1).trim());
  const text = comment.join(' ');
  return /^.*?[.?!](?= |$)/.exec(text)?.[0] ?? text;
}
