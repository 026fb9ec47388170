MATCH (n:Organization) USING INDEX n:Organization(id)
WHERE n.id IS NOT NULL
WITH n ORDER BY n.id DESC LIMIT $p0
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, seen;
// $p0 = 4
// price: 6
