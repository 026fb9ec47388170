// What an organisation has that others may have too: its minerals, roles and places, and the products of its facilities.
MATCH (o:Entity {id: $for})
CALL (o) {
  CALL (o) {
    MATCH (o)-[r:HAS_ROLE|LOCATED_IN|EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(z:Entity)
    WHERE holds(r) AND there(z)
    RETURN z, [r.id] AS mine
    UNION ALL
    MATCH (o)-[r:OPERATES]->(f:Facility)-[q:MAKES]->(z:Product)
    WHERE holds(r) AND holds(q)
    RETURN z, [r.id, q.id] AS mine
  }
  WITH z, mine ORDER BY mine
  WITH z, collect(mine) AS mine
  WITH z, mine, COUNT { (z)<-[:HAS_ROLE|LOCATED_IN|EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES|MAKES]-() } AS degree
  RETURN collect(CASE WHEN degree > 1000 THEN z.id END) AS hubs, collect(CASE WHEN degree <= 1000 THEN [z, mine] END) AS things
}
// Organisations that it is connected with already: by a project, by supply, or by owning up to two steps away.
WITH o, hubs, things, COLLECT {
  CALL (o) {
    MATCH (o)-[r:PARTICIPATES_IN]->(p:Project)<-[q:PARTICIPATES_IN]-(x:Organization)
    WHERE holds(r) AND holds(q) AND there(p)
    RETURN x
    UNION
    MATCH (o)-[r:OWNS|SUPPLIES]-(x:Organization) WHERE holds(r)
    RETURN x
    UNION
    MATCH (o)-[r:OWNS]-(:Organization)-[q:OWNS]-(x:Organization) WHERE holds(r) AND holds(q)
    RETURN x
  }
  RETURN x.id
} AS connected
// Who else has each of them; what few have tells more (Adamic and Adar: Friends and neighbors on the Web, 2003).
CALL (o, things, connected) {
  UNWIND things AS thing
  WITH o, connected, thing[0] AS z, thing[1] AS mine
  CALL (z) {
    CALL (z) {
      MATCH (x:Organization)-[r:HAS_ROLE|LOCATED_IN|EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(z)
      WHERE holds(r)
      RETURN x, [r.id] AS theirs
      UNION ALL
      MATCH (x:Organization)-[r:OPERATES]->(f:Facility)-[q:MAKES]->(z)
      WHERE holds(r) AND holds(q)
      RETURN x, [r.id, q.id] AS theirs
    }
    WITH x, theirs ORDER BY theirs
    WITH x, collect(theirs) AS theirs
    RETURN collect([x, theirs]) AS sharers
  }
  WITH o, connected, z, mine, sharers, 1 / log(size(sharers)) AS weight
  UNWIND sharers AS sharer
  WITH z, mine, sharers, weight, sharer[0] AS x, sharer[1] AS theirs, o, connected
  WHERE x <> o AND NOT x.id IN connected
  WITH x, weight, {
    shared: z.id,
    sharedBy: size(sharers),
    weight: round(weight, 6),
    links: reduce(all = [], it IN mine + theirs | all + [id IN it WHERE NOT id IN all])[..10]
  } AS reason
  ORDER BY weight DESC, reason.shared
  WITH x, round(sum(weight), 6) AS score, collect(reason) AS reasons
  ORDER BY score DESC, x.id
  WITH collect({organization: x.id, score: score, reasons: reasons[..20], reasonsCount: size(reasons)}) AS found
  RETURN found
}
RETURN {
  of: o.id,
  introductions: found[..$first],
  totalCount: size(found),
  passedOver: COLLECT { UNWIND hubs AS id RETURN id ORDER BY id LIMIT 50 }
} AS answer
