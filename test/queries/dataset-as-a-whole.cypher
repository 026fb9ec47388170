MATCH (r:MineralGraphRelease) RETURN r {.*, switching: coalesce(r.switchingUntil > timestamp(), false)} AS release;
// price: 145
