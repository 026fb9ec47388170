CALL () { MATCH (r:MineralGraphRelease) RETURN [coalesce(r.changes, 0), coalesce(r.switchingUntil > timestamp(), false)] AS seen }
RETURN seen;
// price: 41107
