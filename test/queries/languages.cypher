MATCH (n:Mineral {id: $p0})
WITH collect([n.id, n.nameNB, n.nameEN, n.nameSE, n.labels]) AS v0
RETURN v0;
// $p0 = "mineral:quartz"
// price: 33
