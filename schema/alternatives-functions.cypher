// Which other minerals have the function of one of $things in the same product, but for those that yield it or that it yields.
UNWIND [it IN $things WHERE it.role STARTS WITH 'FUNCTION '] AS it
WITH it, split(it.role, ' ')[1] AS function, split(it.role, ' ')[2] AS product
MATCH (m:Entity {id: it.thing})
WITH it, m, function, product, COLLECT { MATCH (m)-[ys:YIELDS*1..3]->(x) WHERE all(y IN ys WHERE holdsNow(y)) RETURN x } +
  COLLECT { MATCH (m)<-[ys:YIELDS*1..3]-(x) WHERE all(y IN ys WHERE holdsNow(y)) RETURN x } AS stages
MATCH (:Entity {id: product})-[r:CONSUMES]->(x)
WHERE holdsNow(r) AND r.function = function AND x <> m AND NOT x IN stages
WITH it, x, r ORDER BY r.id
WITH it, x, collect(r.id) AS links, min(CASE r.certainty WHEN 'STATED' THEN 0 ELSE 1 END) AS doubt
ORDER BY it.role, it.thing, x.id
WITH collect({
  role: it.role, thing: it.thing, rank: 0, doubt: doubt, links: links,
  shown: {entity: x.id, standing: NULL, mineral: x.id}
}) AS actors
RETURN actors, [] AS crowded
