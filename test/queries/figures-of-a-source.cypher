CALL () {
MATCH (n:Source {id: $p0})
WITH collect(n) AS l0, collect([toString(n.id), n.title]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
CALL db.index.fulltext.queryNodes('citing_nodes', 'sourceIds:"' + s.id + '"') YIELD node AS t
WHERE t:Observation
WITH t ORDER BY t.id LIMIT $p2
RETURN collect([toString(t.id)]) AS edges, collect(t)[..$p1] AS nodes
}
RETURN collect([toString(s.id), edges, COUNT { CALL db.index.fulltext.queryNodes('citing_nodes', 'sourceIds:"' + s.id + '"') YIELD node AS t WHERE t:Observation RETURN t }]) AS e0, collect(nodes) AS x0
}
CALL (x0) {
UNWIND x0 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l1, collect([toString(n.id), n.property, n.displayEN]) AS v1
}
CALL (l1) {
UNWIND l1 AS s
CALL (s) {
MATCH (s)<-[r:HAS_OBSERVATION]-(t)
WITH r, t ORDER BY t.id LIMIT $p3
RETURN collect([toString(t.id)]) AS edges
}
RETURN collect([toString(s.id), edges]) AS e1
}
RETURN [v0, e0, v1, e1] AS s0
}
CALL () {
MATCH (n:Event {id: $p4})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:TOOK_PART_IN]-(t)
WHERE t:Cluster
WITH r, t ORDER BY t.id LIMIT $p5
RETURN collect([toString(t.id), r.capacity]) AS edges
}
RETURN collect([toString(s.id), edges]) AS e0
}
RETURN [v0, e0] AS s1
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, seen;
// $p0 = "source:ngu-feltspat-og-nefelin"
// $p1 = 3
// $p2 = 4
// $p3 = 21
// $p4 = "event:geonor-2016"
// $p5 = 21
// price: 105
