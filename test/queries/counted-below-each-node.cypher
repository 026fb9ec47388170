CALL () {
MATCH (n:Mineral) USING INDEX n:Mineral(id)
WHERE n.id IS NOT NULL AND (COUNT { (n)<-[:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]-() } > $p0)
WITH n ORDER BY n.id LIMIT $p1
WITH collect(n)[..$p2] AS l0, collect([toString(n.id)]) AS r0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
WITH s, [] AS edges
RETURN collect([toString(s.id), edges, COUNT { MATCH (s)<-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]-(t) WHERE r.certainty = $p3 RETURN t }]) AS e0
}
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]-(t) WHERE r.certainty = $p4
WITH DISTINCT t
WITH t.kind AS value, count(*) AS count
ORDER BY count DESC, value LIMIT $p5
RETURN collect([value, count]) AS f1
}
CALL (s) {
MATCH (s)<-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]-(t) WHERE r.certainty = $p6
WITH DISTINCT t
MATCH (t)-[:LOCATED_IN]->(g)
WITH g, count(DISTINCT t) AS count
ORDER BY count DESC, g.id LIMIT $p7
RETURN collect([g.id, count]) AS f2, collect(g) AS x2
}
CALL (s) {
MATCH (s)<-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]-(t) WHERE r.certainty = $p8
WITH type(r) AS value, count(*) AS count
ORDER BY count DESC, value LIMIT $p9
RETURN collect([value, count]) AS f3
}
CALL (s) {
MATCH (s)<-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]-(t) WHERE r.certainty = $p10
WITH toInteger(left(r.observed, 4)) AS value, count(*) AS count
ORDER BY count DESC, value LIMIT $p11
RETURN collect([value, count]) AS f4
}
RETURN collect([s.id, f1]) AS f1, collect([s.id, f2]) AS f2, collect(x2) AS x2, collect([s.id, f3]) AS f3, collect([s.id, f4]) AS f4
}
CALL (x2) {
UNWIND x2 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l2, collect([toString(n.id), n.nameEN]) AS v2
}
RETURN [v0, r0, e0, f1, f2, f3, f4, v2] AS s0
}
CALL () {
MATCH (n:Entity {id: $p12})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
WITH s, [] AS edges
RETURN collect([toString(s.id), edges, COUNT { MATCH (s)<-[:MEMBER_OF]-(t1_) WHERE t1_:Member }]) AS e0
}
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:MEMBER_OF]-(t) WHERE t:Member
WITH r.evidence AS value, count(*) AS count
ORDER BY count DESC, value LIMIT $p13
RETURN collect([value, count]) AS f1
}
RETURN collect([s.id, f1]) AS f1
}
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:MEMBER_OF]-(t) WHERE t:Member
RETURN count(CASE WHEN r.certainty = $p14 THEN 1 END) AS counted, count(*) AS total
}
RETURN collect([counted, total, COLLECT { MATCH (s)-[:HAS_OBSERVATION]->(t) WHERE t.property = $p15 AND t.certainty = $p16 RETURN [t.id, t.displayEN] ORDER BY t.id LIMIT $p17 }]) AS notice
}
RETURN [v0, e0, f1, notice] AS s1
}
CALL () {
UNWIND $p18 AS q
CALL (q) {
CALL db.index.fulltext.queryNodes('search', q.query, {limit: $p19}) YIELD node AS n
CALL (n, q) {
WITH n.searchNames + n.searchIdentifiers + n.searchSummaries AS keys, size(n.searchNames) AS ids
WITH keys, ids, ids + size(n.searchIdentifiers) AS summaries
UNWIND range(0, size(keys) - 1) AS i
WITH i, ' ' + keys[i] + ' ' AS key, ids, summaries
WITH *, CASE WHEN i < ids THEN size([it IN q.pairs WHERE key CONTAINS it]) ELSE 0 END AS pairs,
  1.0 * size([it IN q.words WHERE key CONTAINS it]) / size(q.words) AS words
WITH *, 2.0 * pairs / (size(q.pairs) + size(key) - 1) AS share
WITH i, CASE
  WHEN i < ids AND key IN q.keys THEN 0.99
  WHEN i < ids AND key STARTS WITH q.beginning THEN 0.7 + 0.09 * share
  WHEN i < ids AND words = 1 THEN 0.5 + 0.09 * share
  WHEN i < ids AND (q.text CONTAINS key OR 2 * pairs >= size(q.pairs)) THEN 0.3 + 0.09 * share
  WHEN i >= ids AND i < summaries THEN CASE WHEN key IN q.identifiers THEN 0.89 ELSE 0.0 END
  WHEN words = 1 THEN 0.2
  ELSE 0.1 + 0.09 * words
END + CASE WHEN n.searchTexts[i] = n.nameEN THEN 0.01 ELSE 0.0 END AS score
RETURN round(score, 3) AS score, n.searchTexts[i] AS matched ORDER BY score DESC, i LIMIT 1
}
RETURN n, score, matched
}
WITH collect([n, score, matched]) AS found
CALL (found) {
UNWIND found AS it
WITH it[0] AS n, it[1] AS score, it[2] AS matched
WITH n, score, matched ORDER BY score DESC, n.id LIMIT $p20
RETURN collect(n)[..$p21] AS l0, collect([toString(n.id), score, matched]) AS r0, collect([toString(n.id)]) AS v0
}
CALL (found) {
UNWIND found AS it
WITH it[0] AS n
WITH $p23[split(n.id, ':')[0]] AS value, count(*) AS count
ORDER BY count DESC, value LIMIT $p24
RETURN collect([value, count]) AS f0
}
RETURN [v0, r0, size(found) >= $p22, size(found), f0] AS s2
}
CALL () {
MATCH (n:Entity {id: $p25})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
WITH s, [] AS edges
RETURN collect([toString(s.id), edges]) AS e0
}
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:ANSWERS|CONCERNS|CONSUMES|CONTAINS|EXPLORES_FOR|EXTRACTS|FEEDS|FOLLOWS|HANDLES|HAS_GOAL|HAS_ROLE|HOLDS_RIGHT|LISTED_ON|LOCATED_IN|MAKES|MEMBER_OF|OPERATES|OWNS|PARTICIPATES_IN|PART_OF|PLANS_TO_EXTRACT|PROCESSES|PURSUES|PUTS_OUT|SUPPLIES|TAKES_IN|TOOK_PART_IN|WITHIN|YIELDS]-(t)
WITH DISTINCT t
WITH $p26[split(t.id, ':')[0]] AS value, count(*) AS count
ORDER BY count DESC, value LIMIT $p27
RETURN collect([value, count]) AS f1
}
CALL (s) {
MATCH (s)-[r:ANSWERS|CONCERNS|CONSUMES|CONTAINS|EXPLORES_FOR|EXTRACTS|FEEDS|FOLLOWS|HANDLES|HAS_GOAL|HAS_ROLE|HOLDS_RIGHT|LISTED_ON|LOCATED_IN|MAKES|MEMBER_OF|OPERATES|OWNS|PARTICIPATES_IN|PART_OF|PLANS_TO_EXTRACT|PROCESSES|PURSUES|PUTS_OUT|SUPPLIES|TAKES_IN|TOOK_PART_IN|WITHIN|YIELDS]-(t)
WITH type(r) AS value, count(*) AS count
ORDER BY count DESC, value LIMIT $p28
RETURN collect([value, count]) AS f2
}
RETURN collect([s.id, f1]) AS f1, collect([s.id, f2]) AS f2
}
RETURN [v0, e0, f1, f2] AS s3
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, s2, s3, seen;
// $p0 = 5
// $p1 = 3
// $p2 = 2
// $p3 = "STATED"
// $p4 = "STATED"
// $p5 = 2
// $p6 = "STATED"
// $p7 = 2
// $p8 = "STATED"
// $p9 = 20
// $p10 = "STATED"
// $p11 = 2
// $p12 = "cluster:mineralklynge-norge"
// $p13 = 20
// $p14 = "INFERRED"
// $p15 = "MEMBER_COUNT"
// $p16 = "STATED"
// $p17 = 16
// $p18 = [{"query":"+(searchWholes:quartz^10000 searchIdentifiers:quartz^5000 searchWholes:quartz*^2000 searchWholes:quartz~1^50 (+(searchNames:quartz^4 searchSummaries:quartz^0.1 searchNames:quartz*^3 searchSummaries:quartz*^0.1 searchNames:quartz~1^1)))","keys":[" quartz "],"identifiers":[" quartz "],"text":" quartz ","beginning":" quartz","words":[" quartz"],"pairs":[" q","qu","ua","ar","rt","tz","z "]}]
// $p19 = 200
// $p20 = 2
// $p21 = 1
// $p22 = 200
// $p23 = {"cluster":"Cluster","deposit":"Deposit","event":"Event","facility":"Facility","goal":"Goal","mineral":"Mineral","organization":"Organization","place":"Place","product":"Product","project":"Project","raw-material-list":"RawMaterialList","role":"Role"}
// $p24 = 20
// $p25 = "deposit:tellnes"
// $p26 = {"cluster":"Cluster","deposit":"Deposit","event":"Event","facility":"Facility","goal":"Goal","mineral":"Mineral","organization":"Organization","place":"Place","product":"Product","project":"Project","raw-material-list":"RawMaterialList","role":"Role"}
// $p27 = 20
// $p28 = 3
// price: 89
