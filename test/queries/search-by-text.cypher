UNWIND $p0 AS q
CALL (q) {
CALL db.index.fulltext.queryNodes('search', q.query, {limit: $p1}) YIELD node AS n
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
END + CASE WHEN n.searchTexts[i] = n.nameNB THEN 0.01 ELSE 0.0 END AS score
RETURN round(score, 3) AS score, n.searchTexts[i] AS matched ORDER BY score DESC, i LIMIT 1
}
RETURN n, score, matched
}
WITH collect([n, score, matched]) AS found
CALL (found) {
UNWIND found AS it
WITH it[0] AS n, it[1] AS score, it[2] AS matched
WITH n, score, matched ORDER BY score DESC, n.id LIMIT $p2
RETURN collect(n)[..$p3] AS l0, collect([toString(n.id), score, matched]) AS r0, collect([toString(n.id), n.nameNB]) AS v0
}
CALL (l0) {
UNWIND l0 AS s
WITH s WHERE s:Organization
CALL (s) {
MATCH (s)-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(t)
WITH r, t ORDER BY t.id, r.id LIMIT $p6
RETURN collect([toString(t.id)]) AS edges, collect(t)[..$p5] AS nodes
}
RETURN collect([toString(s.id), edges]) AS e0, collect(nodes) AS x0
}
CALL (x0) {
UNWIND x0 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l1, collect([toString(n.id), n.nameNB]) AS v1
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, size(found) >= $p4 AS cut, size(found) AS c0, e0, v1, seen;
// $p0 = [{"query":"+(searchType:Organization searchType:Facility searchType:Project)^0 +(searchWholes:rana_grub^10000 searchIdentifiers:ranagrub^5000 searchWholes:rana_grub*^2000 searchWholes:rana^200 searchWholes:grub^200 searchWholes:rana_grub~1^50 (+(searchNames:rana^4 searchSummaries:rana^0.1 searchNames:rana~1^1) +(searchNames:grub^4 searchSummaries:grub^0.1 searchNames:grub*^3 searchSummaries:grub*^0.1 searchNames:grub~1^1)))","keys":[" rana grub "],"identifiers":[" ranagrub "],"text":" rana grub ","beginning":" rana grub","words":[" rana "," grub"],"pairs":[" r","ra","an","na","a "," g","gr","ru","ub","b "]}]
// $p1 = 200
// $p2 = 3
// $p3 = 2
// $p4 = 200
// $p5 = 2
// $p6 = 3
// price: 8
