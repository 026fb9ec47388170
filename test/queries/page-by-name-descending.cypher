MATCH (n:Place) USING INDEX n:Place(nameOrderNB, id)
WHERE n.nameOrderNB IS NOT NULL AND n.id IS NOT NULL
WITH n ORDER BY n.nameOrderNB DESC, n.id DESC LIMIT $p0
WITH collect([toString(n.id), n.nameOrderNB]) AS r0, collect([toString(n.id), n.nameNB]) AS v0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, seen;
// $p0 = 9
// price: 8
