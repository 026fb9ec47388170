// Which of $ids stand for which others of them: who works a site for the site, who is owned for its owner. `joined` are those
// of whom the one works the other.
CALL {
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})<-[r:OPERATES|HOLDS_RIGHT]-(o)
  WHERE holdsNow(r) AND o.id IN $ids
  RETURN DISTINCT e.id AS one, o.id AS other, type(r) = 'OPERATES' OR r.right IN ['EXTRACTION', 'OPERATION'] AS works
  UNION
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})-[r:OWNS]->(o)
  WHERE holdsNow(r) AND r.status IN ['COMPLETED', 'JOINT_VENTURE'] AND o <> e AND o.id IN $ids
  RETURN DISTINCT e.id AS one, o.id AS other, false AS works
}
RETURN collect([one, other]) AS stands, collect(CASE WHEN works THEN [one, other] END) AS joined
