MATCH (a1_:Entity {id: $p0})
MATCH (n)-[:HAS_ROLE]->(a1_) WHERE n:Organization
WITH DISTINCT n
WITH n ORDER BY n.nameOrderEN, n.id LIMIT $p1
WITH collect(n)[..$p2] AS l0, collect([toString(n.id), n.nameOrderEN]) AS r0, collect([toString(n.id), n.nameNB]) AS v0
WITH l0, v0, r0, COUNT { MATCH (a2_:Entity {id: $p3})
MATCH (n)-[:HAS_ROLE]->(a2_) WHERE n:Organization
WITH DISTINCT n
 RETURN n } AS c0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:MEMBER_OF]->(t)
WITH r, t ORDER BY t.id LIMIT $p4
RETURN collect([toString(t.id), r.evidence, r.sourceIds]) AS edges
}
RETURN collect([toString(s.id), edges]) AS e0
}
CALL (e0) {
UNWIND e0 AS e
UNWIND e[1] AS edge
UNWIND edge[2] AS id WITH DISTINCT id
MATCH (n:Source {id: id})
RETURN collect(n) AS l2, collect([toString(n.id), n.title]) AS v2
}
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:HAS_ROLE]->(t)
WITH r, t ORDER BY t.id LIMIT $p6
RETURN collect([toString(t.id)]) AS edges, collect(t)[..$p5] AS nodes
}
RETURN collect([toString(s.id), edges]) AS e1, collect(nodes) AS x1
}
CALL (x1) {
UNWIND x1 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l3, collect([toString(n.id), n.nameNB]) AS v3
}
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(t)
WITH r, t ORDER BY t.id, r.id LIMIT $p8
RETURN collect([toString(t.id), type(r), r.certainty, r.sourceIds]) AS edges, collect(t)[..$p7] AS nodes
}
RETURN collect([toString(s.id), edges]) AS e2, collect(nodes) AS x2
}
CALL (e2) {
UNWIND e2 AS e
UNWIND e[1] AS edge
UNWIND edge[3] AS id WITH DISTINCT id
MATCH (n:Source {id: id})
RETURN collect(n) AS l5, collect([toString(n.id), n.title]) AS v5
}
CALL (x2) {
UNWIND x2 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l4, collect([toString(n.id), n.nameEN]) AS v4
}
CALL (l4) {
UNWIND l4 AS s
CALL (s) {
MATCH (s)<-[r:CONSUMES]-(t)
WITH r, t ORDER BY t.id, r.id LIMIT $p10
RETURN collect([toString(t.id), r.function]) AS edges, collect(t)[..$p9] AS nodes
}
RETURN collect([toString(s.id), edges]) AS e3, collect(nodes) AS x3
}
CALL (x3) {
UNWIND x3 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l6, collect([toString(n.id), n.nameEN]) AS v6
}
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:PARTICIPATES_IN]->(t)
WITH r, t ORDER BY t.id, r.id LIMIT $p12
RETURN collect([toString(t.id), r.capacity]) AS edges, collect(t)[..$p11] AS nodes
}
RETURN collect([toString(s.id), edges]) AS e4, collect(nodes) AS x4
}
CALL (x4) {
UNWIND x4 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l7, collect([toString(n.id), n.nameEN]) AS v7
}
CALL (l7) {
UNWIND l7 AS s
CALL (s) {
MATCH (s)-[r:PURSUES]->(t)
WITH r, t ORDER BY t.id LIMIT $p14
RETURN collect([toString(t.id)]) AS edges, collect(t)[..$p13] AS nodes
}
RETURN collect([toString(s.id), edges]) AS e5, collect(nodes) AS x5
}
CALL (x5) {
UNWIND x5 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l8, collect([toString(n.id), n.nameEN]) AS v8
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, c0, e0, v2, e1, v3, e2, v5, v4, e3, v6, e4, v7, e5, v8, seen;
// $p0 = "role:mining"
// $p1 = 4
// $p2 = 3
// $p3 = "role:mining"
// $p4 = 3
// $p5 = 5
// $p6 = 6
// $p7 = 5
// $p8 = 6
// $p9 = 5
// $p10 = 6
// $p11 = 5
// $p12 = 6
// $p13 = 5
// $p14 = 6
// price: 645
