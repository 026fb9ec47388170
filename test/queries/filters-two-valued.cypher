CALL () {
MATCH (n:Mineral) USING INDEX n:Mineral(id)
WHERE n.id IS NOT NULL AND NOT (coalesce(n.formulaFolded CONTAINS $p0, false))
WITH n ORDER BY n.id LIMIT $p1
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id), n.formula]) AS v0
WITH v0, r0, COUNT { MATCH (n:Mineral) WHERE NOT (coalesce(n.formulaFolded CONTAINS $p2, false)) } AS c0
RETURN [v0, r0, c0] AS s0
}
CALL () {
MATCH (n:Organization) USING INDEX n:Organization(id)
WHERE n.id IS NOT NULL AND (n.kind = $p3 AND NOT EXISTS { MATCH (n)-[r2_:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(t1_) WHERE true })
WITH n ORDER BY n.id LIMIT $p4
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
WITH v0, r0, COUNT { MATCH (n:Organization) WHERE (n.kind = $p5 AND NOT EXISTS { MATCH (n)-[r4_:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(t3_) WHERE true }) } AS c0
RETURN [v0, r0, c0] AS s1
}
CALL () {
MATCH (n:Project) USING INDEX n:Project(id)
WHERE n.id IS NOT NULL AND NOT EXISTS { MATCH (n)<-[r6_:PARTICIPATES_IN]-(t5_) WHERE t5_:Organization AND NOT (coalesce(r6_.capacity = $p6, false)) }
WITH n ORDER BY n.id LIMIT $p7
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
WITH v0, r0, COUNT { MATCH (n:Project) WHERE NOT EXISTS { MATCH (n)<-[r8_:PARTICIPATES_IN]-(t7_) WHERE t7_:Organization AND NOT (coalesce(r8_.capacity = $p8, false)) } } AS c0
RETURN [v0, r0, c0] AS s2
}
CALL () {
MATCH (n:Mineral) USING INDEX n:Mineral(id)
WHERE n.id IS NOT NULL AND (COUNT { (n)<-[:CONSUMES]-() } >= $p9)
WITH n ORDER BY n.id LIMIT $p10
WITH collect(n)[..$p11] AS l0, collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
WITH l0, v0, r0, COUNT { MATCH (n:Mineral) WHERE (COUNT { (n)<-[:CONSUMES]-() } >= $p12) } AS c0
CALL (l0) {
UNWIND l0 AS s
WITH s, [] AS edges
RETURN collect([toString(s.id), edges, COUNT { (s)<-[:CONSUMES]-() }]) AS e0
}
RETURN [v0, r0, c0, e0] AS s3
}
CALL () {
CALL () {
MATCH (a9_:Entity {id: $p13})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a9_) WHERE n:Organization
WITH DISTINCT n
RETURN n
UNION
MATCH (a10_:Entity {id: $p14})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a10_) WHERE n:Organization
WITH DISTINCT n
RETURN n
}
WITH n
WITH n ORDER BY n.id LIMIT $p15
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
WITH v0, r0, COUNT { CALL () {
MATCH (a11_:Entity {id: $p16})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a11_) WHERE n:Organization
WITH DISTINCT n
RETURN n
UNION
MATCH (a12_:Entity {id: $p17})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a12_) WHERE n:Organization
WITH DISTINCT n
RETURN n
}
WITH n
 RETURN n } AS c0
RETURN [v0, r0, c0] AS s4
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, s2, s3, s4, seen;
// $p0 = "o"
// $p1 = 4
// $p2 = "o"
// $p3 = "COMPANY"
// $p4 = 4
// $p5 = "COMPANY"
// $p6 = "LEAD"
// $p7 = 4
// $p8 = "LEAD"
// $p9 = 4
// $p10 = 4
// $p11 = 3
// $p12 = 4
// $p13 = "mineral:graphite"
// $p14 = "mineral:ilmenite"
// $p15 = 4
// $p16 = "mineral:graphite"
// $p17 = "mineral:ilmenite"
// price: 15
