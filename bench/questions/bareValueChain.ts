/** Along which links goods flow away from who stands at their start, and along which towards it. */
const away = 'CONTAINS|PUTS_OUT|MAKES|YIELDS|FEEDS|SUPPLIES|PART_OF|EXTRACTS|PROCESSES|HANDLES|HOLDS_RIGHT|OPERATES';
const towards = 'TAKES_IN|CONSUMES';
const depth = 4;

/**
 * Returns one statement of a value chain of depth 4, as one would write it by hand: the layers before and after a node,
 * each with the hundred entities that most links join with the layer before it, three hundred of these links, and behind the
 * last layer what joins that with itself. It does not say how many there are, nor what joins the other layers with
 * themselves: Neo4j's memory does not bear the lists that are needed for that in one statement.
 */
export function bareValueChain(): string {
  const layers = Array.from({ length: depth }, (_, index) => index + 1);
  const up = [`(n)<-[r:${away}]-(o)`, `(n)-[r:${towards}]->(o)`];
  const down = [`(n)-[r:${away}]->(o)`, `(n)<-[r:${towards}]-(o)`];
  const actors = ['(n)<-[r:HOLDS_RIGHT|OPERATES]-(o)'];
  return [
    'MATCH (start:Entity {id: $of})',
    'WITH start, [start] AS u0, [start] AS um0, [start] AS d0, [start] AS dm0',
    ...layers.map((it) => printLayer('u', it, up, [])),
    printBeside('u', up),
    ...layers.map((it) => printLayer('d', it, down, actors)),
    printBeside('d', [...down, ...actors]),
    `RETURN ${[...layers.toReversed().map((it) => `ua${it}`), '[[start.id, start.nameEN]] AS a0', ...layers.map((it) => `da${it}`)].join(', ')},`,
    `  ${layers.flatMap((it) => [`ul${it}`, `dl${it}`]).join(', ')}, ub, db`,
  ].join('\n');
}

/** What is found by the last patterns is not followed further. */
function printLayer(side: string, layer: number, followed: readonly string[], ends: readonly string[]): string {
  const [from, met] = [`${side}${layer - 1}`, `${side}m${layer - 1}`];
  const parts = [...followed.map((it) => [it, 'true']), ...ends.map((it) => [it, 'false'])].map(
    ([pattern, onward]) => `MATCH ${pattern ?? ''} RETURN r, o, ${onward ?? ''} AS onward`,
  );
  return `CALL (${from}, ${met}) {
  CALL (${from}, ${met}) {
    UNWIND ${from} AS n
    CALL (n) { ${parts.join(' UNION ALL ')} }
    WITH r, o, onward, ${met} WHERE NOT o IN ${met}
    WITH o, collect(DISTINCT r.id) AS links, max(onward) AS onward ORDER BY size(links) DESC, o.id LIMIT 100
    RETURN collect({o: o, links: links, onward: onward}) AS found
  }
  CALL (found) { UNWIND found AS it UNWIND it.links AS link WITH link LIMIT 300 RETURN collect(link) AS ${side}l${layer} }
  RETURN [it IN found WHERE it.onward | it.o] AS ${side}${layer}, [it IN found | it.o] AS ${side}k${layer},
    ${met} + [it IN found | it.o] AS ${side}m${layer},
    [it IN found | [it.o.id, it.o.nameEN]] AS ${side}a${layer}, ${side}l${layer}
}`;
}

function printBeside(side: string, patterns: readonly string[]): string {
  const [from, kept] = [`${side}${depth}`, `${side}k${depth}`];
  return `CALL (${from}, ${kept}) {
  UNWIND ${from} AS n
  CALL (n, ${kept}) { ${patterns.map((it) => `MATCH ${it} WHERE o IN ${kept} RETURN r`).join(' UNION ALL ')} }
  WITH DISTINCT r.id AS link LIMIT 300
  RETURN collect(link) AS ${side}b
}`;
}
