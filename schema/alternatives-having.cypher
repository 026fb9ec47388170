// Who has one of $things, how far along, and the link that says so. A mineral that more than 2,000 links lead to is `crowded`
// and not looked at.
UNWIND [it IN $things WHERE it.role = 'HAVING' | it.thing] AS id
MATCH (m:Entity {id: id})
WITH collect(m) AS all
WITH [m IN all WHERE COUNT { (m)--() } <= 2000] AS found, [m IN all WHERE COUNT { (m)--() } > 2000 | {role: 'HAVING', thing: m.id}] AS crowded
CALL (found) {
  CALL (found) {
    UNWIND found AS m
    MATCH (m)<-[r:EXTRACTS|PLANS_TO_EXTRACT|EXPLORES_FOR]-(e)
    RETURN m, e, r, CASE
        WHEN holdsNow(r) THEN CASE type(r) WHEN 'EXTRACTS' THEN 0 WHEN 'PLANS_TO_EXTRACT' THEN 2 ELSE 3 END
        WHEN type(r) = 'EXTRACTS' AND overNow(r) THEN 4
      END AS rank
    UNION
    // A deposit that contains it and delivers it or is worked, was worked or is to be. What is worked by who is known to
    // extract something in it gives what that one extracts.
    UNWIND found AS m
    MATCH (m)<-[r:CONTAINS]-(e)
    WHERE holdsNow(r)
    WITH m, e, r, CASE
        WHEN e.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'] THEN 0
        WHEN e.status IN ['NOT_OPERATING', 'CARE_AND_MAINTENANCE', 'RETENTION'] THEN 1
        WHEN e.status IN ['UNDER_DEVELOPMENT', 'CONSTRUCTION', 'PENDING_APPROVAL', 'FEASIBILITY'] THEN 2
        WHEN e.status IN ['CLOSED', 'ABANDONED', 'HISTORIC'] THEN 4
        WHEN EXISTS { MATCH (e)-[f:FEEDS]->() WHERE holdsNow(f) AND f.status = 'ACTUAL' AND m.id IN f.mineralIds } THEN 0
      END AS rank
    WHERE rank > 0 OR rank = 0 AND NOT EXISTS {
      MATCH (e)<-[h:HOLDS_RIGHT]-()-[w:EXTRACTS]->()<-[c:CONTAINS]-(e)
      WHERE holdsNow(h) AND h.right <> 'EXPLORATION' AND holdsNow(w) AND holdsNow(c)
    }
    RETURN m, e, r, rank
    UNION
    // A facility that puts it out and does not take it in.
    UNWIND found AS m
    MATCH (m)<-[r:PUTS_OUT]-(e)
    WHERE holdsNow(r) AND NOT EXISTS { MATCH (e)-[t:TAKES_IN]->(m) WHERE holdsNow(t) }
    RETURN m, e, r, CASE
        WHEN e.status IS NULL OR e.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'] THEN 0
        WHEN e.status IN ['NOT_OPERATING', 'CARE_AND_MAINTENANCE', 'RETENTION'] THEN 1
        WHEN e.status IN ['CLOSED', 'ABANDONED', 'HISTORIC'] THEN 4
        ELSE 2
      END AS rank
  }
  WITH m, e, r, rank ORDER BY r.id
  WITH m, e, rank, collect(r.id) AS links, min(CASE r.certainty WHEN 'STATED' THEN 0 ELSE 1 END) AS doubt
  WHERE rank IS NOT NULL
  ORDER BY m.id, e.id, rank
  RETURN collect({
    role: 'HAVING', thing: m.id, rank: rank, doubt: doubt, links: links,
    shown: {entity: e.id, standing: ['ACTIVE', 'PAUSED', 'PLANS', 'EXPLORES', 'FORMER'][rank], mineral: m.id}
  }) AS actors
}
RETURN actors, crowded
