// The links of each entity of $ids that may have held, each with the entity at its other end; and how many links each of these
// others has, whatever the day, since that is read without going through them.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:ANY_LINK]-(m:Entity)
WHERE holds(r) AND there(m)
WITH collect([n.id, r.id, m.id]) AS links, collect(DISTINCT m) AS far
CALL (far) {
  UNWIND far AS m
  RETURN collect([m.id, COUNT { (m)-[:ANY_LINK]-() }]) AS degrees
}
RETURN links, degrees
