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
WITH collect([n, score, matched]) AS hits
CALL (hits) {
UNWIND hits AS it WITH it[0] AS n, it[1] AS score, it[2] AS matched
ORDER BY score DESC, n.id LIMIT $p2
RETURN collect(n) AS best, collect([n.id, score, matched]) AS rows
}
RETURN best, rows, size(hits) >= $p3 AS full
}
WITH collect(best) AS x, collect(rows) AS r0, collect(full) AS cut
CALL (x) {
UNWIND x AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l0, collect([toString(n.id), n.nameEN, n.formula]) AS v0
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN r0, cut, v0, seen;
// $p0 = [{"query":"+(searchWholes:elkem_salten^10000 searchIdentifiers:elkemsalten^5000 searchWholes:elkem_salten*^2000 searchWholes:elkem^200 searchWholes:salten^200 searchWholes:elkem_salten~1^50 (+(searchNames:elkem^4 searchSummaries:elkem^0.1 searchNames:elkem~1^1) +(searchNames:salten^4 searchSummaries:salten^0.1 searchNames:salten*^3 searchSummaries:salten*^0.1 searchNames:salten~1^1)))","keys":[" elkem salten "],"identifiers":[" elkemsalten "],"text":" elkem salten ","beginning":" elkem salten","words":[" elkem "," salten"],"pairs":[" e","el","lk","ke","em","m "," s","sa","al","lt","te","en","n "]},{"query":"+(searchWholes:rana_gruber^10000 searchIdentifiers:ranagruber^5000 searchWholes:rana_gruber*^2000 searchWholes:rana^200 searchWholes:gruber^200 searchWholes:rana_gruber~1^50 (+(searchNames:rana^4 searchSummaries:rana^0.1 searchNames:rana~1^1) +(searchNames:gruber^4 searchSummaries:gruber^0.1 searchNames:gruber*^3 searchSummaries:gruber*^0.1 searchNames:gruber~1^1)))","keys":[" rana gruber "],"identifiers":[" ranagruber "],"text":" rana gruber ","beginning":" rana gruber","words":[" rana "," gruber"],"pairs":[" r","ra","an","na","a "," g","gr","ru","ub","be","er","r "]},{"query":"+(searchWholes:kobberkis^10000 searchIdentifiers:kobberkis^5000 searchWholes:kobberkis*^2000 searchWholes:kobberkis~1^50 (+(searchNames:kobberkis^4 searchSummaries:kobberkis^0.1 searchNames:kobberkis*^3 searchSummaries:kobberkis*^0.1 searchNames:kobberkis~2^1)))","keys":[" kobberkis "],"identifiers":[" kobberkis "],"text":" kobberkis ","beginning":" kobberkis","words":[" kobberkis"],"pairs":[" k","ko","ob","bb","be","er","rk","ki","is","s "]},{"query":"+(searchWholes:rana_gruber_as^10000 searchIdentifiers:ranagruberas^5000 searchWholes:rana_gruber^10000 searchIdentifiers:ranagruber^5000 searchWholes:rana_gruber*^2000 searchWholes:rana^200 searchWholes:gruber^200 searchWholes:rana_gruber~1^50 (+(searchNames:rana^4 searchSummaries:rana^0.1 searchNames:rana~1^1) +(searchNames:gruber^4 searchSummaries:gruber^0.1 searchNames:gruber*^3 searchSummaries:gruber*^0.1 searchNames:gruber~1^1)))","keys":[" rana gruber as "," rana gruber "],"identifiers":[" ranagruberas "," ranagruber "],"text":" rana gruber ","beginning":" rana gruber","words":[" rana "," gruber"],"pairs":[" r","ra","an","na","a "," g","gr","ru","ub","be","er","r "]},{"query":"+(searchWholes:kobberkys^10000 searchIdentifiers:kobberkys^5000 searchWholes:kobberkys*^2000 searchWholes:kobberkys~1^50 (+(searchNames:kobberkys^4 searchSummaries:kobberkys^0.1 searchNames:kobberkys*^3 searchSummaries:kobberkys*^0.1 searchNames:kobberkys~2^1)))","keys":[" kobberkys "],"identifiers":[" kobberkys "],"text":" kobberkys ","beginning":" kobberkys","words":[" kobberkys"],"pairs":[" k","ko","ob","bb","be","er","rk","ky","ys","s "]}]
// $p1 = 200
// $p2 = 3
// $p3 = 200
// price: 36
