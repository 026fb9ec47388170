MATCH (r:MineralGraphRelease) WITH r {.*} AS release
CALL () { MATCH (r:MineralGraphRelease) RETURN [coalesce(r.changes, 0), coalesce(timestamp() < r.switchingUntil <= timestamp() + 15000, false)] AS seen }
RETURN release, seen;
// price: 145
