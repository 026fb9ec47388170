MATCH (a2_:Entity {id: $p0})
MATCH (a1_)<-[:CONSUMES]-(a2_)
WITH DISTINCT a1_
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a1_) WHERE n:Organization
WITH DISTINCT n
WITH n ORDER BY n.id LIMIT $p1
WITH collect([n.id]) AS r0, collect([n.id]) AS v0
WITH v0, r0, COUNT { MATCH (a4_:Entity {id: $p2})
MATCH (a3_)<-[:CONSUMES]-(a4_)
WITH DISTINCT a3_
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a3_) WHERE n:Organization
WITH DISTINCT n
 RETURN n } AS c0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, c0, seen;
// $p0 = "product:mobile-phone"
// $p1 = 4
// $p2 = "product:mobile-phone"

CALL () {
MATCH (a1_:Entity {id: $p0})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a1_) WHERE n:Organization
WITH DISTINCT n
RETURN n
UNION
MATCH (a2_:Entity {id: $p1})
MATCH (n)-[r3_:PARTICIPATES_IN]->(a2_) WHERE n:Organization AND r3_.capacity IN $p2
WITH DISTINCT n
RETURN n
}
WITH n
WHERE n.kind <> $p3
WITH n ORDER BY n.id LIMIT $p4
WITH collect([n.id]) AS r0, collect([n.id]) AS v0
WITH v0, r0, COUNT { CALL () {
MATCH (a4_:Entity {id: $p5})
MATCH (n)-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(a4_) WHERE n:Organization
WITH DISTINCT n
RETURN n
UNION
MATCH (a5_:Entity {id: $p6})
MATCH (n)-[r6_:PARTICIPATES_IN]->(a5_) WHERE n:Organization AND r6_.capacity IN $p7
WITH DISTINCT n
RETURN n
}
WITH n
 WHERE n.kind <> $p8 RETURN n } AS c0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, c0, seen;
// $p0 = "mineral:graphite"
// $p1 = "project:nykos"
// $p2 = ["LEAD","PAYING_PARTNER"]
// $p3 = "UNIT"
// $p4 = 4
// $p5 = "mineral:graphite"
// $p6 = "project:nykos"
// $p7 = ["LEAD","PAYING_PARTNER"]
// $p8 = "UNIT"
// price: 6
