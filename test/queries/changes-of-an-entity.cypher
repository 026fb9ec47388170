CALL () {
CALL {
  CALL {
    WITH 1 AS once WHERE $of IS NULL
    CALL db.index.fulltext.queryRelationships('link_days',
      'sinceEarliest:[* TO "' + $to + '"] AND sinceLatest:{"' + $from + '" TO *}') YIELD relationship AS r
    RETURN r
    UNION ALL
    MATCH (:Entity {id: $of})-[r:ANSWERS|CONCERNS|CONSUMES|CONTAINS|EXPLORES_FOR|EXTRACTS|FEEDS|FOLLOWS|HANDLES|HAS_GOAL|HAS_ROLE|HOLDS_RIGHT|LISTED_ON|LOCATED_IN|MAKES|MEMBER_OF|OPERATES|OWNS|PARTICIPATES_IN|PART_OF|PLANS_TO_EXTRACT|PROCESSES|PURSUES|PUTS_OUT|SUPPLIES|TAKES_IN|TOOK_PART_IN|WITHIN|YIELDS]-()
    WHERE r.sinceEarliest <= $to AND r.sinceLatest > $from
    RETURN DISTINCT r
  }
  RETURN r, 'BEGAN' AS change, r.since AS date, r.sinceEarliest AS day,
    r.sinceEarliest > $from AND r.sinceLatest <= $to AS certain
  UNION ALL
  CALL {
    WITH 1 AS once WHERE $of IS NULL
    CALL db.index.fulltext.queryRelationships('link_days',
      'untilLatest:["' + $from + '" TO *] AND untilEarliest:{* TO "' + $to + '"}') YIELD relationship AS r
    RETURN r
    UNION ALL
    MATCH (:Entity {id: $of})-[r:ANSWERS|CONCERNS|CONSUMES|CONTAINS|EXPLORES_FOR|EXTRACTS|FEEDS|FOLLOWS|HANDLES|HAS_GOAL|HAS_ROLE|HOLDS_RIGHT|LISTED_ON|LOCATED_IN|MAKES|MEMBER_OF|OPERATES|OWNS|PARTICIPATES_IN|PART_OF|PLANS_TO_EXTRACT|PROCESSES|PURSUES|PUTS_OUT|SUPPLIES|TAKES_IN|TOOK_PART_IN|WITHIN|YIELDS]-()
    WHERE r.untilLatest >= $from AND r.untilEarliest < $to
    RETURN DISTINCT r
  }
  RETURN r, 'ENDED' AS change, r.until AS date, r.untilEarliest AS day,
    r.untilEarliest >= $from AND r.untilLatest < $to AS certain
}
WITH change, date, certain, r.id AS node, day + ' ' + r.id + ' ' + change AS place
ORDER BY place LIMIT 10001
WITH collect({place: place, change: change, date: date, certain: certain, node: node}) AS edges
RETURN {edges: edges[..10000], cut: size(edges) > 10000} AS answer
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $from = "2012-06-14"
// $to = "2017-09-30"
// $of = "organization:rana-gruber"
// $first = null
// $after = null
// $last = null
// $before = null

CALL () {
UNWIND $p0 AS id
CALL db.index.fulltext.queryRelationships('links', 'id:"' + id + '"') YIELD relationship AS n
RETURN collect(n) AS l0, collect([toString(n.id), type(n), endNode(n).nameEN, startNode(n).nameEN, n.function, n.viaId, n.share, n.shareOf, n.year, n.since, n.until, n.observed, n.certainty, n.status, n.evidence, n.right, n.capacity, n.amount, n.currency, n.goods]) AS v0
}
CALL (v0) {
UNWIND v0 AS v
UNWIND v[5] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l1, collect([toString(n.id), n.nameEN]) AS v1
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, v1, seen;
// $p0 = []
// price: 42
