// What is said of a chain as a whole, whose entities are $entities: the stages where nobody is known, and how much of it lies
// in Norway. The stages asked for are those of a mineral that the chain begins with, or of a product and the minerals in it.
// What is known of a mineral may also be known of one that it is won from, or that is won from it, in two steps at most.
CALL {
  MATCH (start:Entity {id: $of})
  CALL (start) {
    WITH start WHERE start:Mineral RETURN start AS mineral
    UNION
    MATCH (start)-[r:CONSUMES]->(mineral) WHERE start:Product AND $direction <> 'DOWNSTREAM' AND holds(r) AND there(mineral)
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
      MATCH (entity) ((of)<-[y:YIELDS]-(by) WHERE holds(y) AND there(by)){0,2} (raw) RETURN collect(DISTINCT raw) AS raws
    }
    CALL (entity) {
      MATCH (entity) ((of)-[y:YIELDS]->(by) WHERE holds(y) AND there(by)){0,2} (won) RETURN collect(DISTINCT won) AS wons
    }
    UNWIND [
      {rank: 1, stage: 'DEPOSIT', missing: $direction <> 'DOWNSTREAM' AND NOT EXISTS {
        UNWIND raws AS raw MATCH (raw)<-[r:CONTAINS]-(o) WHERE holds(r) AND there(o) RETURN o }},
      {rank: 2, stage: 'EXTRACTION', missing: $direction <> 'DOWNSTREAM' AND NOT EXISTS {
        UNWIND raws AS raw MATCH (raw)<-[r:EXTRACTS]-(o) WHERE holds(r) AND there(o) RETURN o }},
      {rank: 3, stage: 'PROCESSING', missing: NOT EXISTS {
        UNWIND raws AS raw MATCH (raw)<-[r:PROCESSES|TAKES_IN|PUTS_OUT]-(o) WHERE holds(r) AND there(o) RETURN o }},
      {rank: 6, stage: 'PRODUCT', missing: start:Mineral AND $direction <> 'UPSTREAM' AND NOT EXISTS {
        UNWIND wons AS won MATCH (won)<-[r:CONSUMES]-(o) WHERE holds(r) AND there(o) RETURN o }}
    ] AS it
    RETURN start <> entity AS later, entity, it.rank AS rank, it.stage AS stage, it.missing AS missing
    UNION ALL
    MATCH (entity:Entity {id: $of}) WHERE entity:Product AND $direction <> 'DOWNSTREAM'
    CALL (entity) {
      MATCH (entity) ((of)<-[p:PART_OF]-(by) WHERE holds(p) AND there(by)){0,2} (part) RETURN collect(DISTINCT part) AS parts
    }
    UNWIND [
      {rank: 4, stage: 'MATERIAL', missing: NOT EXISTS {
        UNWIND parts AS part MATCH (part)-[r:CONSUMES]->(o) WHERE holds(r) AND there(o) RETURN o }},
      {rank: 5, stage: 'MANUFACTURE', missing: NOT EXISTS {
        MATCH (entity)<-[r:MAKES]-(o) WHERE holds(r) AND there(o) RETURN o }}
    ] AS it
    RETURN false AS later, entity, it.rank AS rank, it.stage AS stage, it.missing AS missing
  }
  WITH later, entity, rank, stage WHERE missing
  ORDER BY later, entity.id, rank
  RETURN collect({stage: stage, of: entity.id, absences: COLLECT {
    MATCH (entity)-[r:HAS_ABSENCE]->(absence) WHERE holds(r) RETURN absence.id ORDER BY absence.id LIMIT 16
  }}) AS missing
}
CALL {
  UNWIND $entities AS id
  MATCH (n:Entity {id: id}) WHERE n:Deposit OR n:Facility OR n:Organization
  CALL (n) {
    MATCH (n)-[r:LOCATED_IN]->(place) WHERE holds(r) AND there(place)
    MATCH (place) ((of)-[w:WITHIN]->(by) WHERE holds(w) AND there(by)){0,6} (country:Place {kind: 'COUNTRY'})
    RETURN collect(DISTINCT country.id) AS countries
  }
  WITH CASE WHEN 'place:norway' IN countries THEN 'inside' WHEN size(countries) > 0 THEN 'outside' ELSE 'unknown' END AS where
  WITH collect(where) AS places
  OPTIONAL MATCH (country:Place {id: 'place:norway'}) WHERE there(country)
  RETURN CASE WHEN country IS NULL THEN null ELSE {
    country: country.id,
    inside: size([it IN places WHERE it = 'inside']),
    outside: size([it IN places WHERE it = 'outside']),
    unknown: size([it IN places WHERE it = 'unknown'])
  } END AS inCountry
}
RETURN {missing: missing, inCountry: inCountry, cut: size(minerals) > 100} AS answer
