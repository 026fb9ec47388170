import { readPartialDate } from '../../src/model/partialDate.js';
import type { MemoryLink, MemoryNode } from '../equality/memoryGraph.js';

/** Says whether something may have been there on a day. */
export function isThen({ properties }: MemoryNode | MemoryLink, day: string): boolean {
  const dayOf = (key: string, end: 'earliest' | 'latest'): string => {
    const date = properties[key];
    return (typeof date === 'string' ? readPartialDate(date)?.[end] : undefined) ?? day;
  };
  return dayOf('since', 'earliest') <= day && dayOf('until', 'latest') >= day;
}
