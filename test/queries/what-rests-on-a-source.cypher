MATCH (n:Source {id: $p0})
WITH collect(n) AS l0, collect([toString(n.id), n.title]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
CALL db.index.fulltext.queryRelationships('links', 'sourceIds:"' + s.id + '"') YIELD relationship AS t
WITH t ORDER BY t.id LIMIT $p2
RETURN collect([toString(t.id)]) AS edges, collect(t)[..$p1] AS nodes
}
RETURN collect([toString(s.id), edges, COUNT { CALL db.index.fulltext.queryRelationships('links', 'sourceIds:"' + s.id + '"') YIELD relationship AS t RETURN t }]) AS e0, collect(nodes) AS x0
}
CALL (x0) {
UNWIND x0 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l1, collect([toString(n.id), type(n), startNode(n).id, endNode(n).id, CASE WHEN (n.sinceLatest <= $p3 AND n.untilEarliest >= $p3) OR (n.observedEarliest <= $p3 AND n.observedLatest >= $p3) THEN 'KNOWN' WHEN n.untilLatest < $p3 THEN 'ENDED' ELSE 'UNKNOWN' END, n.capacity]) AS v1
}
CALL (v1) {
UNWIND v1 AS v
UNWIND v[2] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l2, collect([toString(n.id), n.nameEN]) AS v2
}
CALL (v1) {
UNWIND v1 AS v
UNWIND v[3] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l3, collect([toString(n.id), n.formula]) AS v3
}
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
CALL db.index.fulltext.queryNodes('citing_nodes', 'sourceIds:"' + s.id + '"') YIELD node AS t
WHERE t:Entity
WITH t ORDER BY t.id LIMIT $p5
RETURN collect([toString(t.id)]) AS edges, collect(t)[..$p4] AS nodes
}
RETURN collect([toString(s.id), edges, COUNT { CALL db.index.fulltext.queryNodes('citing_nodes', 'sourceIds:"' + s.id + '"') YIELD node AS t WHERE t:Entity RETURN t }]) AS e1, collect(nodes) AS x1
}
CALL (x1) {
UNWIND x1 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l4, collect([toString(n.id), n.nameEN]) AS v4
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, e0, v1, v2, v3, e1, v4, seen;
// $p0 = "source:mineralklyngenorge-article-54"
// $p1 = 3
// $p2 = 4
// $p3 = "2026-11-25"
// $p4 = 2
// $p5 = 3
// price: 14
