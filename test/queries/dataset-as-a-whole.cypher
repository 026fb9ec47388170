MATCH (r:MineralGraphRelease) WITH r {.*} AS release
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN release, seen;
// price: 145
