// Which entities may need one of $of, at most $limit: itself, for what it supplies in its own name, and whoever a rule of
// impact-needs.cypher could name. It may name too many, since the needs themselves are looked at afterwards; never too few.
UNWIND $of AS id
MATCH (s:Entity {id: id})
CALL (s) {
  RETURN s AS d
  UNION
  MATCH (s)-[:EXTRACTS|PUTS_OUT|CONTAINS|YIELDS|FEEDS|SUPPLIES|MAKES|PART_OF|OPERATES|PARTICIPATES_IN|HOLDS_RIGHT]->(d)
  RETURN d
  UNION
  MATCH (s)<-[:TAKES_IN|CONSUMES|PROCESSES|HOLDS_RIGHT|OPERATES]-(d)
  RETURN d
  UNION
  MATCH (s)<-[:YIELDS*1..3]-()<-[:CONSUMES]-(d)
  RETURN d
}
WITH DISTINCT d.id AS id ORDER BY id LIMIT $limit
// What any answer takes for granted.
RETURN collect(id) AS dependents,
  ['KNOWN_SUPPLY_ONLY', 'NO_STOCKS', 'NO_SUBSTITUTES', 'ALL_NEEDS_COUNT', 'UNENDED_COUNTS'] AS assumptions
