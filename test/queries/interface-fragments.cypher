MATCH (n:Site) USING INDEX n:Site(id)
WHERE n.id IS NOT NULL AND n.nameENFolded CONTAINS $p0
WITH n ORDER BY n.id LIMIT $p1
WITH collect(n)[..$p2] AS l0, collect([toString(n.id)]) AS r0, collect([toString(n.id), n.nameEN, n.status, n.kind]) AS v0
CALL (l0) {
UNWIND l0 AS s
WITH s WHERE s:Deposit
CALL (s) {
MATCH (s)<-[r:HOLDS_RIGHT]-(t)
WITH r, t ORDER BY t.id, r.id LIMIT $p4
RETURN collect([toString(t.id), r.right]) AS edges, collect(t)[..$p3] AS nodes
}
RETURN collect([toString(s.id), edges]) AS e0, collect(nodes) AS x0
}
CALL (x0) {
UNWIND x0 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l1, collect([toString(n.id), n.nameEN]) AS v1
}
CALL (l0) {
UNWIND l0 AS s
WITH s WHERE s:Facility
CALL (s) {
MATCH (s)<-[r:OPERATES]-(t)
WITH r, t ORDER BY t.id LIMIT $p6
RETURN collect([toString(t.id)]) AS edges, collect(t)[..$p5] AS nodes
}
RETURN collect([toString(s.id), edges]) AS e1, collect(nodes) AS x1
}
CALL (x1) {
UNWIND x1 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l2, collect([toString(n.id), n.nameEN]) AS v2
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, e0, v1, e1, v2, seen;
// $p0 = "elkem"
// $p1 = 5
// $p2 = 4
// $p3 = 3
// $p4 = 4
// $p5 = 3
// $p6 = 4
// price: 28
