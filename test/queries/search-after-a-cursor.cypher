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
END + CASE WHEN n.searchTexts[i] = n.nameEN THEN 0.01 ELSE 0.0 END AS score
RETURN round(score, 3) AS score, n.searchTexts[i] AS matched ORDER BY score DESC, i LIMIT 1
}
RETURN n, score, matched
}
WITH collect([n, score, matched]) AS found
CALL (found) {
UNWIND found AS it
WITH it[0] AS n, it[1] AS score, it[2] AS matched WHERE score >= $p2 AND CASE WHEN score <> $p2 THEN true ELSE n.id < $p3 END
WITH n, score, matched ORDER BY score, n.id DESC LIMIT $p4
RETURN collect(n)[..$p5] AS l0, collect([toString(n.id), score, matched]) AS r0, collect([toString(n.id)]) AS v0
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, r0, size(found) >= $p6 AS cut, seen;
// $p0 = [{"query":"+(searchWholes:berg^10000 searchIdentifiers:berg^5000 searchWholes:berg*^2000 searchWholes:berg~1^50 (+(searchNames:berg^4 searchSummaries:berg^0.1 searchNames:berg*^3 searchSummaries:berg*^0.1 searchNames:berg~1^1)))","keys":[" berg "],"identifiers":[" berg "],"text":" berg ","beginning":" berg","words":[" berg"],"pairs":[" b","be","er","rg","g "]}]
// $p1 = 200
// $p2 = 0.7
// $p3 = "organization:norsk-bergindustri"
// $p4 = 3
// $p5 = 2
// $p6 = 200
// price: 4
