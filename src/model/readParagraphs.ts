const norwegian = 'Norsk: ';

/** A description as paragraphs, each on one line. */
export interface Paragraphs {
  readonly english: readonly string[];
  readonly norwegian: readonly string[];
}

/** Returns the paragraphs of a description without their line breaks, those that begin with "Norsk:" for themselves. */
export function readParagraphs(description: string): Paragraphs {
  const all = description.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  return {
    english: all.filter((it) => it !== '' && !it.startsWith(norwegian)),
    norwegian: all.filter((it) => it.startsWith(norwegian)).map((it) => it.slice(norwegian.length)),
  };
}
