// One layer up the chain: where what stands in $frontier comes from, and whose work or right is in it. Goods flow along the
// first kinds of links and against the second; chain-downstream goes the other way.
// `beyond` has what is found that is not in $met, at most $most of it, those with the most links first, then in the order of
// ids: each its id, whether it is to be followed, and the links that lead to it, in no order; `total` counts all of it.
// `beside` has lists of links that lead to those of the layer itself, which are $layer.
// At most $budget links are read: those of the entities and sides that have the fewest come first, then the order of ids,
// and sides that would go beyond are left out.
UNWIND CASE WHEN $direction = 'DOWNSTREAM' THEN [] ELSE $frontier END AS id
MATCH (n:Entity {id: id})
UNWIND [
  {side: 1, links: COUNT { (n)<-[:CONTAINS|PUTS_OUT|MAKES|YIELDS|FEEDS|SUPPLIES|PART_OF|EXTRACTS|PROCESSES|HANDLES|HOLDS_RIGHT|OPERATES]-() }},
  {side: 2, links: COUNT { (n)-[:TAKES_IN|CONSUMES]->() }}
] AS it
WITH n, it.side AS side, it.links AS links WHERE links > 0
ORDER BY links, n.id, side
WITH collect({n: n, side: side, links: links}) AS sides
WITH sides, reduce(sum = [0, 0], it IN sides |
  CASE WHEN sum[0] + it.links > $budget THEN sum ELSE [sum[0] + it.links, sum[1] + 1] END) AS read
CALL (sides, read) {
  UNWIND sides[..read[1]] AS it
  WITH it.n AS n, it.side AS side
  CALL (n, side) {
    MATCH (n)<-[r:CONTAINS|PUTS_OUT|MAKES|YIELDS|FEEDS|SUPPLIES|PART_OF|EXTRACTS|PROCESSES|HANDLES|HOLDS_RIGHT|OPERATES]-(o) WHERE side = 1 AND o <> n AND holds(r) AND there(o)
    RETURN r, o, true AS onward
    UNION ALL
    MATCH (n)-[r:TAKES_IN|CONSUMES]->(o) WHERE side = 2 AND o <> n AND holds(r) AND there(o)
    RETURN r, o, true AS onward
  }
  WITH o, collect(r) AS links, max(onward) AS onward
  WITH o.id AS id, links, onward ORDER BY size(links) DESC, id
  WITH collect([id, onward, links]) AS found
  WITH [it IN found WHERE NOT it[0] IN $met] AS beyond, [it IN found WHERE it[0] IN $layer] AS beside
  RETURN [it IN beyond[..$most] | [it[0], it[1], [r IN it[2] | r.id]]] AS beyond, size(beyond) AS total,
    [it IN beside | [r IN it[2] | r.id]] AS beside
}
RETURN beyond, total, beside, read[0] AS read, read[1] < size(sides) AS cut
