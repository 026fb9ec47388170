CALL () {
UNWIND [] AS n
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
WITH v0, r0, COUNT { CALL () {
MATCH (a1_:Entity {id: $p0})
MATCH (n)-[:LOCATED_IN]->(a1_) WHERE n:Deposit
WITH DISTINCT n
RETURN n
UNION
MATCH (a3_:Entity {id: $p1})
MATCH (a2_)-[:WITHIN]->(a3_)
WITH DISTINCT a2_
MATCH (n)-[:LOCATED_IN]->(a2_) WHERE n:Deposit
WITH DISTINCT n
RETURN n
}
WITH n
 RETURN n } AS c0
RETURN [v0, r0, c0] AS s0
}
CALL () {
UNWIND [] AS n
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
WITH v0, r0, COUNT { MATCH (a5_:Entity {id: $p2})
MATCH (a4_)-[:WITHIN]->(a5_)
WITH DISTINCT a4_
MATCH (n)-[:LOCATED_IN]->(a4_) WHERE n:Deposit
WITH DISTINCT n
 RETURN n } AS c0
RETURN [v0, r0, c0] AS s1
}
CALL () {
MATCH (a6_:Entity {id: $p3})
MATCH (n)-[:LOCATED_IN]->(a6_) WHERE n:Deposit
WITH DISTINCT n
WITH n ORDER BY n.id LIMIT $p4
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
RETURN [v0, r0] AS s2
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, s2, seen;
// $p0 = "place:nordland"
// $p1 = "place:nordland"
// $p2 = "place:nordland"
// $p3 = "place:nordland"
// $p4 = 21
// price: 20
