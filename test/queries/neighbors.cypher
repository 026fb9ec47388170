CALL () {
MATCH (n:Entity {id: $p0})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:ANSWERS|CONCERNS|CONSUMES|CONTAINS|EXPLORES_FOR|EXTRACTS|FEEDS|FOLLOWS|HANDLES|HAS_GOAL|HAS_ROLE|HOLDS_RIGHT|LISTED_ON|LOCATED_IN|MAKES|MEMBER_OF|OPERATES|OWNS|PARTICIPATES_IN|PART_OF|PLANS_TO_EXTRACT|PROCESSES|PURSUES|PUTS_OUT|SUPPLIES|TAKES_IN|TOOK_PART_IN|WITHIN|YIELDS]-(t)
WITH r, t ORDER BY t.id, r.id LIMIT $p2
RETURN collect([toString(t.id), r.id, CASE startNode(r) WHEN s THEN 'OUT' ELSE 'IN' END]) AS edges, collect(t)[..$p1] AS nodes
}
CALL (s) {
MATCH (s)-[r:ANSWERS|CONCERNS|CONSUMES|CONTAINS|EXPLORES_FOR|EXTRACTS|FEEDS|FOLLOWS|HANDLES|HAS_GOAL|HAS_ROLE|HOLDS_RIGHT|LISTED_ON|LOCATED_IN|MAKES|MEMBER_OF|OPERATES|OWNS|PARTICIPATES_IN|PART_OF|PLANS_TO_EXTRACT|PROCESSES|PURSUES|PUTS_OUT|SUPPLIES|TAKES_IN|TOOK_PART_IN|WITHIN|YIELDS]-(t)
WITH type(r) AS kind, CASE startNode(r) WHEN s THEN 'OUT' ELSE 'IN' END AS direction, count(*) AS count
WITH * ORDER BY kind, direction RETURN collect({kind: kind, direction: direction, count: count}) AS kinds
}
RETURN collect([toString(s.id), edges, COUNT { (s)-[:ANSWERS|CONCERNS|CONSUMES|CONTAINS|EXPLORES_FOR|EXTRACTS|FEEDS|FOLLOWS|HANDLES|HAS_GOAL|HAS_ROLE|HOLDS_RIGHT|LISTED_ON|LOCATED_IN|MAKES|MEMBER_OF|OPERATES|OWNS|PARTICIPATES_IN|PART_OF|PLANS_TO_EXTRACT|PROCESSES|PURSUES|PUTS_OUT|SUPPLIES|TAKES_IN|TOOK_PART_IN|WITHIN|YIELDS]-() }, kinds]) AS e0, collect(nodes) AS x0
}
CALL (e0) {
UNWIND e0 AS e
UNWIND e[1] AS edge
UNWIND edge[1] AS id WITH DISTINCT id
CALL db.index.fulltext.queryRelationships('links', 'id:"' + id + '"') YIELD relationship AS n
RETURN collect(n) AS l2, collect([toString(n.id), type(n), endNode(n).nameEN, startNode(n).nameEN, n.function, n.viaId, n.share, n.shareOf, n.year, n.since, n.until, n.observed, n.certainty, n.status, n.evidence, n.right, n.capacity, n.amount, n.currency, n.goods]) AS v2
}
CALL (v2) {
UNWIND v2 AS v
UNWIND v[5] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l3, collect([toString(n.id), n.nameEN]) AS v3
}
CALL (x0) {
UNWIND x0 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l1, collect([toString(n.id), n.nameEN]) AS v1
}
RETURN [v0, e0, v2, v3, v1] AS s0
}
CALL () {
MATCH (n:Entity {id: $p3})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:CONSUMES]-(t)
WITH r, t ORDER BY t.id DESC, r.id DESC LIMIT $p4
RETURN collect([toString(t.id), r.id]) AS edges
}
RETURN collect([toString(s.id), edges, COUNT { (s)-[:CONSUMES]-() }]) AS e0
}
RETURN [v0, e0] AS s1
}
CALL () {
MATCH (n:Entity {id: $p5})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
WITH s, [] AS edges
RETURN collect([toString(s.id), edges, COUNT { (s)-[:ANSWERS|CONCERNS|CONSUMES|CONTAINS|EXPLORES_FOR|EXTRACTS|FEEDS|FOLLOWS|HANDLES|HAS_GOAL|HAS_ROLE|HOLDS_RIGHT|LISTED_ON|LOCATED_IN|MAKES|MEMBER_OF|OPERATES|OWNS|PARTICIPATES_IN|PART_OF|PLANS_TO_EXTRACT|PROCESSES|PURSUES|PUTS_OUT|SUPPLIES|TAKES_IN|TOOK_PART_IN|WITHIN|YIELDS]-() }]) AS e0
}
RETURN [v0, e0] AS s2
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, s2, seen;
// $p0 = "deposit:tellnes"
// $p1 = 4
// $p2 = 5
// $p3 = "mineral:quartz"
// $p4 = 3
// $p5 = "mineral:unobtainium"
// price: 72
