MATCH (n:Mineral {id: $p0})
WITH collect([toString(n.id), n.nameNB, n.nameEN, n.nameSE, n.labels]) AS v0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, seen;
// $p0 = "mineral:quartz"
// price: 33
