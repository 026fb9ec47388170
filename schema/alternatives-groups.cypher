// What $to needs (SUPPLY), gives (PRODUCTION), processes and is used for, one row for each mineral, with the links that say
// so; and its circle: itself, with the sites that it operates or holds a right to work, or with who operates or works it.
// A role and a mineral together say who or what else is to be looked for.
MATCH (to:Entity {id: $to})
WITH to, COLLECT {
  MATCH (to)-[r:OPERATES|HOLDS_RIGHT]-(c)
  WHERE holdsNow(r) AND (type(r) = 'OPERATES' OR r.right IN ['EXTRACTION', 'OPERATION'])
  RETURN DISTINCT c
} + [to] AS circle
WITH to, circle, [c IN circle WHERE c = to OR c:Facility] AS sites
CALL (to, sites) {
  CALL (to, sites) {
    // An organisation needs what it processes and does not extract, a facility what it takes in. It gives what it extracts, or
    // puts out without taking it in; a deposit gives what it contains while it is worked or delivers it.
    UNWIND sites AS n
    WITH n, COLLECT { MATCH (n)-[r:EXTRACTS|TAKES_IN]->(m) WHERE holdsNow(r) RETURN m.id } AS own,
      COLLECT { MATCH (n)-[r:FEEDS]->() WHERE holdsNow(r) AND r.status = 'ACTUAL' UNWIND r.mineralIds AS id RETURN id } AS fed
    MATCH (n)-[r:EXTRACTS|PROCESSES|TAKES_IN|PUTS_OUT|CONTAINS]->(m)
    WHERE holdsNow(r)
    UNWIND CASE type(r)
        WHEN 'EXTRACTS' THEN ['PRODUCTION']
        WHEN 'TAKES_IN' THEN ['SUPPLY', 'PROCESSING']
        WHEN 'PROCESSES' THEN CASE WHEN m.id IN own THEN ['PROCESSING'] ELSE ['SUPPLY', 'PROCESSING'] END
        WHEN 'PUTS_OUT' THEN CASE WHEN m.id IN own THEN [] ELSE ['PRODUCTION'] END
        ELSE CASE
          WHEN coalesce(n.status, CASE WHEN m.id IN fed THEN 'OPERATING' END) IN ['OPERATING', 'OPERATING_INTERMITTENTLY'] THEN ['PRODUCTION']
          ELSE []
        END
      END AS kind
    RETURN kind, m.id AS mineral, NULL AS product, NULL AS function, r.id AS link
    UNION ALL
    // What it buys and does not extract, and what it or its facilities are fed with, is needed.
    UNWIND sites AS n
    WITH n, COLLECT { MATCH (n)-[r:EXTRACTS]->(m) WHERE holdsNow(r) RETURN m.id } AS own
    MATCH (n)<-[r:FEEDS|SUPPLIES]-()
    WHERE holdsNow(r) AND r.status = 'ACTUAL'
    UNWIND [id IN r.mineralIds WHERE NOT id IN own] AS mineral
    RETURN 'SUPPLY' AS kind, mineral, NULL AS product, NULL AS function, r.id AS link
    UNION ALL
    // A mineral does something in each product that consumes it. OTHER says nothing that two could share.
    MATCH (to)-[r:CONSUMES]-()
    WHERE holdsNow(r) AND r.function <> 'OTHER'
    RETURN 'FUNCTION' AS kind, endNode(r).id AS mineral, startNode(r).id AS product, r.function AS function, r.id AS link
  }
  WITH kind, mineral, product, function, link
  WHERE $mineral IS NULL OR mineral = $mineral
  WITH DISTINCT kind, mineral, product, function, link ORDER BY link
  WITH kind, mineral, product, function, collect(link) AS links
  ORDER BY mineral, product, function
  WITH kind, collect({
    role: CASE kind WHEN 'PROCESSING' THEN kind WHEN 'FUNCTION' THEN 'FUNCTION ' + function + ' ' + product ELSE 'HAVING' END,
    thing: mineral, supplied: kind = 'SUPPLY',
    shown: {kind: kind, mineral: mineral, product: product, function: function, links: links[..20]}
  }) AS groups
  ORDER BY CASE kind WHEN 'SUPPLY' THEN 0 WHEN 'PRODUCTION' THEN 1 WHEN 'PROCESSING' THEN 2 ELSE 3 END
  RETURN reduce(all = [], it IN collect(groups) | all + it) AS groups
}
RETURN groups, [c IN circle | c.id] AS circle, ['KNOWN_ONLY', 'FITNESS_NOT_SEEN', 'LATEST_STATUS'] AS assumptions
