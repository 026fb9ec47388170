CALL () {
CALL db.index.fulltext.queryNodes('names', $p0) YIELD node AS n
WHERE n:Organization AND $p1 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p2
WITH collect([toString(n.id)]) AS v0
RETURN [v0] AS s0
}
CALL () {
CALL db.index.fulltext.queryNodes('names', $p3) YIELD node AS n
WHERE n:Organization AND $p4 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p5
WITH collect([toString(n.id)]) AS v0
RETURN [v0] AS s1
}
CALL () {
CALL db.index.fulltext.queryNodes('names', $p6) YIELD node AS n
WHERE n:Mineral AND $p7 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p8
WITH collect([toString(n.id), n.nameEN]) AS v0
RETURN [v0] AS s2
}
CALL () {
CALL db.index.fulltext.queryNodes('names', $p9) YIELD node AS n
WHERE n:Organization AND $p10 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p11
WITH collect([toString(n.id)]) AS v0
RETURN [v0] AS s3
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, s2, s3, seen;
// $p0 = "\"rana gruber as\""
// $p1 = "rana gruber as"
// $p2 = 11
// $p3 = "\"sintef\""
// $p4 = "sintef"
// $p5 = 11
// $p6 = "\"kvarts\""
// $p7 = "kvarts"
// $p8 = 11
// $p9 = "\"no such firm\""
// $p10 = "no such firm"
// $p11 = 11
// price: 4
