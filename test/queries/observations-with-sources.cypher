MATCH (n:Cluster {id: $p0})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:HAS_OBSERVATION]->(t)
WHERE t.propertyFolded = $p4
WITH r, t ORDER BY t.id LIMIT $p3
RETURN collect([toString(t.id)]) AS edges, collect(t)[..$p2] AS nodes
}
RETURN collect([toString(s.id), edges, COUNT { MATCH (s)-[r:HAS_OBSERVATION]->(t) WHERE t.propertyFolded = $p1 RETURN t }]) AS e0, collect(nodes) AS x0
}
CALL (x0) {
UNWIND x0 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l1, collect([toString(n.id), n.property, n.displayNB, n.quantity, n.low, n.unit, n.validFor, n.certainty, n.sourceIds]) AS v1
}
CALL (v1) {
UNWIND v1 AS v
UNWIND v[8] AS id WITH DISTINCT id
MATCH (n:Source {id: id})
RETURN collect(n) AS l2, collect([toString(n.id), n.title, n.url]) AS v2
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, e0, v1, v2, seen;
// $p0 = "cluster:mineralklynge-norge"
// $p1 = "turnover"
// $p2 = 6
// $p3 = 7
// $p4 = "turnover"
// price: 103
