CALL () {
MATCH (to:Entity {id: $to})
WITH to, COLLECT {
  MATCH (to)-[r:OPERATES|HOLDS_RIGHT]-(c)
  WHERE coalesce(r.sinceEarliest, $p0) <= $p0 AND coalesce(r.untilLatest, $p0) >= $p0 AND (type(r) = 'OPERATES' OR r.right IN ['EXTRACTION', 'OPERATION'])
  RETURN DISTINCT c
} + [to] AS circle
WITH to, circle, [c IN circle WHERE c = to OR c:Facility] AS sites
CALL (to, sites) {
  CALL (to, sites) {


    UNWIND sites AS n
    WITH n, COLLECT { MATCH (n)-[r:EXTRACTS|TAKES_IN]->(m) WHERE coalesce(r.sinceEarliest, $p1) <= $p1 AND coalesce(r.untilLatest, $p1) >= $p1 RETURN m.id } AS own,
      COLLECT { MATCH (n)-[r:FEEDS]->() WHERE coalesce(r.sinceEarliest, $p2) <= $p2 AND coalesce(r.untilLatest, $p2) >= $p2 AND r.status = 'ACTUAL' UNWIND r.mineralIds AS id RETURN id } AS fed
    MATCH (n)-[r:EXTRACTS|PROCESSES|TAKES_IN|PUTS_OUT|CONTAINS]->(m)
    WHERE coalesce(r.sinceEarliest, $p3) <= $p3 AND coalesce(r.untilLatest, $p3) >= $p3
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

    UNWIND sites AS n
    WITH n, COLLECT { MATCH (n)-[r:EXTRACTS]->(m) WHERE coalesce(r.sinceEarliest, $p4) <= $p4 AND coalesce(r.untilLatest, $p4) >= $p4 RETURN m.id } AS own
    MATCH (n)<-[r:FEEDS|SUPPLIES]-()
    WHERE coalesce(r.sinceEarliest, $p5) <= $p5 AND coalesce(r.untilLatest, $p5) >= $p5 AND r.status = 'ACTUAL'
    UNWIND [id IN r.mineralIds WHERE NOT id IN own] AS mineral
    RETURN 'SUPPLY' AS kind, mineral, NULL AS product, NULL AS function, r.id AS link
    UNION ALL

    MATCH (to)-[r:CONSUMES]-()
    WHERE coalesce(r.sinceEarliest, $p6) <= $p6 AND coalesce(r.untilLatest, $p6) >= $p6 AND r.function <> 'OTHER'
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
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $to = "organization:elkem-salten"
// $mineral = "mineral:quartz"
// $first = 20
// $asOf = null
// $p0 = "2026-11-25"
// $p1 = "2026-11-25"
// $p2 = "2026-11-25"
// $p3 = "2026-11-25"
// $p4 = "2026-11-25"
// $p5 = "2026-11-25"
// $p6 = "2026-11-25"

CALL () {
CALL {


  UNWIND $circle AS c
  MATCH (plant:Facility {id: c})
  WITH plant, COLLECT { MATCH (plant)-[r:TAKES_IN]->(m) WHERE coalesce(r.sinceEarliest, $p0) <= $p0 AND coalesce(r.untilLatest, $p0) >= $p0 RETURN m } AS taken
  UNWIND $things AS id
  MATCH (m:Entity {id: id})
  WHERE m IN taken
  MATCH (plant)-[o:PUTS_OUT]->(out)<-[z:YIELDS]-(m)
  WHERE coalesce(o.sinceEarliest, $p1) <= $p1 AND coalesce(o.untilLatest, $p1) >= $p1 AND coalesce(z.sinceEarliest, $p2) <= $p2 AND coalesce(z.untilLatest, $p2) >= $p2
  WITH plant, taken, m, out, collect(o.id) AS put, collect(z.id) AS got
  WITH plant, taken, m, collect({out: out, between: put + got}) AS made
  WITH taken, m, made, COLLECT { MATCH (m)-[ys:YIELDS*1..3]->(x) WHERE all(y IN ys WHERE coalesce(y.sinceEarliest, $p3) <= $p3 AND coalesce(y.untilLatest, $p3) >= $p3) RETURN x } +
    COLLECT { MATCH (m)<-[ys:YIELDS*1..3]-(x) WHERE all(y IN ys WHERE coalesce(y.sinceEarliest, $p4) <= $p4 AND coalesce(y.untilLatest, $p4) >= $p4) RETURN x } AS stages
  UNWIND made AS it
  WITH taken, m, stages, size(made) AS outs, it.out AS out, it.between AS between
  MATCH (out)<-[y:YIELDS]-(x)
  WHERE coalesce(y.sinceEarliest, $p5) <= $p5 AND coalesce(y.untilLatest, $p5) >= $p5 AND x <> m AND NOT x IN taken AND NOT x IN stages
  WITH m, x, outs, taken, between, collect(y.id) AS yielding
  WITH m, x, outs, taken, collect(between + yielding) AS reasons
  WHERE size(reasons) = outs
  UNWIND reasons AS links
  UNWIND links AS link
  RETURN m, x, link
  UNION

  UNWIND $things AS id
  MATCH (m:Entity {id: id})<-[y:YIELDS]-(x)
  WHERE coalesce(y.sinceEarliest, $p6) <= $p6 AND coalesce(y.untilLatest, $p6) >= $p6 AND x <> m AND m.kind IN ['MINERAL', 'ROCK'] AND x.kind IN ['MINERAL', 'ROCK']
  RETURN m, x, y.id AS link
}
WITH m, x, link ORDER BY link
WITH m.id AS thing, x.id AS other, collect(link) AS links
ORDER BY thing, other
RETURN collect({thing: thing, other: other, links: links}) AS ways
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $to = "organization:elkem-salten"
// $mineral = "mineral:quartz"
// $first = 20
// $asOf = null
// $p0 = "2026-11-25"
// $p1 = "2026-11-25"
// $p2 = "2026-11-25"
// $p3 = "2026-11-25"
// $p4 = "2026-11-25"
// $p5 = "2026-11-25"
// $p6 = "2026-11-25"

CALL () {
CALL {
  UNWIND $circle AS c
  MATCH (:Entity {id: c})<-[r:SUPPLIES|FEEDS]-(s)
  WHERE coalesce(r.sinceEarliest, $p0) <= $p0 AND coalesce(r.untilLatest, $p0) >= $p0 AND r.status = 'ACTUAL'
  UNWIND r.mineralIds AS thing
  WITH thing, s, r
  WHERE thing IN $things
  RETURN DISTINCT thing, s.id AS entity, r.id AS link
}
WITH thing, entity, link ORDER BY link
WITH thing, entity, collect(link) AS links
ORDER BY thing, entity
RETURN collect({thing: thing, links: links, shown: {entity: entity, standing: 'ACTIVE', mineral: thing}}) AS deliveries
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $to = "organization:elkem-salten"
// $mineral = "mineral:quartz"
// $first = 20
// $asOf = null
// $p0 = "2026-11-25"

CALL () {
CALL {
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})<-[r:OPERATES|HOLDS_RIGHT]-(o)
  WHERE coalesce(r.sinceEarliest, $p0) <= $p0 AND coalesce(r.untilLatest, $p0) >= $p0 AND o.id IN $ids
  RETURN DISTINCT e.id AS one, o.id AS other, type(r) = 'OPERATES' OR r.right IN ['EXTRACTION', 'OPERATION'] AS works
  UNION
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})-[r:OWNS]->(o)
  WHERE coalesce(r.sinceEarliest, $p1) <= $p1 AND coalesce(r.untilLatest, $p1) >= $p1 AND r.status IN ['COMPLETED', 'JOINT_VENTURE'] AND o <> e AND o.id IN $ids
  RETURN DISTINCT e.id AS one, o.id AS other, false AS works
}
RETURN collect([one, other]) AS stands, collect(CASE WHEN works THEN [one, other] END) AS joined
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $to = "organization:elkem-salten"
// $mineral = "mineral:quartz"
// $first = 20
// $asOf = null
// $p0 = "2026-11-25"
// $p1 = "2026-11-25"

CALL () {
UNWIND [it IN $things WHERE it.role = 'HAVING' | it.thing] AS id
MATCH (m:Entity {id: id})
WITH collect(m) AS all
WITH [m IN all WHERE COUNT { (m)--() } <= 2000] AS found, [m IN all WHERE COUNT { (m)--() } > 2000 | {role: 'HAVING', thing: m.id}] AS crowded
CALL (found) {
  CALL (found) {
    UNWIND found AS m
    MATCH (m)<-[r:EXTRACTS|PLANS_TO_EXTRACT|EXPLORES_FOR]-(e)
    RETURN m, e, r, CASE
        WHEN coalesce(r.sinceEarliest, $p0) <= $p0 AND coalesce(r.untilLatest, $p0) >= $p0 THEN CASE type(r) WHEN 'EXTRACTS' THEN 0 WHEN 'PLANS_TO_EXTRACT' THEN 2 ELSE 3 END
        WHEN type(r) = 'EXTRACTS' AND coalesce(r.untilLatest < $p8, false) THEN 4
      END AS rank
    UNION


    UNWIND found AS m
    MATCH (m)<-[r:CONTAINS]-(e)
    WHERE coalesce(r.sinceEarliest, $p1) <= $p1 AND coalesce(r.untilLatest, $p1) >= $p1
    WITH m, e, r, CASE
        WHEN e.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'] THEN 0
        WHEN e.status IN ['NOT_OPERATING', 'CARE_AND_MAINTENANCE', 'RETENTION'] THEN 1
        WHEN e.status IN ['UNDER_DEVELOPMENT', 'CONSTRUCTION', 'PENDING_APPROVAL', 'FEASIBILITY'] THEN 2
        WHEN e.status IN ['CLOSED', 'ABANDONED', 'HISTORIC'] THEN 4
        WHEN EXISTS { MATCH (e)-[f:FEEDS]->() WHERE coalesce(f.sinceEarliest, $p2) <= $p2 AND coalesce(f.untilLatest, $p2) >= $p2 AND f.status = 'ACTUAL' AND m.id IN f.mineralIds } THEN 0
      END AS rank
    WHERE rank > 0 OR rank = 0 AND NOT EXISTS {
      MATCH (e)<-[h:HOLDS_RIGHT]-()-[w:EXTRACTS]->()<-[c:CONTAINS]-(e)
      WHERE coalesce(h.sinceEarliest, $p3) <= $p3 AND coalesce(h.untilLatest, $p3) >= $p3 AND h.right <> 'EXPLORATION' AND coalesce(w.sinceEarliest, $p4) <= $p4 AND coalesce(w.untilLatest, $p4) >= $p4 AND coalesce(c.sinceEarliest, $p5) <= $p5 AND coalesce(c.untilLatest, $p5) >= $p5
    }
    RETURN m, e, r, rank
    UNION

    UNWIND found AS m
    MATCH (m)<-[r:PUTS_OUT]-(e)
    WHERE coalesce(r.sinceEarliest, $p6) <= $p6 AND coalesce(r.untilLatest, $p6) >= $p6 AND NOT EXISTS { MATCH (e)-[t:TAKES_IN]->(m) WHERE coalesce(t.sinceEarliest, $p7) <= $p7 AND coalesce(t.untilLatest, $p7) >= $p7 }
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
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $to = "organization:elkem-salten"
// $mineral = "mineral:quartz"
// $first = 20
// $asOf = null
// $p0 = "2026-11-25"
// $p1 = "2026-11-25"
// $p2 = "2026-11-25"
// $p3 = "2026-11-25"
// $p4 = "2026-11-25"
// $p5 = "2026-11-25"
// $p6 = "2026-11-25"
// $p7 = "2026-11-25"
// $p8 = "2026-11-25"

CALL () {
UNWIND [it IN $things WHERE it.role = 'PROCESSING' | it.thing] AS id
MATCH (m:Entity {id: id})
WITH collect(m) AS all
WITH [m IN all WHERE COUNT { (m)--() } <= 2000] AS found, [m IN all WHERE COUNT { (m)--() } > 2000 | {role: 'PROCESSING', thing: m.id}] AS crowded
CALL (found) {
  UNWIND found AS m
  MATCH (m)<-[r:PROCESSES|TAKES_IN]-(e)
  WITH m, e, r, CASE
      WHEN type(r) = 'PROCESSES' THEN CASE WHEN coalesce(r.sinceEarliest, $p0) <= $p0 AND coalesce(r.untilLatest, $p0) >= $p0 THEN 0 WHEN coalesce(r.untilLatest < $p2, false) THEN 4 END
      WHEN NOT (coalesce(r.sinceEarliest, $p1) <= $p1 AND coalesce(r.untilLatest, $p1) >= $p1) THEN NULL
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
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $to = "organization:elkem-salten"
// $mineral = "mineral:quartz"
// $first = 20
// $asOf = null
// $p0 = "2026-11-25"
// $p1 = "2026-11-25"
// $p2 = "2026-11-25"

CALL () {
UNWIND [it IN $things WHERE it.role STARTS WITH 'FUNCTION '] AS it
WITH it, split(it.role, ' ')[1] AS function, split(it.role, ' ')[2] AS product
MATCH (m:Entity {id: it.thing})
WITH it, m, function, product, COLLECT { MATCH (m)-[ys:YIELDS*1..3]->(x) WHERE all(y IN ys WHERE coalesce(y.sinceEarliest, $p0) <= $p0 AND coalesce(y.untilLatest, $p0) >= $p0) RETURN x } +
  COLLECT { MATCH (m)<-[ys:YIELDS*1..3]-(x) WHERE all(y IN ys WHERE coalesce(y.sinceEarliest, $p1) <= $p1 AND coalesce(y.untilLatest, $p1) >= $p1) RETURN x } AS stages
MATCH (:Entity {id: product})-[r:CONSUMES]->(x)
WHERE coalesce(r.sinceEarliest, $p2) <= $p2 AND coalesce(r.untilLatest, $p2) >= $p2 AND r.function = function AND x <> m AND NOT x IN stages
WITH it, x, r ORDER BY r.id
WITH it, x, collect(r.id) AS links, min(CASE r.certainty WHEN 'STATED' THEN 0 ELSE 1 END) AS doubt
ORDER BY it.role, it.thing, x.id
WITH collect({
  role: it.role, thing: it.thing, rank: 0, doubt: doubt, links: links,
  shown: {entity: x.id, standing: NULL, mineral: x.id}
}) AS actors
RETURN actors, [] AS crowded
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $to = "organization:elkem-salten"
// $mineral = "mineral:quartz"
// $first = 20
// $asOf = null
// $p0 = "2026-11-25"
// $p1 = "2026-11-25"
// $p2 = "2026-11-25"

CALL () {
UNWIND $p0 AS id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l0, collect([toString(n.id), n.nameEN]) AS v0
}
CALL () {
UNWIND $p1 AS id
CALL db.index.fulltext.queryRelationships('links', 'id:"' + id + '"') YIELD relationship AS n
RETURN collect(n) AS l1, collect([toString(n.id), type(n), endNode(n).nameEN, startNode(n).nameEN, n.function, n.viaId, n.share, n.shareOf, n.year, n.since, n.until, n.observed, n.certainty, n.status, n.evidence, n.right, n.capacity, n.amount, n.currency, n.goods]) AS v1
}
CALL (v1) {
UNWIND v1 AS v
UNWIND v[5] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l2, collect([toString(n.id), n.nameEN]) AS v2
}
CALL () {
UNWIND $p2 AS id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l3, collect([toString(n.id), n.nameEN]) AS v3
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, v1, v2, v3, seen;
// $p0 = []
// $p1 = []
// $p2 = []
// price: 7241
