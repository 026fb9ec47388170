CALL () {
MATCH (o:Entity {id: $for})
CALL (o) {
  CALL (o) {
    MATCH (o)-[r:HAS_ROLE|LOCATED_IN|EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(z:Entity)
    WHERE true AND true
    RETURN z, [r.id] AS mine
    UNION ALL
    MATCH (o)-[r:OPERATES]->(f:Facility)-[q:MAKES]->(z:Product)
    WHERE true AND true
    RETURN z, [r.id, q.id] AS mine
  }
  WITH z, mine ORDER BY mine
  WITH z, collect(mine) AS mine
  WITH z, mine, COUNT { (z)<-[:HAS_ROLE|LOCATED_IN|EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES|MAKES]-() } AS degree
  RETURN collect(CASE WHEN degree > 1000 THEN z.id END) AS hubs, collect(CASE WHEN degree <= 1000 THEN [z, mine] END) AS things
}

WITH o, hubs, things, COLLECT {
  CALL (o) {
    MATCH (o)-[r:PARTICIPATES_IN]->(p:Project)<-[q:PARTICIPATES_IN]-(x:Organization)
    WHERE true AND true AND true
    RETURN x
    UNION
    MATCH (o)-[r:OWNS|SUPPLIES]-(x:Organization) WHERE true
    RETURN x
    UNION
    MATCH (o)-[r:OWNS]-(:Organization)-[q:OWNS]-(x:Organization) WHERE true AND true
    RETURN x
  }
  RETURN x.id
} AS connected

CALL (o, things, connected) {
  UNWIND things AS thing
  WITH o, connected, thing[0] AS z, thing[1] AS mine
  CALL (z) {
    CALL (z) {
      MATCH (x:Organization)-[r:HAS_ROLE|LOCATED_IN|EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]->(z)
      WHERE true
      RETURN x, [r.id] AS theirs
      UNION ALL
      MATCH (x:Organization)-[r:OPERATES]->(f:Facility)-[q:MAKES]->(z)
      WHERE true AND true
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
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $for = "organization:skaland-graphite"
// $first = 3
// $asOf = null

CALL () {
UNWIND $p0 AS id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l0, collect([toString(n.id), n.nameEN]) AS v0
}
CALL () {
UNWIND $p1 AS id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l1, collect([toString(n.id), n.nameEN]) AS v1
}
CALL () {
UNWIND $p2 AS id
CALL db.index.fulltext.queryRelationships('links', 'id:"' + id + '"') YIELD relationship AS n
RETURN collect(n) AS l2, collect([toString(n.id), type(n), endNode(n).nameEN, startNode(n).nameEN, n.function, n.viaId, n.share, n.shareOf, n.year, n.since, n.until, n.observed, n.certainty, n.sourceIds, n.status, n.evidence, n.right, n.capacity, n.amount, n.currency, n.goods]) AS v2
}
CALL (v2) {
UNWIND v2 AS v
UNWIND v[5] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l3, collect([toString(n.id), n.nameEN]) AS v3
}
CALL (v2) {
UNWIND v2 AS v
UNWIND v[13] AS id WITH DISTINCT id
MATCH (n:Source {id: id})
RETURN collect(n) AS l4, collect([toString(n.id), n.title]) AS v4
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, v1, v2, v3, v4, seen;
// $p0 = []
// $p1 = []
// $p2 = []
// price: 10327
