CALL db.index.fulltext.queryNodes('names', $p0) YIELD node AS n
WHERE n:Organization AND $p1 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p2
WITH collect([n.id]) AS v0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, seen;
// $p0 = "\"rana gruber as\""
// $p1 = "rana gruber as"
// $p2 = 11

CALL db.index.fulltext.queryNodes('names', $p0) YIELD node AS n
WHERE n:Organization AND $p1 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p2
WITH collect([n.id]) AS v0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, seen;
// $p0 = "\"sintef\""
// $p1 = "sintef"
// $p2 = 11

CALL db.index.fulltext.queryNodes('names', $p0) YIELD node AS n
WHERE n:Mineral AND $p1 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p2
WITH collect([n.id, n.nameEN]) AS v0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, seen;
// $p0 = "\"kvarts\""
// $p1 = "kvarts"
// $p2 = 11

CALL db.index.fulltext.queryNodes('names', $p0) YIELD node AS n
WHERE n:Organization AND $p1 IN n.namesFolded
WITH n ORDER BY n.id LIMIT $p2
WITH collect([n.id]) AS v0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, seen;
// $p0 = "\"no such firm\""
// $p1 = "no such firm"
// $p2 = 11
// price: 4
