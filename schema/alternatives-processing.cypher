// Who processes one of $things, and which facilities take it in. A mineral that more than 2,000 links lead to is `crowded` and
// not looked at.
UNWIND [it IN $things WHERE it.role = 'PROCESSING' | it.thing] AS id
MATCH (m:Entity {id: id})
WITH collect(m) AS all
WITH [m IN all WHERE COUNT { (m)--() } <= 2000] AS found, [m IN all WHERE COUNT { (m)--() } > 2000 | {role: 'PROCESSING', thing: m.id}] AS crowded
CALL (found) {
  UNWIND found AS m
  MATCH (m)<-[r:PROCESSES|TAKES_IN]-(e)
  WITH m, e, r, CASE
      WHEN type(r) = 'PROCESSES' THEN CASE WHEN holdsNow(r) THEN 0 WHEN overNow(r) THEN 4 END
      WHEN NOT (holdsNow(r)) THEN NULL
      WHEN e.status IS NULL OR e.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'] THEN 0
      WHEN e.status IN ['NOT_OPERATING', 'CARE_AND_MAINTENANCE', 'RETENTION'] THEN 1
      WHEN e.status IN ['CLOSED', 'ABANDONED', 'HISTORIC'] THEN 4
      ELSE 2
    END AS rank ORDER BY r.id
  WHERE rank IS NOT NULL
  WITH m, e, rank, collect(r.id) AS links, min(CASE r.certainty WHEN 'STATED' THEN 0 ELSE 1 END) AS doubt
  ORDER BY m.id, e.id, rank
  RETURN collect({
    role: 'PROCESSING', thing: m.id, rank: rank, doubt: doubt, links: links,
    shown: {entity: e.id, standing: ['ACTIVE', 'PAUSED', 'PLANS', 'EXPLORES', 'FORMER'][rank], mineral: m.id}
  }) AS actors
}
RETURN actors, crowded
