MATCH (r:MineralGraphRelease) RETURN r {.*} AS release;
// price: 145
