// Minerals that may do as well as one of $things for the facilities in $circle, with the links that give the reason.
CALL {
  // One that yields all that a facility both puts out and gets out of the other, is not taken in beside it, and is no earlier
  // or later stage of it: quartzite for quartz in a silicon smelter.
  UNWIND $circle AS c
  MATCH (plant:Facility {id: c})
  WITH plant, COLLECT { MATCH (plant)-[r:TAKES_IN]->(m) WHERE holdsNow(r) RETURN m } AS taken
  UNWIND $things AS id
  MATCH (m:Entity {id: id})
  WHERE m IN taken
  MATCH (plant)-[o:PUTS_OUT]->(out)<-[z:YIELDS]-(m)
  WHERE holdsNow(o) AND holdsNow(z)
  WITH plant, taken, m, out, collect(o.id) AS put, collect(z.id) AS got
  WITH plant, taken, m, collect({out: out, between: put + got}) AS made
  WITH taken, m, made, COLLECT { MATCH (m)-[ys:YIELDS*1..3]->(x) WHERE all(y IN ys WHERE holdsNow(y)) RETURN x } +
    COLLECT { MATCH (m)<-[ys:YIELDS*1..3]-(x) WHERE all(y IN ys WHERE holdsNow(y)) RETURN x } AS stages
  UNWIND made AS it
  WITH taken, m, stages, size(made) AS outs, it.out AS out, it.between AS between
  MATCH (out)<-[y:YIELDS]-(x)
  WHERE holdsNow(y) AND x <> m AND NOT x IN taken AND NOT x IN stages
  WITH m, x, outs, taken, between, collect(y.id) AS yielding
  WITH m, x, outs, taken, collect(between + yielding) AS reasons
  WHERE size(reasons) = outs
  UNWIND reasons AS links
  UNWIND links AS link
  RETURN m, x, link
  UNION
  // A kind of a mineral or rock, or a rock that holds it: potassium feldspar for feldspar.
  UNWIND $things AS id
  MATCH (m:Entity {id: id})<-[y:YIELDS]-(x)
  WHERE holdsNow(y) AND x <> m AND m.kind IN ['MINERAL', 'ROCK'] AND x.kind IN ['MINERAL', 'ROCK']
  RETURN m, x, y.id AS link
}
WITH m, x, link ORDER BY link
WITH m.id AS thing, x.id AS other, collect(link) AS links
ORDER BY thing, other
RETURN collect({thing: thing, other: other, links: links}) AS ways
