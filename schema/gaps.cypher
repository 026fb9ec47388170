// The minerals asked for: one, or the first 300 in the order of ids.
CALL {
  MATCH (m:Mineral) WHERE $mineral IS NULL WITH m ORDER BY m.id LIMIT 301 RETURN m
  UNION ALL
  MATCH (m:Mineral {id: $mineral}) RETURN m
}
WITH collect(m) AS found
WITH found[..300] AS minerals, size(found) > 300 AS more
CALL (minerals) {
  // Each part gives rows of kind, node (the mineral), role, product and stage; a part that is not asked for gives none.
  CALL (minerals) {
    // Roles along the chain, from the owner of the land to the maker of products and who takes care of waste, that nobody
    // fills for a mineral of which some organisation or deposit is known.
    WITH minerals WHERE $kinds IS NULL OR 'ROLE_WITHOUT_ACTOR' IN $kinds
    CALL () {
      MATCH (role:Role) WHERE role.position <= 7
      WITH role ORDER BY role.id
      RETURN collect(role) AS roles
    }
    UNWIND minerals AS m
    WITH roles, m
    WHERE (EXISTS { MATCH (m)<-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]-(:Organization) WHERE holds(r) }
        OR EXISTS { MATCH (m)<-[r:CONTAINS]-(:Deposit) WHERE holds(r) })
    CALL (m) {
      MATCH (m)<-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]-(o:Organization)
      WHERE holds(r)
      WITH DISTINCT o
      MATCH (o)-[q:HAS_ROLE]->(role:Role)
      WHERE holds(q)
      RETURN collect(DISTINCT role) AS filled
    }
    UNWIND [it IN roles WHERE NOT it IN filled] AS role
    RETURN 'ROLE_WITHOUT_ACTOR' AS kind, m, role.id AS role, NULL AS p, NULL AS stage
    UNION ALL
    // Stages that nobody is known at although the stage before is known.
    WITH minerals WHERE $kinds IS NULL OR 'STAGE_WITHOUT_ACTOR' IN $kinds
    UNWIND minerals AS m
    WITH m,
      EXISTS { MATCH (m)<-[r:CONTAINS]-(:Deposit) WHERE holds(r) } AS contained,
      EXISTS { MATCH (m)<-[r:EXTRACTS]-(:Organization) WHERE holds(r) } AS extracted,
      EXISTS { MATCH (m)<-[r:PROCESSES]-(:Organization) WHERE holds(r) }
        OR EXISTS { MATCH (m)<-[r:TAKES_IN|PUTS_OUT]-(:Facility) WHERE holds(r) } AS processed,
      EXISTS { MATCH (m)<-[r:CONSUMES]-(:Product) WHERE holds(r) }
        OR EXISTS { MATCH (m)-[r:YIELDS]->(:Mineral) WHERE holds(r) } AS used
    UNWIND [
      CASE WHEN contained AND NOT extracted THEN 'EXTRACTION' END,
      CASE WHEN extracted AND NOT processed THEN 'PROCESSING' END,
      CASE WHEN processed AND NOT used THEN 'USE' END
    ] AS stage
    WITH m, stage WHERE stage IS NOT NULL
    RETURN 'STAGE_WITHOUT_ACTOR' AS kind, m, NULL AS role, NULL AS p, stage
    UNION ALL
    // What products consume of which no source in the country is known, neither of itself nor of what yields it.
    WITH minerals WHERE $kinds IS NULL OR 'NO_SOURCE_IN_COUNTRY' IN $kinds
    UNWIND minerals AS m
    WITH m WHERE EXISTS { MATCH (m)<-[c:CONSUMES]-(:Product) WHERE holds(c) }
    CALL (m) {
      MATCH (m)<-[ys:YIELDS*0..2]-(raw:Mineral)
      WHERE all(y IN ys WHERE holds(y))
      WITH DISTINCT raw
      MATCH (raw)<-[r:EXTRACTS|PUTS_OUT|CONTAINS]-(x)
      WHERE holds(r) AND (NOT x:Deposit OR x.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
      WITH DISTINCT x
      MATCH (x)-[l:LOCATED_IN]->(inner:Place)-[ws:WITHIN*0..6]->(c:Place {id: $country})
      WHERE holds(l) AND there(inner) AND all(w IN ws WHERE holds(w) AND there(endNode(w)))
      RETURN count(*) > 0 AS sourced
    }
    WITH m WHERE NOT sourced
    MATCH (m)<-[c:CONSUMES]-(p:Product) WHERE holds(c)
    WITH DISTINCT m, p
    RETURN 'NO_SOURCE_IN_COUNTRY' AS kind, m, NULL AS role, p, NULL AS stage
  }
  WITH kind, m, role, p, stage, kind + ' ' + m.id + ' ' + coalesce(role, p.id, stage) AS place
  ORDER BY place LIMIT 10001
  WITH collect({
    place: place, kind: kind, node: m.id, role: role, product: p.id, stage: stage,
    absences: COLLECT { UNWIND [m, p] AS it MATCH (it)-[:HAS_ABSENCE]->(a:Absence) RETURN DISTINCT a.id AS id ORDER BY id LIMIT 16 }
  }) AS edges
  RETURN edges
}
RETURN {edges: edges[..10000], cut: more OR size(edges) > 10000} AS answer
