// How many links each entity of $ids has, whatever the day.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN collect([n.id, degree(n)]) AS degrees
