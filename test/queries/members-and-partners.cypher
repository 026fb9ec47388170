CALL () {
MATCH (n:Entity {id: $p0})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:MEMBER_OF]-(t)
WHERE t:Member AND r.evidence = $p4
WITH r, t ORDER BY t.id LIMIT $p3
RETURN collect([toString(t.id), r.evidence, r.certainty, r.observed, r.note]) AS edges, collect(t)[..$p2] AS nodes
}
RETURN collect([toString(s.id), edges, COUNT { MATCH (s)<-[r:MEMBER_OF]-(t) WHERE t:Member AND r.evidence = $p1 RETURN t }]) AS e0, collect(nodes) AS x0
}
CALL (x0) {
UNWIND x0 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l1, collect([toString(n.id), n.nameEN]) AS v1
}
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:MEMBER_OF]-(t) WHERE t:Member
RETURN count(CASE WHEN r.certainty = $p5 THEN 1 END) AS counted, count(*) AS total
}
RETURN collect([counted, total, COLLECT { MATCH (s)-[:HAS_OBSERVATION]->(t) WHERE t.property = $p6 AND t.certainty = $p7 RETURN [t.id, t.displayEN] ORDER BY t.id LIMIT $p8 }]) AS notice
}
RETURN [v0, e0, v1, notice] AS s0
}
CALL () {
MATCH (n:Partner) USING INDEX n:Partner(id)
WHERE n.id IS NOT NULL
WITH n ORDER BY n.id LIMIT $p9
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
WITH v0, r0, COUNT { MATCH (n:Partner) } AS c0
RETURN [v0, r0, c0] AS s1
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, seen;
// $p0 = "cluster:mineralklynge-norge"
// $p1 = "CONFIRMED"
// $p2 = 5
// $p3 = 6
// $p4 = "CONFIRMED"
// $p5 = "INFERRED"
// $p6 = "MEMBER_COUNT"
// $p7 = "STATED"
// $p8 = 16
// $p9 = 4
// price: 13
