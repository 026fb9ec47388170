CALL () {
CALL db.index.fulltext.queryNodes('identifiers', $p0) YIELD node AS n
WHERE n:Entity AND $p1 IN n.identifiersKeys
WITH n ORDER BY n.id LIMIT $p2
WITH collect([toString(n.id), n.nameNB]) AS v0
RETURN [v0] AS s0
}
CALL () {
CALL db.index.fulltext.queryNodes('identifiers', $p3) YIELD node AS n
WHERE n:Entity AND $p4 IN n.identifiersKeys
WITH n ORDER BY n.id LIMIT $p5
WITH collect([toString(n.id)]) AS v0
RETURN [v0] AS s1
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, seen;
// $p0 = "\"MUNICIPALITY_NUMBER:1833\""
// $p1 = "MUNICIPALITY_NUMBER:1833"
// $p2 = 11
// $p3 = "\"MUNICIPALITY_NUMBER:0000\""
// $p4 = "MUNICIPALITY_NUMBER:0000"
// $p5 = 11
// price: 2
