CALL () {
CALL db.index.fulltext.queryNodes('names', $p1) YIELD node AS n
WITH n, $p2 IN n.namesFolded AS whole
WHERE n:Organization AND (whole OR $p0 IN n.namesFolded)
WITH n, whole ORDER BY whole DESC, n.id LIMIT $p3
WITH collect({n: n, whole: whole}) AS bearers
UNWIND [it IN bearers WHERE it.whole = bearers[0].whole | it.n] AS n WITH n
WITH collect([toString(n.id)]) AS v0
RETURN [v0] AS s0
}
CALL () {
CALL db.index.fulltext.queryNodes('names', $p5) YIELD node AS n
WITH n, $p6 IN n.namesFolded AS whole
WHERE n:Organization AND (whole OR $p4 IN n.namesFolded)
WITH n, whole ORDER BY whole DESC, n.id LIMIT $p7
WITH collect({n: n, whole: whole}) AS bearers
UNWIND [it IN bearers WHERE it.whole = bearers[0].whole | it.n] AS n WITH n
WITH collect([toString(n.id)]) AS v0
RETURN [v0] AS s1
}
CALL () {
CALL db.index.fulltext.queryNodes('names', $p8) YIELD node AS n
WHERE n:Organization AND $p9 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p10
WITH collect([toString(n.id)]) AS v0
RETURN [v0] AS s2
}
CALL () {
CALL db.index.fulltext.queryNodes('names', $p11) YIELD node AS n
WHERE n:Mineral AND $p12 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p13
WITH collect([toString(n.id), n.nameEN]) AS v0
RETURN [v0] AS s3
}
CALL () {
CALL db.index.fulltext.queryNodes('names', $p14) YIELD node AS n
WHERE n:Organization AND $p15 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p16
WITH collect([toString(n.id)]) AS v0
RETURN [v0] AS s4
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, s2, s3, s4, seen;
// $p0 = "rana gruber"
// $p1 = "\"rana gruber as\" OR \"rana gruber\""
// $p2 = "rana gruber as"
// $p3 = 11
// $p4 = "rana gruber"
// $p5 = "\"rana gruber asa\" OR \"rana gruber\""
// $p6 = "rana gruber asa"
// $p7 = 11
// $p8 = "\"sintef\""
// $p9 = "sintef"
// $p10 = 11
// $p11 = "\"kvarts\""
// $p12 = "kvarts"
// $p13 = 11
// $p14 = "\"no such firm\""
// $p15 = "no such firm"
// $p16 = 11
// price: 5
