// What $to needs (SUPPLY), gives (PRODUCTION), processes and is used for, one row for each mineral, with the links that say
// so; and its circle: itself, with the sites that it operates or holds a right to work, or with who operates or works it.
// A role and a mineral together say who or what else is to be looked for.
MATCH (to:Entity {id: $to})
CALL (to) {
  RETURN to AS c
  UNION
  MATCH (to)-[r:OPERATES|HOLDS_RIGHT]-(c)
  WHERE holdsNow(r) AND (type(r) = 'OPERATES' OR r.right IN ['EXTRACTION', 'OPERATION'])
  RETURN c
}
WITH to, collect(c) AS circle
WITH to, circle, [c IN circle WHERE c:Facility] AS plants,
  COLLECT { MATCH (to)-[r:EXTRACTS]->(m) WHERE holdsNow(r) RETURN m.id } AS extracted
CALL (to, plants, extracted) {
  CALL (to, plants, extracted) {
    // An organisation needs what it processes and does not extract itself.
    MATCH (to)-[r:EXTRACTS|PROCESSES]->(m)
    WHERE holdsNow(r)
    UNWIND CASE
      WHEN type(r) = 'EXTRACTS' THEN ['PRODUCTION']
      WHEN m.id IN extracted THEN ['PROCESSING']
      ELSE ['SUPPLY', 'PROCESSING']
    END AS kind
    RETURN kind, m.id AS mineral, NULL AS product, NULL AS function, r.id AS link
    UNION
    // A facility needs what it takes in, and gives what it puts out and does not take in.
    UNWIND plants AS plant
    WITH plant, COLLECT { MATCH (plant)-[r:TAKES_IN]->(m) WHERE holdsNow(r) RETURN m.id } AS taken
    MATCH (plant)-[r:TAKES_IN|PUTS_OUT]->(m)
    WHERE holdsNow(r)
    UNWIND CASE
      WHEN type(r) = 'TAKES_IN' THEN ['SUPPLY', 'PROCESSING']
      WHEN m.id IN taken THEN []
      ELSE ['PRODUCTION']
    END AS kind
    RETURN kind, m.id AS mineral, NULL AS product, NULL AS function, r.id AS link
    UNION
    // What it buys and does not extract, and what it or its facilities are fed with, is needed.
    UNWIND plants + [to] AS site
    MATCH (site)<-[r:FEEDS|SUPPLIES]-()
    WHERE holdsNow(r) AND r.status = 'ACTUAL'
    UNWIND r.mineralIds AS mineral
    WITH r, mineral, extracted
    WHERE type(r) = 'FEEDS' OR NOT mineral IN extracted
    RETURN 'SUPPLY' AS kind, mineral, NULL AS product, NULL AS function, r.id AS link
    UNION
    // A deposit gives what it contains while it is worked or delivers it.
    MATCH (to)-[r:CONTAINS]->(m)
    WHERE holdsNow(r)
      AND (to.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY']
        OR to.status IS NULL AND EXISTS { MATCH (to)-[f:FEEDS]->() WHERE holdsNow(f) AND f.status = 'ACTUAL' AND m.id IN f.mineralIds })
    RETURN 'PRODUCTION' AS kind, m.id AS mineral, NULL AS product, NULL AS function, r.id AS link
    UNION
    // A mineral does something in each product that consumes it. OTHER says nothing that two could share.
    MATCH (p)-[r:CONSUMES]->(m)
    WHERE to IN [p, m] AND holdsNow(r) AND r.function <> 'OTHER'
    RETURN 'FUNCTION' AS kind, m.id AS mineral, p.id AS product, r.function AS function, r.id AS link
  }
  WITH kind, mineral, product, function, link
  WHERE $mineral IS NULL OR mineral = $mineral
  WITH kind, mineral, product, function, link ORDER BY link
  WITH kind, mineral, product, function, collect(link) AS links,
    CASE kind WHEN 'SUPPLY' THEN 0 WHEN 'PRODUCTION' THEN 1 WHEN 'PROCESSING' THEN 2 ELSE 3 END AS place
  ORDER BY place, mineral, product, function
  RETURN collect({
    role: CASE kind WHEN 'PROCESSING' THEN 'PROCESSING' WHEN 'FUNCTION' THEN 'FUNCTION ' + function + ' ' + product ELSE 'HAVING' END,
    thing: mineral, supplied: kind = 'SUPPLY',
    shown: {kind: kind, mineral: mineral, product: product, function: function, links: links[..20]}
  }) AS groups
}
RETURN groups, [c IN circle | c.id] AS circle, ['KNOWN_ONLY', 'FITNESS_NOT_SEEN', 'LATEST_STATUS'] AS assumptions
