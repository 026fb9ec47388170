// Which entities each entity of $ids is joined with by links that may have held: rows of the one and, for each of the others,
// its id, how many links it has, whatever the day, since that is read without going through them, and the links.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r:ANY_LINK]-(m:Entity)
  WHERE holds(r) AND there(m)
  WITH m, collect(r.id) AS links
  RETURN collect([m.id, degree(m), links]) AS far
}
RETURN collect([n.id, far]) AS near
