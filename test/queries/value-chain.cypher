CALL () {
UNWIND CASE WHEN $direction = 'DOWNSTREAM' THEN [] ELSE $frontier END AS id
MATCH (n:Entity {id: id})
UNWIND [
  {side: 1, links: COUNT { (n)<-[:CONTAINS|PUTS_OUT|MAKES|YIELDS|FEEDS|SUPPLIES|PART_OF|EXTRACTS|PROCESSES|HANDLES|HOLDS_RIGHT|OPERATES]-() }},
  {side: 2, links: COUNT { (n)-[:TAKES_IN|CONSUMES]->() }}
] AS it
WITH n, it.side AS side, it.links AS links WHERE links > 0
ORDER BY links, n.id, side
WITH collect({n: n, side: side, links: links}) AS sides
WITH sides, reduce(sum = [0, 0], it IN sides |
  CASE WHEN sum[0] + it.links > $budget THEN sum ELSE [sum[0] + it.links, sum[1] + 1] END) AS read
CALL (sides, read) {
  UNWIND sides[..read[1]] AS it
  WITH it.n AS n, it.side AS side
  CALL (n, side) {
    MATCH (n)<-[r:CONTAINS|PUTS_OUT|MAKES|YIELDS|FEEDS|SUPPLIES|PART_OF|EXTRACTS|PROCESSES|HANDLES|HOLDS_RIGHT|OPERATES]-(o) WHERE side = 1 AND o <> n AND true AND true
    RETURN r, o, true AS onward
    UNION ALL
    MATCH (n)-[r:TAKES_IN|CONSUMES]->(o) WHERE side = 2 AND o <> n AND true AND true
    RETURN r, o, true AS onward
  }
  WITH o, collect(r) AS links, max(onward) AS onward
  WITH o.id AS id, links, onward ORDER BY size(links) DESC, id
  WITH collect([id, onward, links]) AS found
  WITH [it IN found WHERE NOT it[0] IN $met] AS beyond, [it IN found WHERE it[0] IN $layer] AS beside
  RETURN [it IN beyond[..$most] | [it[0], it[1], [r IN it[2] | r.id]]] AS beyond, size(beyond) AS total,
    [it IN beside | [r IN it[2] | r.id]] AS beside
}
RETURN beyond, total, beside, read[0] AS read, read[1] < size(sides) AS cut
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $of = "mineral:ilmenite"
// $direction = "BOTH"
// $depth = 2
// $asOf = null

CALL () {
UNWIND CASE WHEN $direction = 'UPSTREAM' THEN [] ELSE $frontier END AS id
MATCH (n:Entity {id: id})
UNWIND [
  {side: 1, links: COUNT { (n)-[:CONTAINS|PUTS_OUT|MAKES|YIELDS|FEEDS|SUPPLIES|PART_OF|EXTRACTS|PROCESSES|HANDLES|HOLDS_RIGHT|OPERATES]->() }},
  {side: 2, links: COUNT { (n)<-[:TAKES_IN|CONSUMES]-() }},
  {side: 3, links: COUNT { (n)<-[:HOLDS_RIGHT|OPERATES]-() }}
] AS it
WITH n, it.side AS side, it.links AS links WHERE links > 0
ORDER BY links, n.id, side
WITH collect({n: n, side: side, links: links}) AS sides
WITH sides, reduce(sum = [0, 0], it IN sides |
  CASE WHEN sum[0] + it.links > $budget THEN sum ELSE [sum[0] + it.links, sum[1] + 1] END) AS read
CALL (sides, read) {
  UNWIND sides[..read[1]] AS it
  WITH it.n AS n, it.side AS side
  CALL (n, side) {
    MATCH (n)-[r:CONTAINS|PUTS_OUT|MAKES|YIELDS|FEEDS|SUPPLIES|PART_OF|EXTRACTS|PROCESSES|HANDLES|HOLDS_RIGHT|OPERATES]->(o) WHERE side = 1 AND o <> n AND true AND true
    RETURN r, o, true AS onward
    UNION ALL
    MATCH (n)<-[r:TAKES_IN|CONSUMES]-(o) WHERE side = 2 AND o <> n AND true AND true
    RETURN r, o, true AS onward
    UNION ALL
    MATCH (n)<-[r:HOLDS_RIGHT|OPERATES]-(o) WHERE side = 3 AND o <> n AND true AND true
    RETURN r, o, false AS onward
  }
  WITH o, collect(r) AS links, max(onward) AS onward
  WITH o.id AS id, links, onward ORDER BY size(links) DESC, id
  WITH collect([id, onward, links]) AS found
  WITH [it IN found WHERE NOT it[0] IN $met] AS beyond, [it IN found WHERE it[0] IN $layer] AS beside
  RETURN [it IN beyond[..$most] | [it[0], it[1], [r IN it[2] | r.id]]] AS beyond, size(beyond) AS total,
    [it IN beside | [r IN it[2] | r.id]] AS beside
}
RETURN beyond, total, beside, read[0] AS read, read[1] < size(sides) AS cut
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $of = "mineral:ilmenite"
// $direction = "BOTH"
// $depth = 2
// $asOf = null

CALL () {
CALL {
  MATCH (start:Entity {id: $of})
  CALL (start) {
    WITH start WHERE start:Mineral RETURN start AS mineral
    UNION
    MATCH (start)-[r:CONSUMES]->(mineral) WHERE start:Product AND $direction <> 'DOWNSTREAM' AND true AND true
    RETURN mineral
  }
  WITH start, mineral ORDER BY mineral.id LIMIT 101
  RETURN collect({start: start, mineral: mineral}) AS minerals
}
CALL (minerals) {
  CALL (minerals) {
    UNWIND minerals[..100] AS it
    WITH it.start AS start, it.mineral AS entity
    CALL (entity) {
      MATCH (entity) ((of)<-[y:YIELDS]-(by) WHERE true AND true){0,2} (raw) RETURN collect(DISTINCT raw) AS raws
    }
    CALL (entity) {
      MATCH (entity) ((of)-[y:YIELDS]->(by) WHERE true AND true){0,2} (won) RETURN collect(DISTINCT won) AS wons
    }
    UNWIND [
      {rank: 1, stage: 'DEPOSIT', missing: $direction <> 'DOWNSTREAM' AND NOT EXISTS {
        UNWIND raws AS raw MATCH (raw)<-[r:CONTAINS]-(o) WHERE true AND true RETURN o }},
      {rank: 2, stage: 'EXTRACTION', missing: $direction <> 'DOWNSTREAM' AND NOT EXISTS {
        UNWIND raws AS raw MATCH (raw)<-[r:EXTRACTS]-(o) WHERE true AND true RETURN o }},
      {rank: 3, stage: 'PROCESSING', missing: NOT EXISTS {
        UNWIND raws AS raw MATCH (raw)<-[r:PROCESSES|TAKES_IN|PUTS_OUT]-(o) WHERE true AND true RETURN o }},
      {rank: 6, stage: 'PRODUCT', missing: start:Mineral AND $direction <> 'UPSTREAM' AND NOT EXISTS {
        UNWIND wons AS won MATCH (won)<-[r:CONSUMES]-(o) WHERE true AND true RETURN o }}
    ] AS it
    RETURN start <> entity AS later, entity, it.rank AS rank, it.stage AS stage, it.missing AS missing
    UNION ALL
    MATCH (entity:Entity {id: $of}) WHERE entity:Product AND $direction <> 'DOWNSTREAM'
    CALL (entity) {
      MATCH (entity) ((of)<-[p:PART_OF]-(by) WHERE true AND true){0,2} (part) RETURN collect(DISTINCT part) AS parts
    }
    UNWIND [
      {rank: 4, stage: 'MATERIAL', missing: NOT EXISTS {
        UNWIND parts AS part MATCH (part)-[r:CONSUMES]->(o) WHERE true AND true RETURN o }},
      {rank: 5, stage: 'MANUFACTURE', missing: NOT EXISTS {
        MATCH (entity)<-[r:MAKES]-(o) WHERE true AND true RETURN o }}
    ] AS it
    RETURN false AS later, entity, it.rank AS rank, it.stage AS stage, it.missing AS missing
  }
  WITH later, entity, rank, stage WHERE missing
  ORDER BY later, entity.id, rank
  RETURN collect({stage: stage, of: entity.id, absences: COLLECT {
    MATCH (entity)-[r:HAS_ABSENCE]->(absence) WHERE true RETURN absence.id ORDER BY absence.id LIMIT 16
  }}) AS missing
}
CALL {
  UNWIND $entities AS id
  MATCH (n:Entity {id: id}) WHERE n:Deposit OR n:Facility OR n:Organization
  CALL (n) {
    MATCH (n)-[r:LOCATED_IN]->(place) WHERE true AND true
    MATCH (place) ((of)-[w:WITHIN]->(by) WHERE true AND true){0,6} (country:Place {kind: 'COUNTRY'})
    RETURN collect(DISTINCT country.id) AS countries
  }
  WITH CASE WHEN 'place:norway' IN countries THEN 'inside' WHEN size(countries) > 0 THEN 'outside' ELSE 'unknown' END AS where
  WITH collect(where) AS places
  OPTIONAL MATCH (country:Place {id: 'place:norway'}) WHERE true
  RETURN CASE WHEN country IS NULL THEN null ELSE {
    country: country.id,
    inside: size([it IN places WHERE it = 'inside']),
    outside: size([it IN places WHERE it = 'outside']),
    unknown: size([it IN places WHERE it = 'unknown'])
  } END AS inCountry
}
RETURN {missing: missing, inCountry: inCountry, cut: size(minerals) > 100} AS answer
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $of = "mineral:ilmenite"
// $direction = "BOTH"
// $depth = 2
// $asOf = null

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

CALL () {
UNWIND CASE WHEN $direction = 'DOWNSTREAM' THEN [] ELSE $frontier END AS id
MATCH (n:Entity {id: id})
UNWIND [
  {side: 1, links: COUNT { (n)<-[:CONTAINS|PUTS_OUT|MAKES|YIELDS|FEEDS|SUPPLIES|PART_OF|EXTRACTS|PROCESSES|HANDLES|HOLDS_RIGHT|OPERATES]-() }},
  {side: 2, links: COUNT { (n)-[:TAKES_IN|CONSUMES]->() }}
] AS it
WITH n, it.side AS side, it.links AS links WHERE links > 0
ORDER BY links, n.id, side
WITH collect({n: n, side: side, links: links}) AS sides
WITH sides, reduce(sum = [0, 0], it IN sides |
  CASE WHEN sum[0] + it.links > $budget THEN sum ELSE [sum[0] + it.links, sum[1] + 1] END) AS read
CALL (sides, read) {
  UNWIND sides[..read[1]] AS it
  WITH it.n AS n, it.side AS side
  CALL (n, side) {
    MATCH (n)<-[r:CONTAINS|PUTS_OUT|MAKES|YIELDS|FEEDS|SUPPLIES|PART_OF|EXTRACTS|PROCESSES|HANDLES|HOLDS_RIGHT|OPERATES]-(o) WHERE side = 1 AND o <> n AND coalesce(r.sinceEarliest, $p0) <= $p0 AND coalesce(r.untilLatest, $p0) >= $p0 AND coalesce(o.sinceEarliest, $p2) <= $p2 AND coalesce(o.untilLatest, $p2) >= $p2
    RETURN r, o, true AS onward
    UNION ALL
    MATCH (n)-[r:TAKES_IN|CONSUMES]->(o) WHERE side = 2 AND o <> n AND coalesce(r.sinceEarliest, $p1) <= $p1 AND coalesce(r.untilLatest, $p1) >= $p1 AND coalesce(o.sinceEarliest, $p3) <= $p3 AND coalesce(o.untilLatest, $p3) >= $p3
    RETURN r, o, true AS onward
  }
  WITH o, collect(r) AS links, max(onward) AS onward
  WITH o.id AS id, links, onward ORDER BY size(links) DESC, id
  WITH collect([id, onward, links]) AS found
  WITH [it IN found WHERE NOT it[0] IN $met] AS beyond, [it IN found WHERE it[0] IN $layer] AS beside
  RETURN [it IN beyond[..$most] | [it[0], it[1], [r IN it[2] | r.id]]] AS beyond, size(beyond) AS total,
    [it IN beside | [r IN it[2] | r.id]] AS beside
}
RETURN beyond, total, beside, read[0] AS read, read[1] < size(sides) AS cut
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $of = "product:bicycle"
// $direction = "UPSTREAM"
// $depth = 1
// $asOf = "2016-06-01"
// $p0 = "2016-06-01"
// $p1 = "2016-06-01"
// $p2 = "2016-06-01"
// $p3 = "2016-06-01"

CALL () {
UNWIND CASE WHEN $direction = 'UPSTREAM' THEN [] ELSE $frontier END AS id
MATCH (n:Entity {id: id})
UNWIND [
  {side: 1, links: COUNT { (n)-[:CONTAINS|PUTS_OUT|MAKES|YIELDS|FEEDS|SUPPLIES|PART_OF|EXTRACTS|PROCESSES|HANDLES|HOLDS_RIGHT|OPERATES]->() }},
  {side: 2, links: COUNT { (n)<-[:TAKES_IN|CONSUMES]-() }},
  {side: 3, links: COUNT { (n)<-[:HOLDS_RIGHT|OPERATES]-() }}
] AS it
WITH n, it.side AS side, it.links AS links WHERE links > 0
ORDER BY links, n.id, side
WITH collect({n: n, side: side, links: links}) AS sides
WITH sides, reduce(sum = [0, 0], it IN sides |
  CASE WHEN sum[0] + it.links > $budget THEN sum ELSE [sum[0] + it.links, sum[1] + 1] END) AS read
CALL (sides, read) {
  UNWIND sides[..read[1]] AS it
  WITH it.n AS n, it.side AS side
  CALL (n, side) {
    MATCH (n)-[r:CONTAINS|PUTS_OUT|MAKES|YIELDS|FEEDS|SUPPLIES|PART_OF|EXTRACTS|PROCESSES|HANDLES|HOLDS_RIGHT|OPERATES]->(o) WHERE side = 1 AND o <> n AND coalesce(r.sinceEarliest, $p0) <= $p0 AND coalesce(r.untilLatest, $p0) >= $p0 AND coalesce(o.sinceEarliest, $p3) <= $p3 AND coalesce(o.untilLatest, $p3) >= $p3
    RETURN r, o, true AS onward
    UNION ALL
    MATCH (n)<-[r:TAKES_IN|CONSUMES]-(o) WHERE side = 2 AND o <> n AND coalesce(r.sinceEarliest, $p1) <= $p1 AND coalesce(r.untilLatest, $p1) >= $p1 AND coalesce(o.sinceEarliest, $p4) <= $p4 AND coalesce(o.untilLatest, $p4) >= $p4
    RETURN r, o, true AS onward
    UNION ALL
    MATCH (n)<-[r:HOLDS_RIGHT|OPERATES]-(o) WHERE side = 3 AND o <> n AND coalesce(r.sinceEarliest, $p2) <= $p2 AND coalesce(r.untilLatest, $p2) >= $p2 AND coalesce(o.sinceEarliest, $p5) <= $p5 AND coalesce(o.untilLatest, $p5) >= $p5
    RETURN r, o, false AS onward
  }
  WITH o, collect(r) AS links, max(onward) AS onward
  WITH o.id AS id, links, onward ORDER BY size(links) DESC, id
  WITH collect([id, onward, links]) AS found
  WITH [it IN found WHERE NOT it[0] IN $met] AS beyond, [it IN found WHERE it[0] IN $layer] AS beside
  RETURN [it IN beyond[..$most] | [it[0], it[1], [r IN it[2] | r.id]]] AS beyond, size(beyond) AS total,
    [it IN beside | [r IN it[2] | r.id]] AS beside
}
RETURN beyond, total, beside, read[0] AS read, read[1] < size(sides) AS cut
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $of = "product:bicycle"
// $direction = "UPSTREAM"
// $depth = 1
// $asOf = "2016-06-01"
// $p0 = "2016-06-01"
// $p1 = "2016-06-01"
// $p2 = "2016-06-01"
// $p3 = "2016-06-01"
// $p4 = "2016-06-01"
// $p5 = "2016-06-01"

CALL () {
CALL {
  MATCH (start:Entity {id: $of})
  CALL (start) {
    WITH start WHERE start:Mineral RETURN start AS mineral
    UNION
    MATCH (start)-[r:CONSUMES]->(mineral) WHERE start:Product AND $direction <> 'DOWNSTREAM' AND coalesce(r.sinceEarliest, $p0) <= $p0 AND coalesce(r.untilLatest, $p0) >= $p0 AND coalesce(mineral.sinceEarliest, $p13) <= $p13 AND coalesce(mineral.untilLatest, $p13) >= $p13
    RETURN mineral
  }
  WITH start, mineral ORDER BY mineral.id LIMIT 101
  RETURN collect({start: start, mineral: mineral}) AS minerals
}
CALL (minerals) {
  CALL (minerals) {
    UNWIND minerals[..100] AS it
    WITH it.start AS start, it.mineral AS entity
    CALL (entity) {
      MATCH (entity) ((of)<-[y:YIELDS]-(by) WHERE coalesce(y.sinceEarliest, $p1) <= $p1 AND coalesce(y.untilLatest, $p1) >= $p1 AND coalesce(by.sinceEarliest, $p14) <= $p14 AND coalesce(by.untilLatest, $p14) >= $p14){0,2} (raw) RETURN collect(DISTINCT raw) AS raws
    }
    CALL (entity) {
      MATCH (entity) ((of)-[y:YIELDS]->(by) WHERE coalesce(y.sinceEarliest, $p2) <= $p2 AND coalesce(y.untilLatest, $p2) >= $p2 AND coalesce(by.sinceEarliest, $p15) <= $p15 AND coalesce(by.untilLatest, $p15) >= $p15){0,2} (won) RETURN collect(DISTINCT won) AS wons
    }
    UNWIND [
      {rank: 1, stage: 'DEPOSIT', missing: $direction <> 'DOWNSTREAM' AND NOT EXISTS {
        UNWIND raws AS raw MATCH (raw)<-[r:CONTAINS]-(o) WHERE coalesce(r.sinceEarliest, $p3) <= $p3 AND coalesce(r.untilLatest, $p3) >= $p3 AND coalesce(o.sinceEarliest, $p16) <= $p16 AND coalesce(o.untilLatest, $p16) >= $p16 RETURN o }},
      {rank: 2, stage: 'EXTRACTION', missing: $direction <> 'DOWNSTREAM' AND NOT EXISTS {
        UNWIND raws AS raw MATCH (raw)<-[r:EXTRACTS]-(o) WHERE coalesce(r.sinceEarliest, $p4) <= $p4 AND coalesce(r.untilLatest, $p4) >= $p4 AND coalesce(o.sinceEarliest, $p17) <= $p17 AND coalesce(o.untilLatest, $p17) >= $p17 RETURN o }},
      {rank: 3, stage: 'PROCESSING', missing: NOT EXISTS {
        UNWIND raws AS raw MATCH (raw)<-[r:PROCESSES|TAKES_IN|PUTS_OUT]-(o) WHERE coalesce(r.sinceEarliest, $p5) <= $p5 AND coalesce(r.untilLatest, $p5) >= $p5 AND coalesce(o.sinceEarliest, $p18) <= $p18 AND coalesce(o.untilLatest, $p18) >= $p18 RETURN o }},
      {rank: 6, stage: 'PRODUCT', missing: start:Mineral AND $direction <> 'UPSTREAM' AND NOT EXISTS {
        UNWIND wons AS won MATCH (won)<-[r:CONSUMES]-(o) WHERE coalesce(r.sinceEarliest, $p6) <= $p6 AND coalesce(r.untilLatest, $p6) >= $p6 AND coalesce(o.sinceEarliest, $p19) <= $p19 AND coalesce(o.untilLatest, $p19) >= $p19 RETURN o }}
    ] AS it
    RETURN start <> entity AS later, entity, it.rank AS rank, it.stage AS stage, it.missing AS missing
    UNION ALL
    MATCH (entity:Entity {id: $of}) WHERE entity:Product AND $direction <> 'DOWNSTREAM'
    CALL (entity) {
      MATCH (entity) ((of)<-[p:PART_OF]-(by) WHERE coalesce(p.sinceEarliest, $p7) <= $p7 AND coalesce(p.untilLatest, $p7) >= $p7 AND coalesce(by.sinceEarliest, $p20) <= $p20 AND coalesce(by.untilLatest, $p20) >= $p20){0,2} (part) RETURN collect(DISTINCT part) AS parts
    }
    UNWIND [
      {rank: 4, stage: 'MATERIAL', missing: NOT EXISTS {
        UNWIND parts AS part MATCH (part)-[r:CONSUMES]->(o) WHERE coalesce(r.sinceEarliest, $p8) <= $p8 AND coalesce(r.untilLatest, $p8) >= $p8 AND coalesce(o.sinceEarliest, $p21) <= $p21 AND coalesce(o.untilLatest, $p21) >= $p21 RETURN o }},
      {rank: 5, stage: 'MANUFACTURE', missing: NOT EXISTS {
        MATCH (entity)<-[r:MAKES]-(o) WHERE coalesce(r.sinceEarliest, $p9) <= $p9 AND coalesce(r.untilLatest, $p9) >= $p9 AND coalesce(o.sinceEarliest, $p22) <= $p22 AND coalesce(o.untilLatest, $p22) >= $p22 RETURN o }}
    ] AS it
    RETURN false AS later, entity, it.rank AS rank, it.stage AS stage, it.missing AS missing
  }
  WITH later, entity, rank, stage WHERE missing
  ORDER BY later, entity.id, rank
  RETURN collect({stage: stage, of: entity.id, absences: COLLECT {
    MATCH (entity)-[r:HAS_ABSENCE]->(absence) WHERE coalesce(r.sinceEarliest, $p10) <= $p10 AND coalesce(r.untilLatest, $p10) >= $p10 RETURN absence.id ORDER BY absence.id LIMIT 16
  }}) AS missing
}
CALL {
  UNWIND $entities AS id
  MATCH (n:Entity {id: id}) WHERE n:Deposit OR n:Facility OR n:Organization
  CALL (n) {
    MATCH (n)-[r:LOCATED_IN]->(place) WHERE coalesce(r.sinceEarliest, $p11) <= $p11 AND coalesce(r.untilLatest, $p11) >= $p11 AND coalesce(place.sinceEarliest, $p23) <= $p23 AND coalesce(place.untilLatest, $p23) >= $p23
    MATCH (place) ((of)-[w:WITHIN]->(by) WHERE coalesce(w.sinceEarliest, $p12) <= $p12 AND coalesce(w.untilLatest, $p12) >= $p12 AND coalesce(by.sinceEarliest, $p24) <= $p24 AND coalesce(by.untilLatest, $p24) >= $p24){0,6} (country:Place {kind: 'COUNTRY'})
    RETURN collect(DISTINCT country.id) AS countries
  }
  WITH CASE WHEN 'place:norway' IN countries THEN 'inside' WHEN size(countries) > 0 THEN 'outside' ELSE 'unknown' END AS where
  WITH collect(where) AS places
  OPTIONAL MATCH (country:Place {id: 'place:norway'}) WHERE coalesce(country.sinceEarliest, $p25) <= $p25 AND coalesce(country.untilLatest, $p25) >= $p25
  RETURN CASE WHEN country IS NULL THEN null ELSE {
    country: country.id,
    inside: size([it IN places WHERE it = 'inside']),
    outside: size([it IN places WHERE it = 'outside']),
    unknown: size([it IN places WHERE it = 'unknown'])
  } END AS inCountry
}
RETURN {missing: missing, inCountry: inCountry, cut: size(minerals) > 100} AS answer
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $of = "product:bicycle"
// $direction = "UPSTREAM"
// $depth = 1
// $asOf = "2016-06-01"
// $p0 = "2016-06-01"
// $p1 = "2016-06-01"
// $p2 = "2016-06-01"
// $p3 = "2016-06-01"
// $p4 = "2016-06-01"
// $p5 = "2016-06-01"
// $p6 = "2016-06-01"
// $p7 = "2016-06-01"
// $p8 = "2016-06-01"
// $p9 = "2016-06-01"
// $p10 = "2016-06-01"
// $p11 = "2016-06-01"
// $p12 = "2016-06-01"
// $p13 = "2016-06-01"
// $p14 = "2016-06-01"
// $p15 = "2016-06-01"
// $p16 = "2016-06-01"
// $p17 = "2016-06-01"
// $p18 = "2016-06-01"
// $p19 = "2016-06-01"
// $p20 = "2016-06-01"
// $p21 = "2016-06-01"
// $p22 = "2016-06-01"
// $p23 = "2016-06-01"
// $p24 = "2016-06-01"
// $p25 = "2016-06-01"

CALL () {
UNWIND $p0 AS id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l0, collect([toString(n.id)]) AS v0
}
CALL () {
UNWIND $p1 AS id
MATCH (n:Absence {id: id})
RETURN collect(n) AS l1, collect([toString(n.id), n.soughtEN]) AS v1
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, v1, seen;
// $p0 = []
// $p1 = []
// price: 14277
