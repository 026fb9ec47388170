CALL () {
MATCH (a2_:Entity {id: $p0})
MATCH (a1_)<-[:CONSUMES]-(a2_)
WITH DISTINCT a1_
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a1_) WHERE n:Organization
WITH DISTINCT n
WITH n ORDER BY n.id LIMIT $p1
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
WITH v0, r0, COUNT { MATCH (a4_:Entity {id: $p2})
MATCH (a3_)<-[:CONSUMES]-(a4_)
WITH DISTINCT a3_
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a3_) WHERE n:Organization
WITH DISTINCT n
 RETURN n } AS c0
RETURN [v0, r0, c0] AS s0
}
CALL () {
CALL () {
MATCH (a5_:Entity {id: $p3})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a5_) WHERE n:Organization
WITH DISTINCT n
RETURN n
UNION
MATCH (a6_:Entity {id: $p4})
MATCH (n)-[r7_:PARTICIPATES_IN]->(a6_) WHERE n:Organization AND r7_.capacity IN $p5
WITH DISTINCT n
RETURN n
}
WITH n
WHERE n.kind <> $p6
WITH n ORDER BY n.id LIMIT $p7
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
WITH v0, r0, COUNT { CALL () {
MATCH (a8_:Entity {id: $p8})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a8_) WHERE n:Organization
WITH DISTINCT n
RETURN n
UNION
MATCH (a9_:Entity {id: $p9})
MATCH (n)-[r10_:PARTICIPATES_IN]->(a9_) WHERE n:Organization AND r10_.capacity IN $p10
WITH DISTINCT n
RETURN n
}
WITH n
 WHERE n.kind <> $p11 RETURN n } AS c0
RETURN [v0, r0, c0] AS s1
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, seen;
// $p0 = "product:mobile-phone"
// $p1 = 4
// $p2 = "product:mobile-phone"
// $p3 = "mineral:graphite"
// $p4 = "project:nykos"
// $p5 = ["LEAD","PAYING_PARTNER"]
// $p6 = "UNIT"
// $p7 = 4
// $p8 = "mineral:graphite"
// $p9 = "project:nykos"
// $p10 = ["LEAD","PAYING_PARTNER"]
// $p11 = "UNIT"
// price: 6
