import type { Template } from './template.js';

/** Returns a page of 20 organisations, below each 5 projects, below each 5 participants, and so on, this many connections deep. */
export function chainTemplate(depth: number): Template {
  return {
    name: `chain${depth}`,
    about: `${depth} connections inside each other, pages of 20 and 5`,
    ours: { query: `{ organizations(first: 20) { nodes { id name ${oursBelow(depth, 0)} } } }` },
    neo4jGraphql: {
      query: `{ organizationsConnection(first: 20, sort: [{ id: ASC }]) { edges { node { id name ${theirsBelow(depth, 0)} } } } }`,
    },
    bareCypher: {},
  };
}

function fieldAt(level: number): string {
  return level % 2 === 0 ? 'projects' : 'participants';
}

function oursBelow(depth: number, level: number): string {
  if (level === depth) return '';
  return `${fieldAt(level)}(first: 5) { edges { capacity node { id name ${oursBelow(depth, level + 1)} } } }`;
}

function theirsBelow(depth: number, level: number): string {
  if (level === depth) return '';
  return `${fieldAt(level)}Connection(first: 5, sort: [{ node: { id: ASC } }]) { edges { properties { capacity } node { id name ${theirsBelow(depth, level + 1)} } } }`;
}
