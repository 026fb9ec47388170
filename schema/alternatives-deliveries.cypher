// Who is known to deliver one of $things to one of $circle.
CALL {
  UNWIND $circle AS c
  MATCH (:Entity {id: c})<-[r:SUPPLIES|FEEDS]-(s)
  WHERE holdsNow(r) AND r.status = 'ACTUAL'
  UNWIND r.mineralIds AS thing
  WITH thing, s, r
  WHERE thing IN $things
  RETURN DISTINCT thing, s.id AS entity, r.id AS link
}
WITH thing, entity, link ORDER BY link
WITH thing, entity, collect(link) AS links
ORDER BY thing, entity
RETURN collect({thing: thing, links: links, shown: {entity: entity, standing: 'ACTIVE', mineral: thing}}) AS deliveries
