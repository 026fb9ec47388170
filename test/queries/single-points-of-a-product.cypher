CALL () {
RETURN ['KNOWN_SUPPLY_ONLY', 'NO_STOCKS', 'NO_SUBSTITUTES', 'ALL_NEEDS_COUNT', 'UNENDED_COUNTS'] AS assumptions
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $of = "product:mobile-phone"
// $types = ["ORGANIZATION","FACILITY","DEPOSIT"]
// $first = 20
// $asOf = null

CALL () {
UNWIND $of AS id
MATCH (d:Entity {id: id})
WHERE coalesce(d.sinceEarliest, $p43) <= $p43 AND coalesce(d.untilLatest, $p43) >= $p43 AND (d.status IS NULL OR d.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
CALL (d) {

  MATCH (d:Mineral)<-[r:EXTRACTS]-(s)
  WHERE coalesce(r.sinceEarliest, $p0) <= $p0 AND coalesce(r.untilLatest, $p0) >= $p0
  RETURN d.id AS dependent, 'supply' AS need, d.id AS needed, s.id + '#' + d.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL


  MATCH (d:Mineral)<-[r:CONTAINS]-(s)
  WHERE coalesce(r.sinceEarliest, $p1) <= $p1 AND coalesce(r.untilLatest, $p1) >= $p1
    AND (s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY']
      OR s.status IS NULL AND EXISTS { MATCH (s)-[f:FEEDS]->() WHERE coalesce(f.sinceEarliest, $p2) <= $p2 AND coalesce(f.untilLatest, $p2) >= $p2 AND f.status = 'ACTUAL' AND d.id IN f.mineralIds })
    AND NOT EXISTS {
      MATCH (s)<-[h:HOLDS_RIGHT]-()-[e:EXTRACTS]->()<-[c:CONTAINS]-(s)
      WHERE coalesce(h.sinceEarliest, $p3) <= $p3 AND coalesce(h.untilLatest, $p3) >= $p3 AND h.right <> 'EXPLORATION' AND coalesce(e.sinceEarliest, $p4) <= $p4 AND coalesce(e.untilLatest, $p4) >= $p4 AND coalesce(c.sinceEarliest, $p5) <= $p5 AND coalesce(c.untilLatest, $p5) >= $p5
    }
  RETURN d.id AS dependent, 'supply' AS need, d.id AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Mineral)<-[r:PUTS_OUT]-(s)
  WHERE coalesce(r.sinceEarliest, $p6) <= $p6 AND coalesce(r.untilLatest, $p6) >= $p6
    AND (s.status IS NULL OR s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
    AND NOT EXISTS { MATCH (s)-[t:TAKES_IN]->(d) WHERE coalesce(t.sinceEarliest, $p7) <= $p7 AND coalesce(t.untilLatest, $p7) >= $p7 }
    AND NOT EXISTS { MATCH (s)<-[o:OPERATES]-()-[e:EXTRACTS]->(d) WHERE coalesce(o.sinceEarliest, $p8) <= $p8 AND coalesce(o.untilLatest, $p8) >= $p8 AND coalesce(e.sinceEarliest, $p9) <= $p9 AND coalesce(e.untilLatest, $p9) >= $p9 }
  RETURN d.id AS dependent, 'supply' AS need, d.id AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL


  MATCH (d:Mineral)<-[r:YIELDS]-(s)
  WHERE s <> d AND coalesce(r.sinceEarliest, $p10) <= $p10 AND coalesce(r.untilLatest, $p10) >= $p10 AND EXISTS {
    MATCH (s)<-[ys:YIELDS*0..3]-(a)
    WHERE all(y IN ys WHERE startNode(y) <> d AND coalesce(y.sinceEarliest, $p11) <= $p11 AND coalesce(y.untilLatest, $p11) >= $p11)
      AND (EXISTS { MATCH (a)<-[e:EXTRACTS]-() WHERE coalesce(e.sinceEarliest, $p12) <= $p12 AND coalesce(e.untilLatest, $p12) >= $p12 }
        OR EXISTS {
          MATCH (a)<-[p:PUTS_OUT]-(f)
          WHERE coalesce(p.sinceEarliest, $p13) <= $p13 AND coalesce(p.untilLatest, $p13) >= $p13 AND (f.status IS NULL OR f.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
        }
        OR EXISTS {
          MATCH (a)<-[c:CONTAINS]-(x)-[f:FEEDS]->()
          WHERE coalesce(c.sinceEarliest, $p14) <= $p14 AND coalesce(c.untilLatest, $p14) >= $p14 AND (x.status IS NULL OR x.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
            AND coalesce(f.sinceEarliest, $p15) <= $p15 AND coalesce(f.untilLatest, $p15) >= $p15 AND f.status = 'ACTUAL' AND a.id IN f.mineralIds
        })
  }
  RETURN d.id AS dependent, 'supply' AS need, d.id AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Organization)-[r:EXTRACTS]->(m)
  WHERE coalesce(r.sinceEarliest, $p16) <= $p16 AND coalesce(r.untilLatest, $p16) >= $p16
  RETURN d.id + '#' + m.id AS dependent, 'organization' AS need, m.id AS needed, d.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Organization)-[e:EXTRACTS]->(m)<-[r:CONTAINS]-(s)<-[h:HOLDS_RIGHT]-(d)
  WHERE coalesce(e.sinceEarliest, $p17) <= $p17 AND coalesce(e.untilLatest, $p17) >= $p17 AND coalesce(r.sinceEarliest, $p18) <= $p18 AND coalesce(r.untilLatest, $p18) >= $p18 AND coalesce(h.sinceEarliest, $p19) <= $p19 AND coalesce(h.untilLatest, $p19) >= $p19 AND h.right <> 'EXPLORATION'
    AND (s.status IS NULL OR s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
  RETURN d.id + '#' + m.id AS dependent, 'deposit' AS need, m.id AS needed, s.id AS supplier, [h.id, r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Organization)-[r:SUPPLIES]->()
  WHERE coalesce(r.sinceEarliest, $p20) <= $p20 AND coalesce(r.untilLatest, $p20) >= $p20 AND r.status = 'ACTUAL'
  UNWIND r.mineralIds AS mineral
  WITH d, r, mineral
  WHERE NOT EXISTS { MATCH (d)-[e:EXTRACTS]->(m) WHERE coalesce(e.sinceEarliest, $p21) <= $p21 AND coalesce(e.untilLatest, $p21) >= $p21 AND m.id = mineral }
  RETURN d.id + '#' + mineral AS dependent, 'organization' AS need, mineral AS needed, d.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Organization)-[o:OPERATES]->(s)-[r:PUTS_OUT]->(m)
  WHERE coalesce(o.sinceEarliest, $p22) <= $p22 AND coalesce(o.untilLatest, $p22) >= $p22 AND coalesce(r.sinceEarliest, $p23) <= $p23 AND coalesce(r.untilLatest, $p23) >= $p23 AND (s.status IS NULL OR s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
    AND EXISTS { MATCH (d)-[u:SUPPLIES]->() WHERE coalesce(u.sinceEarliest, $p24) <= $p24 AND coalesce(u.untilLatest, $p24) >= $p24 AND u.status = 'ACTUAL' AND m.id IN u.mineralIds }
    AND NOT EXISTS { MATCH (d)-[e:EXTRACTS]->(m) WHERE coalesce(e.sinceEarliest, $p25) <= $p25 AND coalesce(e.untilLatest, $p25) >= $p25 }
  RETURN d.id + '#' + m.id AS dependent, 'facility' AS need, m.id AS needed, s.id AS supplier, [o.id, r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Organization)-[r:PROCESSES]->(m)
  WHERE coalesce(r.sinceEarliest, $p26) <= $p26 AND coalesce(r.untilLatest, $p26) >= $p26 AND NOT EXISTS { MATCH (d)-[e:EXTRACTS]->(m) WHERE coalesce(e.sinceEarliest, $p27) <= $p27 AND coalesce(e.untilLatest, $p27) >= $p27 }
  RETURN d.id + '#processing ' + m.id AS dependent, 'mineral' AS need, m.id AS needed, m.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Organization)<-[r:SUPPLIES]-(s)
  WHERE coalesce(r.sinceEarliest, $p28) <= $p28 AND coalesce(r.untilLatest, $p28) >= $p28 AND r.status = 'ACTUAL'
  UNWIND r.mineralIds AS mineral
  RETURN d.id + '#buying ' + mineral AS dependent, 'seller' AS need, mineral AS needed, s.id + '#' + mineral AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Organization)<-[r:SUPPLIES]-(s)
  WHERE coalesce(r.sinceEarliest, $p29) <= $p29 AND coalesce(r.untilLatest, $p29) >= $p29 AND r.status = 'ACTUAL' AND size(coalesce(r.mineralIds, [])) = 0
  RETURN d.id + '#buying ' + r.goods AS dependent, 'seller' AS need, null AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Deposit)<-[h:HOLDS_RIGHT]-(s)-[r:EXTRACTS]->(m)<-[c:CONTAINS]-(d)
  WHERE coalesce(h.sinceEarliest, $p30) <= $p30 AND coalesce(h.untilLatest, $p30) >= $p30 AND h.right <> 'EXPLORATION' AND coalesce(r.sinceEarliest, $p31) <= $p31 AND coalesce(r.untilLatest, $p31) >= $p31 AND coalesce(c.sinceEarliest, $p32) <= $p32 AND coalesce(c.untilLatest, $p32) >= $p32
  RETURN d.id AS dependent, 'holder' AS need, null AS needed, s.id AS supplier, [h.id, r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Facility)-[r:TAKES_IN]->(m)
  WHERE coalesce(r.sinceEarliest, $p33) <= $p33 AND coalesce(r.untilLatest, $p33) >= $p33
  RETURN d.id AS dependent, 'input ' + m.id AS need, m.id AS needed, m.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Facility)<-[r:OPERATES]-(s)
  WHERE coalesce(r.sinceEarliest, $p34) <= $p34 AND coalesce(r.untilLatest, $p34) >= $p34
  RETURN d.id AS dependent, 'operator' AS need, null AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Deposit|Facility)<-[r:FEEDS]-(s)
  WHERE coalesce(r.sinceEarliest, $p35) <= $p35 AND coalesce(r.untilLatest, $p35) >= $p35 AND r.status = 'ACTUAL' AND (s.status IS NULL OR s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
  UNWIND r.mineralIds AS mineral
  RETURN d.id AS dependent, 'feed ' + mineral AS need, mineral AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Deposit|Facility)<-[r:FEEDS]-(s)
  WHERE coalesce(r.sinceEarliest, $p36) <= $p36 AND coalesce(r.untilLatest, $p36) >= $p36 AND r.status = 'ACTUAL' AND (s.status IS NULL OR s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
    AND size(coalesce(r.mineralIds, [])) = 0
  RETURN d.id AS dependent, 'feed ' + r.goods AS need, null AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL



  MATCH (d:Product)-[r:CONSUMES]->(m)
  WHERE coalesce(r.sinceEarliest, $p37) <= $p37 AND coalesce(r.untilLatest, $p37) >= $p37
  WITH d, r, m, EXISTS { MATCH (d)-[c:CONSUMES]->(v) WHERE coalesce(c.sinceEarliest, $p38) <= $p38 AND coalesce(c.untilLatest, $p38) >= $p38 AND v.id = r.viaId }
    OR EXISTS { MATCH (m)-[ys:YIELDS*1..3]->(v) WHERE v.id = r.viaId AND all(y IN ys WHERE coalesce(y.sinceEarliest, $p39) <= $p39 AND coalesce(y.untilLatest, $p39) >= $p39) } AS through
  WITH d, r, CASE WHEN through THEN r.viaId ELSE m.id END AS material
  RETURN d.id AS dependent, 'material ' + material AS need, material AS needed, material AS supplier, [r.id] AS links, r.share AS share, r.shareOf AS shareOf
  UNION ALL

  MATCH (d:Product)<-[r:PART_OF]-(s)
  WHERE coalesce(r.sinceEarliest, $p40) <= $p40 AND coalesce(r.untilLatest, $p40) >= $p40
  RETURN d.id AS dependent, 'part ' + s.id AS need, s.id AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Product)<-[r:MAKES]-(s)
  WHERE coalesce(r.sinceEarliest, $p41) <= $p41 AND coalesce(r.untilLatest, $p41) >= $p41 AND (s.status IS NULL OR s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
  RETURN d.id AS dependent, 'maker' AS need, null AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL

  MATCH (d:Project)<-[r:PARTICIPATES_IN]-(s)
  WHERE coalesce(r.sinceEarliest, $p42) <= $p42 AND coalesce(r.untilLatest, $p42) >= $p42 AND r.capacity IN ['LEAD', 'JOINT_LEAD']
  RETURN d.id AS dependent, 'lead' AS need, null AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
}
UNWIND links AS link
WITH DISTINCT id, dependent, need, needed, supplier, link, share, shareOf
ORDER BY id, dependent, need, supplier, link LIMIT $limit
RETURN collect([id, dependent, need, needed, supplier, link, share, shareOf]) AS needs
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN *;
// $of = "product:mobile-phone"
// $types = ["ORGANIZATION","FACILITY","DEPOSIT"]
// $first = 20
// $asOf = null
// $p0 = "2026-11-25"
// $p1 = "2026-11-25"
// $p2 = "2026-11-25"
// $p3 = "2026-11-25"
// $p4 = "2026-11-25"
// $p5 = "2026-11-25"
// $p6 = "2026-11-25"
// $p7 = "2026-11-25"
// $p8 = "2026-11-25"
// $p9 = "2026-11-25"
// $p10 = "2026-11-25"
// $p11 = "2026-11-25"
// $p12 = "2026-11-25"
// $p13 = "2026-11-25"
// $p14 = "2026-11-25"
// $p15 = "2026-11-25"
// $p16 = "2026-11-25"
// $p17 = "2026-11-25"
// $p18 = "2026-11-25"
// $p19 = "2026-11-25"
// $p20 = "2026-11-25"
// $p21 = "2026-11-25"
// $p22 = "2026-11-25"
// $p23 = "2026-11-25"
// $p24 = "2026-11-25"
// $p25 = "2026-11-25"
// $p26 = "2026-11-25"
// $p27 = "2026-11-25"
// $p28 = "2026-11-25"
// $p29 = "2026-11-25"
// $p30 = "2026-11-25"
// $p31 = "2026-11-25"
// $p32 = "2026-11-25"
// $p33 = "2026-11-25"
// $p34 = "2026-11-25"
// $p35 = "2026-11-25"
// $p36 = "2026-11-25"
// $p37 = "2026-11-25"
// $p38 = "2026-11-25"
// $p39 = "2026-11-25"
// $p40 = "2026-11-25"
// $p41 = "2026-11-25"
// $p42 = "2026-11-25"
// $p43 = "2026-11-25"

CALL () {
UNWIND $p0 AS id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l0, collect([toString(n.id), n.nameEN]) AS v0
}
CALL () {
UNWIND $p1 AS id
CALL db.index.fulltext.queryRelationships('links', 'id:"' + id + '"') YIELD relationship AS n
RETURN collect(n) AS l1, collect([toString(n.id), type(n), endNode(n).nameEN, startNode(n).nameEN, n.function, n.viaId, n.share, n.shareOf, n.year, n.since, n.until, n.observed, n.certainty, n.status, n.evidence, n.right, n.capacity, n.amount, n.currency, n.goods]) AS v1
}
CALL (v1) {
UNWIND v1 AS v
UNWIND v[5] AS id WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN collect(n) AS l2, collect([toString(n.id), n.nameEN]) AS v2
}
CALL () { MATCH (r:MineralGraphRelease) RETURN [r.changes, r.switchingUntil - timestamp()] AS seen }
RETURN v0, v1, v2, seen;
// $p0 = []
// $p1 = []
// price: 861
