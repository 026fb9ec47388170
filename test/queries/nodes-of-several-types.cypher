CALL () {
UNWIND $p0 AS id MATCH (n:Entity {id: id}) RETURN n
UNION ALL
UNWIND $p1 AS id MATCH (n:Source {id: id}) RETURN n
}
WITH collect([toString(n.id), n.nameEN, n.title]) AS v0
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, seen;
// $p0 = ["mineral:quartz","mineral:unobtainium"]
// $p1 = ["source:mineralklyngenorge-om"]
// price: 4
