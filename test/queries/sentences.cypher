MATCH (n:Mineral {id: $p0})
WITH collect(n) AS l0, collect([n.id]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]-(t)
WITH r, t ORDER BY t.id, r.id LIMIT $p1
RETURN collect([type(r), startNode(r).nameEN, endNode(r).nameEN, r.since, r.until, r.observed, r.certainty, startNode(r).nameNB, endNode(r).nameNB, t.id]) AS edges
}
RETURN collect([s.id, edges]) AS e0
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, e0, seen;
// $p0 = "mineral:hematite"
// $p1 = 4

MATCH (n:Organization {id: $p0})
WITH collect(n) AS l0, collect([n.id]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:SUPPLIES]->(t)
WITH r, t ORDER BY t.id LIMIT $p1
RETURN collect([type(r), startNode(r).nameEN, r.status, r.goods, endNode(r).nameEN, r.since, r.until, r.observed, r.certainty, t.id]) AS edges
}
RETURN collect([s.id, edges]) AS e0
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, e0, seen;
// $p0 = "organization:nussir"
// $p1 = 21

MATCH (n:RawMaterialList {id: $p0})
WITH collect(n) AS l0, collect([n.id]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:LISTED_ON]-(t)
WITH r, t ORDER BY t.id, r.id LIMIT $p1
RETURN collect([type(r), endNode(r).nameEN, startNode(r).nameEN, r.status, r.viaId, r.since, r.until, r.observed, r.certainty, t.id]) AS edges
}
RETURN collect([s.id, edges]) AS e0
}
CALL (e0) {
UNWIND e0 AS e
UNWIND e[1] AS edge
UNWIND edge[4] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l2, collect([n.id, n.nameEN]) AS v2
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, e0, v2, seen;
// $p0 = "raw-material-list:eu-2023"
// $p1 = 3

MATCH (n:Mineral {id: $p0})
WITH collect(n) AS l0, collect([n.id]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:HAS_ABSENCE]->(t)
WITH r, t ORDER BY t.id LIMIT $p1
RETURN collect([type(r), startNode(r).nameEN, endNode(r).status, endNode(r).soughtEN, r.since, r.until, r.observed, r.certainty, t.id]) AS edges
}
RETURN collect([s.id, edges]) AS e0
}
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)-[r:HAS_OBSERVATION]->(t)
WITH r, t ORDER BY t.id LIMIT $p2
RETURN collect([type(r), startNode(r).nameSE, endNode(r).property, endNode(r).displaySE, r.since, r.until, r.observed, r.certainty, t.id]) AS edges
}
RETURN collect([s.id, edges]) AS e1
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, e0, e1, seen;
// $p0 = "mineral:anorthosite"
// $p1 = 2
// $p2 = 2

MATCH (n:Source {id: $p0})
WITH collect(n) AS l0, collect([n.id]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
CALL db.index.fulltext.queryRelationships('links', 'sourceIds:"' + s.id + '"') YIELD relationship AS t
WITH t ORDER BY t.id LIMIT $p2
RETURN collect([t.id]) AS edges, collect(t)[..$p1] AS nodes
}
RETURN collect([s.id, edges]) AS e0, collect(nodes) AS x0
}
CALL (x0) {
UNWIND x0 AS nodes UNWIND nodes AS n WITH DISTINCT n
RETURN collect(n) AS l1, collect([n.id, type(n), endNode(n).nameEN, startNode(n).nameEN, n.function, n.viaId, n.share, n.shareOf, n.year, n.since, n.until, n.observed, n.certainty, n.status, n.evidence, n.right, n.capacity, n.amount, n.currency, n.goods]) AS v1
}
CALL (v1) {
UNWIND v1 AS v
UNWIND v[5] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l2, collect([n.id, n.nameEN]) AS v2
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, e0, v1, v2, seen;
// $p0 = "source:altamuseum-nefelin"
// $p1 = 3
// $p2 = 4

MATCH (n:Cluster {id: $p0})
WITH collect(n) AS l0, collect([n.id]) AS v0
CALL (l0) {
UNWIND l0 AS s
CALL (s) {
MATCH (s)<-[r:MEMBER_OF]-(t)
WHERE t:Member
WITH r, t ORDER BY t.id LIMIT $p1
RETURN collect([r.evidence, type(r), startNode(r).nameEN, endNode(r).nameEN, r.since, r.until, r.observed, r.certainty, startNode(r).nameNB, endNode(r).nameNB, t.id]) AS edges
}
RETURN collect([s.id, edges]) AS e0
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, e0, seen;
// $p0 = "cluster:mineralklynge-norge"
// $p1 = 5
// price: 42
