CALL () {
CALL {
  MATCH (m:Mineral) WHERE $mineral IS NULL WITH m ORDER BY m.id LIMIT 301 RETURN m
  UNION ALL
  MATCH (m:Mineral {id: $mineral}) RETURN m
}
WITH collect(m) AS found
WITH found[..300] AS minerals, size(found) > 300 AS more
CALL (minerals) {

  CALL (minerals) {


    WITH minerals WHERE $kinds IS NULL OR 'ROLE_WITHOUT_ACTOR' IN $kinds
    CALL () {
      MATCH (role:Role) WHERE role.position <= 7
      WITH role ORDER BY role.id
      RETURN collect(role) AS roles
    }
    UNWIND minerals AS m
    WITH roles, m
    WHERE (EXISTS { MATCH (m)<-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]-(:Organization) WHERE true }
        OR EXISTS { MATCH (m)<-[r:CONTAINS]-(:Deposit) WHERE true })
    CALL (m) {
      MATCH (m)<-[r:EXPLORES_FOR|PLANS_TO_EXTRACT|EXTRACTS|PROCESSES|HANDLES]-(o:Organization)
      WHERE true
      WITH DISTINCT o
      MATCH (o)-[q:HAS_ROLE]->(role:Role)
      WHERE true
      RETURN collect(DISTINCT role) AS filled
    }
    UNWIND [it IN roles WHERE NOT it IN filled] AS role
    RETURN 'ROLE_WITHOUT_ACTOR' AS kind, m, role.id AS role, NULL AS p, NULL AS stage
    UNION ALL

    WITH minerals WHERE $kinds IS NULL OR 'STAGE_WITHOUT_ACTOR' IN $kinds
    UNWIND minerals AS m
    WITH m,
      EXISTS { MATCH (m)<-[r:CONTAINS]-(:Deposit) WHERE true } AS contained,
      EXISTS { MATCH (m)<-[r:EXTRACTS]-(:Organization) WHERE true } AS extracted,
      EXISTS { MATCH (m)<-[r:PROCESSES]-(:Organization) WHERE true }
        OR EXISTS { MATCH (m)<-[r:TAKES_IN|PUTS_OUT]-(:Facility) WHERE true } AS processed,
      EXISTS { MATCH (m)<-[r:CONSUMES]-(:Product) WHERE true }
        OR EXISTS { MATCH (m)-[r:YIELDS]->(:Mineral) WHERE true } AS used
    UNWIND [
      CASE WHEN contained AND NOT extracted THEN 'EXTRACTION' END,
      CASE WHEN extracted AND NOT processed THEN 'PROCESSING' END,
      CASE WHEN processed AND NOT used THEN 'USE' END
    ] AS stage
    WITH m, stage WHERE stage IS NOT NULL
    RETURN 'STAGE_WITHOUT_ACTOR' AS kind, m, NULL AS role, NULL AS p, stage
    UNION ALL

    WITH minerals WHERE $kinds IS NULL OR 'NO_SOURCE_IN_COUNTRY' IN $kinds
    UNWIND minerals AS m
    WITH m WHERE EXISTS { MATCH (m)<-[c:CONSUMES]-(:Product) WHERE true }
    CALL (m) {
      MATCH (m)<-[ys:YIELDS*0..2]-(raw:Mineral)
      WHERE all(y IN ys WHERE true)
      WITH DISTINCT raw
      MATCH (raw)<-[r:EXTRACTS|PUTS_OUT|CONTAINS]-(x)
      WHERE true AND (NOT x:Deposit OR x.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
      WITH DISTINCT x
      MATCH (x)-[l:LOCATED_IN]->(inner:Place)-[ws:WITHIN*0..6]->(c:Place {id: $country})
      WHERE true AND true AND all(w IN ws WHERE true AND true)
      RETURN count(*) > 0 AS sourced
    }
    WITH m WHERE NOT sourced
    MATCH (m)<-[c:CONSUMES]-(p:Product) WHERE true
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
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $kinds = null
// $mineral = "mineral:graphite"
// $country = "place:norway"
// $first = null
// $after = null
// $last = null
// $before = null
// $asOf = null

CALL () {
UNWIND $p0 AS id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l0, collect([toString(n.id)]) AS v0
}
CALL () {
UNWIND $p1 AS id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l1, collect([toString(n.id), n.nameEN]) AS v1
}
CALL () {
UNWIND $p2 AS id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l2, collect([toString(n.id)]) AS v2
}
CALL () {
UNWIND $p3 AS id
MATCH (n:Absence {id: id})
RETURN collect(n) AS l3, collect([toString(n.id), n.status]) AS v3
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, v1, v2, v3, seen;
// $p0 = []
// $p1 = []
// $p2 = []
// $p3 = []
// price: 401
