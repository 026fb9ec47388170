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
WHERE n:Organization AND $p7 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p8
WITH collect([toString(n.id)]) AS v0
RETURN [v0] AS s2
}
CALL () {
CALL db.index.fulltext.queryNodes('names', $p9) YIELD node AS n
WHERE n:Mineral AND $p10 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p11
WITH collect([toString(n.id), n.nameEN]) AS v0
RETURN [v0] AS s3
}
CALL () {
CALL db.index.fulltext.queryNodes('names', $p12) YIELD node AS n
WHERE n:Organization AND $p13 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p14
WITH collect([toString(n.id)]) AS v0
RETURN [v0] AS s4
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, s2, s3, s4, seen;
// $p0 = "\"rana gruber as\""
// $p1 = "rana gruber as"
// $p2 = 11
// $p3 = "\"rana gruber asa\""
// $p4 = "rana gruber asa"
// $p5 = 11
// $p6 = "\"sintef\""
// $p7 = "sintef"
// $p8 = 11
// $p9 = "\"kvarts\""
// $p10 = "kvarts"
// $p11 = 11
// $p12 = "\"no such firm\""
// $p13 = "no such firm"
// $p14 = 11
// price: 5
