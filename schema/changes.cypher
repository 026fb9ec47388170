// Links of which some day of the beginning lies after $from and not after $to, and those of which some day of the end lies
// from $from on and before $to: of one entity its own, of all those in the full-text index over the days of links, which are
// texts.
CALL {
  CALL {
    WITH 1 AS once WHERE $of IS NULL
    CALL db.index.fulltext.queryRelationships('link_days',
      'sinceEarliest:[* TO "' + $to + '"] AND sinceLatest:{"' + $from + '" TO *}') YIELD relationship AS r
    RETURN r
    UNION ALL
    MATCH (:Entity {id: $of})-[r:ANY_LINK]-()
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
    MATCH (:Entity {id: $of})-[r:ANY_LINK]-()
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
