CALL () {
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN collect([n.id, (COUNT { (n)--() } - COUNT { (n)-[:HAS_ABSENCE|HAS_OBSERVATION]-() })]) AS degrees
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $from = "organization:rana-gruber"
// $to = "product:mobile-phone"
// $maxLength = 6
// $first = 3
// $through = null
// $without = null
// $asOf = null

CALL () {
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r:ANSWERS|CONCERNS|CONSUMES|CONTAINS|EXPLORES_FOR|EXTRACTS|FEEDS|FOLLOWS|HANDLES|HAS_GOAL|HAS_ROLE|HOLDS_RIGHT|LISTED_ON|LOCATED_IN|MAKES|MEMBER_OF|OPERATES|OWNS|PARTICIPATES_IN|PART_OF|PLANS_TO_EXTRACT|PROCESSES|PURSUES|PUTS_OUT|SUPPLIES|TAKES_IN|TOOK_PART_IN|WITHIN|YIELDS]-(m:Entity)
  WHERE true AND true
  WITH m, collect(r.id) AS links
  RETURN collect([m.id, (COUNT { (m)--() } - COUNT { (m)-[:HAS_ABSENCE|HAS_OBSERVATION]-() }), links]) AS far
}
RETURN collect([n.id, far]) AS near
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $from = "organization:rana-gruber"
// $to = "product:mobile-phone"
// $maxLength = 6
// $first = 3
// $through = null
// $without = null
// $asOf = null

CALL () {
UNWIND $p0 AS id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l0, collect([toString(n.id), n.nameEN]) AS v0
}
CALL () {
UNWIND $p1 AS id
CALL db.index.fulltext.queryRelationships('links', 'id:"' + id + '"') YIELD relationship AS n
RETURN collect(n) AS l1, collect([toString(n.id), type(n), endNode(n).nameEN, startNode(n).nameEN, n.function, n.viaId, n.share, n.shareOf, n.year, n.since, n.until, n.observed, n.certainty, n.status, n.evidence, n.right, n.capacity, n.amount, n.currency, n.goods, n.sourceIds]) AS v1
}
CALL (v1) {
UNWIND v1 AS v
UNWIND v[5] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l2, collect([toString(n.id), n.nameEN]) AS v2
}
CALL (v1) {
UNWIND v1 AS v
UNWIND v[20] AS id WITH DISTINCT id
MATCH (n:Source {id: id})
RETURN collect(n) AS l3, collect([toString(n.id)]) AS v3
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, v1, v2, v3, seen;
// $p0 = []
// $p1 = []
// price: 705
