MATCH (n:Mineral {id: $p0})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:CONSUMES]-(t)
WITH r, t ORDER BY t.id, r.id LIMIT $p2
RETURN collect([toString(t.id), r.function]) AS edges, collect(t)[..$p1] AS nodes
}
RETURN collect([toString(s.id), edges]) AS e0, collect(nodes) AS x0
}
CALL (x0) {
UNWIND x0 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l1, collect([toString(n.id), n.nameEN]) AS v1
}
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:CONSUMES]-(t)
WITH r, t ORDER BY t.id DESC, r.id DESC LIMIT $p4
RETURN collect([toString(t.id)]) AS edges, collect(t)[..$p3] AS nodes
}
RETURN collect([toString(s.id), edges, COUNT { (s)<-[:CONSUMES]-() }]) AS e1, collect(nodes) AS x1
}
CALL (x1) {
UNWIND x1 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l2, collect([toString(n.id), n.nameEN]) AS v2
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, e0, v1, e1, v2, seen;
// $p0 = "mineral:quartz"
// $p1 = 2
// $p2 = 3
// $p3 = 2
// $p4 = 3
// price: 7
