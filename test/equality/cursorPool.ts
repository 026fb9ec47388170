import type { CursorContent } from '../../src/contract/cursor.js';
import { encodeCursor } from '../../src/contract/encodeCursor.js';
import type { Language } from '../../src/model/model.js';
import type { Random } from './random.js';

/** Cursors that earlier answers held, to be given back as after and before. */
export interface CursorPool {
  /** Takes note of every cursor in an answer. */
  readonly collect: (answer: unknown) => void;
  /** Returns a cursor of a connection that can be used in a language, and the order it was made for; another one of that order as well. */
  readonly pick: (random: Random, connection: string, language: Language) => PickedCursors | undefined;
}

interface PickedCursors {
  readonly cursor: string;
  readonly other: string;
  readonly orderBy: readonly Readonly<Record<string, unknown>>[];
}

const mostOfConnection = 40;

/** Returns an empty pool. */
export function newCursorPool(): CursorPool {
  const known = new Map<string, CursorContent[]>();
  const note = (text: string): void => {
    const content = readCursor(text);
    if (content === undefined) return;
    const cursors = known.get(content[1]) ?? [];
    known.set(content[1], [content, ...cursors].slice(0, mostOfConnection));
  };
  const collect = (answer: unknown): void => {
    if (typeof answer === 'string') note(answer);
    else if (typeof answer === 'object' && answer !== null) Object.values(answer).forEach(collect);
  };
  return {
    collect,
    pick: (random, connection, language) => {
      const usable = (known.get(connection) ?? []).filter((content) =>
        keysOf(content).every((key) => key.language === '' || key.language === language),
      );
      if (usable.length === 0) return undefined;
      const content = random.pick(usable);
      const same = usable.filter((it) => it[2] === content[2]);
      return {
        cursor: printCursor(random, content),
        other: printCursor(random, random.pick(same)),
        orderBy: orderOf(random, content),
      };
    },
  };
}

function readCursor(text: string): CursorContent | undefined {
  if (!text.startsWith('WzEs')) return undefined;
  return JSON.parse(Buffer.from(text, 'base64url').toString()) as CursorContent;
}

/** Now and then the node that the cursor was made for is gone. */
function printCursor(random: Random, [, connection, orderName, keys, ids]: CursorContent): string {
  const [node = '', ...rest] = ids;
  return encodeCursor(connection, orderName, keys, random.chance(0.15) ? [`${node}-gone`, ...rest] : ids);
}

/** Returns the parts of an order's name: "edge.capacity ASC, nameNB DESC, id DESC" gives edge, capacity, ASC; name, NB, DESC; id, DESC. */
function keysOf([, , orderName]: CursorContent): readonly Key[] {
  return orderName.split(', ').map((part) => {
    const [, edge, name = '', language = '', direction = ''] =
      /^(edge\.)?([a-z][A-Za-z]*?)(EN|NB|NN|SE)? (ASC|DESC)$/.exec(part) ?? [];
    return { onEdge: edge !== undefined, name, language, direction };
  });
}

interface Key {
  readonly onEdge: boolean;
  readonly name: string;
  readonly language: string;
  readonly direction: string;
}

/** The id at the end goes without saying when its direction is that of the key before it. */
function orderOf(random: Random, content: CursorContent): readonly Readonly<Record<string, unknown>>[] {
  const keys = keysOf(content);
  const orderBy = keys.map(({ onEdge, name, direction }) =>
    onEdge ? { edge: { [name]: direction } } : { [name]: direction },
  );
  const implied = keys.at(-1)?.direction === (keys.at(-2)?.direction ?? 'ASC');
  return implied && random.chance(0.5) ? orderBy.slice(0, -1) : orderBy;
}
