import type { Random } from '../equality/random.js';

/** Texts that Lucene, Cypher, GraphQL, JSON, JavaScript or a terminal would take for their own. */
const odd = [
  '*',
  '?',
  '*:*',
  'a* OR b?',
  'quartz~100',
  '"unended',
  '(((((',
  'a AND NOT b',
  '[a TO z]',
  '{* TO *}',
  'name:quartz',
  '/(a+)+$/',
  '^^^ + - && || ! \\',
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '`) MATCH (n) DETACH DELETE n //',
  '$parameter',
  '\\u0027',
  'CALL db.labels()',
  '" } }',
  '${process.exit()}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  '\u0000',
  '\u001b[2J',
  '\u202eabc',
  '\ufeff',
  '\ud800',
  '\udfff\ud800',
  '😀'.repeat(30),
  'e\u0301'.repeat(40),
  'ﬃ İ ß Å',
  ' ',
  '',
  '\n',
  '../../etc/passwd',
  'NaN',
  '1e999',
] as const;

/** Returns a text that something might stumble over, or two of them. */
export function oddText(random: Random): string {
  return random.chance(0.7) ? random.pick(odd) : `${random.pick(odd)} ${random.pick(odd)}`;
}
