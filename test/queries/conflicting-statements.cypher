CALL () {
MATCH (n:Conflict) USING INDEX n:Conflict(id)
WHERE n.id IS NOT NULL
WITH n ORDER BY n.id LIMIT $p0
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id), n.aboutId, n.reason, n.observationIds, n.linkIds]) AS v0
WITH v0, r0, COUNT { MATCH (n:Conflict) } AS c0
CALL (v0) {
UNWIND v0 AS v
UNWIND v[1] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l1, collect([toString(n.id), n.nameEN]) AS v1
}
CALL (v0) {
UNWIND v0 AS v
UNWIND v[3] AS id WITH DISTINCT id
MATCH (n:Observation {id: id})
RETURN collect(n) AS l2, collect([toString(n.id), n.property, n.displayEN, n.sourceIds]) AS v2
}
CALL (v2) {
UNWIND v2 AS v
UNWIND v[3] AS id WITH DISTINCT id
MATCH (n:Source {id: id})
RETURN collect(n) AS l3, collect([toString(n.id), n.title]) AS v3
}
CALL (v0) {
UNWIND v0 AS v
UNWIND v[4] AS id WITH DISTINCT id
CALL db.index.fulltext.queryRelationships('links', 'id:"' + id + '"') YIELD relationship AS n
RETURN collect(n) AS l4, collect([toString(n.id), type(n)]) AS v4
}
RETURN [v0, r0, c0, v1, v2, v3, v4] AS s0
}
CALL () {
MATCH (n:Uncited) USING INDEX n:Uncited(id)
WHERE n.id IS NOT NULL
WITH n ORDER BY n.id LIMIT $p1
WITH collect([toString(n.id)]) AS r0, collect([toString(n.id), n.entityId]) AS v0
WITH v0, r0, COUNT { MATCH (n:Uncited) } AS c0
CALL (v0) {
UNWIND v0 AS v
UNWIND v[1] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l1, collect([toString(n.id)]) AS v1
}
RETURN [v0, r0, c0, v1] AS s1
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN s0, s1, seen;
// $p0 = 3
// $p1 = 21
// price: 620
