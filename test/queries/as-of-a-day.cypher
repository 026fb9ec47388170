MATCH (n:Organization) 
WHERE n.id IS NOT NULL AND EXISTS { MATCH (n)-[r4_:PARTICIPATES_IN]->(t3_) WHERE coalesce(r4_.sinceEarliest, $p3) <= $p3 AND coalesce(r4_.untilLatest, $p3) >= $p3 AND coalesce(t3_.sinceEarliest, $p4) <= $p4 AND coalesce(t3_.untilLatest, $p4) >= $p4 AND t3_.nameENFolded STARTS WITH $p2 }
WITH n ORDER BY COUNT { MATCH (n)-[r2_:PARTICIPATES_IN]->(t1_) WHERE coalesce(r2_.sinceEarliest, $p0) <= $p0 AND coalesce(r2_.untilLatest, $p0) >= $p0 AND coalesce(t1_.sinceEarliest, $p1) <= $p1 AND coalesce(t1_.untilLatest, $p1) >= $p1 } DESC, n.id DESC LIMIT $p5
WITH collect(n)[..$p6] AS l0, collect([toString(n.id), COUNT { MATCH (n)-[r6_:PARTICIPATES_IN]->(t5_) WHERE coalesce(r6_.sinceEarliest, $p7) <= $p7 AND coalesce(r6_.untilLatest, $p7) >= $p7 AND coalesce(t5_.sinceEarliest, $p8) <= $p8 AND coalesce(t5_.untilLatest, $p8) >= $p8 }]) AS r0, collect([toString(n.id)]) AS v0
WITH l0, v0, r0, COUNT { MATCH (n:Organization) WHERE EXISTS { MATCH (n)-[r8_:PARTICIPATES_IN]->(t7_) WHERE coalesce(r8_.sinceEarliest, $p10) <= $p10 AND coalesce(r8_.untilLatest, $p10) >= $p10 AND coalesce(t7_.sinceEarliest, $p11) <= $p11 AND coalesce(t7_.untilLatest, $p11) >= $p11 AND t7_.nameENFolded STARTS WITH $p9 } } AS c0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:PARTICIPATES_IN]->(t)
WHERE coalesce(r.sinceEarliest, $p17) <= $p17 AND coalesce(r.untilLatest, $p17) >= $p17 AND coalesce(t.sinceEarliest, $p18) <= $p18 AND coalesce(t.untilLatest, $p18) >= $p18
WITH r, t ORDER BY t.id, r.id LIMIT $p16
RETURN collect([toString(t.id), r.since, r.until, CASE WHEN (r.sinceLatest <= $p14 AND r.untilEarliest >= $p14) OR (r.observedEarliest <= $p14 AND r.observedLatest >= $p14) THEN 'KNOWN' WHEN r.untilLatest < $p14 THEN 'ENDED' ELSE 'UNKNOWN' END]) AS edges, collect(t)[..$p15] AS nodes
}
RETURN collect([toString(s.id), edges, COUNT { MATCH (s)-[r10_:PARTICIPATES_IN]->(t9_) WHERE coalesce(r10_.sinceEarliest, $p12) <= $p12 AND coalesce(r10_.untilLatest, $p12) >= $p12 AND coalesce(t9_.sinceEarliest, $p13) <= $p13 AND coalesce(t9_.untilLatest, $p13) >= $p13 }]) AS e0, collect(nodes) AS x0
}
CALL (x0) {
UNWIND x0 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l1, collect([toString(n.id), n.since]) AS v1
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, c0, e0, v1, seen;
// $p0 = "2013-06-01"
// $p1 = "2013-06-01"
// $p2 = "n"
// $p3 = "2013-06-01"
// $p4 = "2013-06-01"
// $p5 = 4
// $p6 = 3
// $p7 = "2013-06-01"
// $p8 = "2013-06-01"
// $p9 = "n"
// $p10 = "2013-06-01"
// $p11 = "2013-06-01"
// $p12 = "2013-06-01"
// $p13 = "2013-06-01"
// $p14 = "2013-06-01"
// $p15 = 2
// $p16 = 3
// $p17 = "2013-06-01"
// $p18 = "2013-06-01"
// price: 15
