CALL () {
MATCH (n:Mineral {id: $p0})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]-(t)
WITH r, t ORDER BY t.id, r.id LIMIT $p1
RETURN collect([toString(t.id), type(r), startNode(r).nameEN, endNode(r).nameEN, r.since, r.until, r.observed, r.certainty, startNode(r).nameNB, endNode(r).nameNB]) AS edges
}
RETURN collect([toString(s.id), edges]) AS e0
}
RETURN [v0, e0] AS s0
}
CALL () {
MATCH (n:Organization {id: $p2})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:SUPPLIES]->(t)
WITH r, t ORDER BY t.id LIMIT $p3
RETURN collect([toString(t.id), type(r), startNode(r).nameEN, r.status, r.goods, endNode(r).nameEN, r.since, r.until, r.observed, r.certainty]) AS edges
}
RETURN collect([toString(s.id), edges]) AS e0
}
RETURN [v0, e0] AS s1
}
CALL () {
MATCH (n:RawMaterialList {id: $p4})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:LISTED_ON]-(t)
WITH r, t ORDER BY t.id, r.id LIMIT $p5
RETURN collect([toString(t.id), type(r), endNode(r).nameEN, startNode(r).nameEN, r.status, r.viaId, r.since, r.until, r.observed, r.certainty]) AS edges
}
RETURN collect([toString(s.id), edges]) AS e0
}
CALL (e0) {
UNWIND e0 AS e
UNWIND e[1] AS edge
UNWIND edge[5] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l2, collect([toString(n.id), n.nameEN]) AS v2
}
RETURN [v0, e0, v2] AS s2
}
CALL () {
MATCH (n:Mineral {id: $p6})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:HAS_ABSENCE]->(t)
WITH r, t ORDER BY t.id LIMIT $p7
RETURN collect([toString(t.id), type(r), startNode(r).nameEN, endNode(r).status, endNode(r).soughtEN, r.since, r.until, r.observed, r.certainty]) AS edges
}
RETURN collect([toString(s.id), edges]) AS e0
}
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:HAS_OBSERVATION]->(t)
WITH r, t ORDER BY t.id LIMIT $p8
RETURN collect([toString(t.id), type(r), startNode(r).nameSE, endNode(r).property, endNode(r).displaySE, r.since, r.until, r.observed, r.certainty]) AS edges
}
RETURN collect([toString(s.id), edges]) AS e1
}
RETURN [v0, e0, e1] AS s3
}
CALL () {
MATCH (n:Source {id: $p9})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
CALL db.index.fulltext.queryRelationships('links', 'sourceIds:"' + s.id + '"') YIELD relationship AS t
WITH t ORDER BY t.id LIMIT $p11
RETURN collect([toString(t.id)]) AS edges, collect(t)[..$p10] AS nodes
}
RETURN collect([toString(s.id), edges]) AS e0, collect(nodes) AS x0
}
CALL (x0) {
UNWIND x0 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l1, collect([toString(n.id), type(n), endNode(n).nameEN, startNode(n).nameEN, n.function, n.viaId, n.share, n.shareOf, n.year, n.since, n.until, n.observed, n.certainty, n.status, n.evidence, n.right, n.capacity, n.amount, n.currency, n.goods]) AS v1
}
CALL (v1) {
UNWIND v1 AS v
UNWIND v[5] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l2, collect([toString(n.id), n.nameEN]) AS v2
}
RETURN [v0, e0, v1, v2] AS s4
}
CALL () {
MATCH (n:Cluster {id: $p12})
WITH collect(n) AS l0, collect([toString(n.id)]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:MEMBER_OF]-(t)
WHERE t:Member
WITH r, t ORDER BY t.id LIMIT $p13
RETURN collect([toString(t.id), r.evidence, type(r), startNode(r).nameEN, endNode(r).nameEN, r.since, r.until, r.observed, r.certainty, startNode(r).nameNB, endNode(r).nameNB]) AS edges
}
RETURN collect([toString(s.id), edges]) AS e0
}
RETURN [v0, e0] AS s5
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, s2, s3, s4, s5, seen;
// $p0 = "mineral:hematite"
// $p1 = 4
// $p2 = "organization:nussir"
// $p3 = 21
// $p4 = "raw-material-list:eu-2023"
// $p5 = 3
// $p6 = "mineral:anorthosite"
// $p7 = 2
// $p8 = 2
// $p9 = "source:altamuseum-nefelin"
// $p10 = 3
// $p11 = 4
// $p12 = "cluster:mineralklynge-norge"
// $p13 = 5
// price: 42
