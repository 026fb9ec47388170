CALL () {
MATCH (a1_:Entity {id: $p0})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a1_) WHERE n:Organization
WITH DISTINCT n
WITH n ORDER BY n.id LIMIT $p1
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id), n.nameEN]) AS v0
WITH v0, r0, COUNT { MATCH (a2_:Entity {id: $p2})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a2_) WHERE n:Organization
WITH DISTINCT n
 RETURN n } AS c0
CALL () {
MATCH (a3_:Entity {id: $p3})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a3_) WHERE n:Organization
WITH DISTINCT n
WITH n.kind AS value, count(*) AS count
ORDER BY count DESC, value LIMIT $p4
RETURN collect([value, count]) AS f0
}
CALL () {
MATCH (a4_:Entity {id: $p5})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a4_) WHERE n:Organization
WITH DISTINCT n
MATCH (n)-[:HAS_ROLE]->(g)
WITH g, count(DISTINCT n) AS count
ORDER BY count DESC, g.id LIMIT $p6
RETURN collect([g.id, count]) AS f1, [collect(g)] AS x1
}
CALL (x1) {
UNWIND x1 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l1, collect([toString(n.id), n.nameEN]) AS v1
}
CALL (l1) {
UNWIND l1 AS s
WITH s, [] AS edges
RETURN collect([toString(s.id), edges, COUNT { (s)<-[:HAS_ROLE]-() }]) AS e2
}
RETURN [v0, r0, c0, f0, f1, v1, e2] AS s0
}
CALL () {
UNWIND [] AS n
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
CALL () {
MATCH (n:Project)
WITH toInteger(left(n.since, 4)) AS value, count(*) AS count
ORDER BY count DESC, value LIMIT $p7
RETURN collect([value, count]) AS f0
}
RETURN [v0, r0, f0] AS s1
}
CALL () {
UNWIND [] AS n
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
CALL () {
MATCH (n:Site) WHERE (COUNT { (n)-[:LOCATED_IN]->() } > $p8)
WITH $p9[split(n.id, ':')[0]] AS value, count(*) AS count
ORDER BY count DESC, value LIMIT $p10
RETURN collect([value, count]) AS f0
}
CALL () {
MATCH (n:Site) WHERE (COUNT { (n)-[:LOCATED_IN]->() } > $p11)
MATCH (n)-[:LOCATED_IN]->(g)
WITH g, count(DISTINCT n) AS count
ORDER BY count DESC, g.id LIMIT $p12
RETURN collect([g.id, count]) AS f1
}
RETURN [v0, r0, f0, f1] AS s2
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, s2, seen;
// $p0 = "mineral:quartz"
// $p1 = 2
// $p2 = "mineral:quartz"
// $p3 = "mineral:quartz"
// $p4 = 20
// $p5 = "mineral:quartz"
// $p6 = 2
// $p7 = 3
// $p8 = 1
// $p9 = {"deposit":"Deposit","facility":"Facility"}
// $p10 = 20
// $p11 = 1
// $p12 = 1
// price: 23
