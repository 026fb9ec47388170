MATCH (n:Mineral {id: $p0})
WITH collect([n.id, n.nameNB, n.nameEN, n.nameSE, n.labels]) AS v0
CALL () { MATCH (r:MineralGraphRelease) RETURN [coalesce(r.changes, 0), coalesce(timestamp() < r.switchingUntil <= timestamp() + 15000, false)] AS seen }
RETURN v0, seen;
// $p0 = "mineral:quartz"
// price: 33
