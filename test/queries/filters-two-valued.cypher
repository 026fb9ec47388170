MATCH (n:Mineral) USING INDEX n:Mineral(id)
WHERE n.id IS NOT NULL AND NOT (coalesce(n.formulaFolded CONTAINS $p0, false))
WITH n ORDER BY n.id LIMIT $p1
WITH collect([n.id]) AS r0, collect([n.id, n.formula]) AS v0
WITH v0, r0, COUNT { MATCH (n:Mineral) WHERE NOT (coalesce(n.formulaFolded CONTAINS $p2, false)) } AS c0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, c0, seen;
// $p0 = "o"
// $p1 = 4
// $p2 = "o"

MATCH (n:Organization) USING INDEX n:Organization(id)
WHERE n.id IS NOT NULL AND (n.kind = $p0 AND NOT EXISTS { MATCH (n)-[r2_:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(t1_) WHERE true })
WITH n ORDER BY n.id LIMIT $p1
WITH collect([n.id]) AS r0, collect([n.id]) AS v0
WITH v0, r0, COUNT { MATCH (n:Organization) WHERE (n.kind = $p2 AND NOT EXISTS { MATCH (n)-[r4_:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(t3_) WHERE true }) } AS c0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, c0, seen;
// $p0 = "COMPANY"
// $p1 = 4
// $p2 = "COMPANY"

MATCH (n:Project) USING INDEX n:Project(id)
WHERE n.id IS NOT NULL AND NOT EXISTS { MATCH (n)<-[r2_:PARTICIPATES_IN]-(t1_) WHERE t1_:Organization AND NOT (coalesce(r2_.capacity = $p0, false)) }
WITH n ORDER BY n.id LIMIT $p1
WITH collect([n.id]) AS r0, collect([n.id]) AS v0
WITH v0, r0, COUNT { MATCH (n:Project) WHERE NOT EXISTS { MATCH (n)<-[r4_:PARTICIPATES_IN]-(t3_) WHERE t3_:Organization AND NOT (coalesce(r4_.capacity = $p2, false)) } } AS c0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, c0, seen;
// $p0 = "LEAD"
// $p1 = 4
// $p2 = "LEAD"

MATCH (n:Mineral) USING INDEX n:Mineral(id)
WHERE n.id IS NOT NULL AND (COUNT { (n)<-[:CONSUMES]-() } >= $p0)
WITH n ORDER BY n.id LIMIT $p1
WITH collect(n)[..$p2] AS l0, collect([n.id]) AS r0, collect([n.id]) AS v0
WITH l0, v0, r0, COUNT { MATCH (n:Mineral) WHERE (COUNT { (n)<-[:CONSUMES]-() } >= $p3) } AS c0
CALL (l0) {
UNWIND l0 AS s
WITH s, [] AS edges
RETURN collect([s.id, edges, COUNT { (s)<-[:CONSUMES]-() }]) AS e0
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, c0, e0, seen;
// $p0 = 4
// $p1 = 4
// $p2 = 3
// $p3 = 4

CALL () {
MATCH (a1_:Entity {id: $p0})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a1_) WHERE n:Organization
WITH DISTINCT n
RETURN n
UNION
MATCH (a2_:Entity {id: $p1})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a2_) WHERE n:Organization
WITH DISTINCT n
RETURN n
}
WITH n
WITH n ORDER BY n.id LIMIT $p2
WITH collect([n.id]) AS r0, collect([n.id]) AS v0
WITH v0, r0, COUNT { CALL () {
MATCH (a3_:Entity {id: $p3})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a3_) WHERE n:Organization
WITH DISTINCT n
RETURN n
UNION
MATCH (a4_:Entity {id: $p4})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a4_) WHERE n:Organization
WITH DISTINCT n
RETURN n
}
WITH n
 RETURN n } AS c0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, c0, seen;
// $p0 = "mineral:graphite"
// $p1 = "mineral:ilmenite"
// $p2 = 4
// $p3 = "mineral:graphite"
// $p4 = "mineral:ilmenite"
// price: 15
