MATCH (r:MineralGraphRelease) WITH r {.*} AS release
CALL () { MATCH (r:MineralGraphRelease) RETURN [coalesce(r.changes, 0), coalesce(r.switchingUntil > timestamp(), false)] AS seen }
RETURN release, seen;
// price: 145
