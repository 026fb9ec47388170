// What the entities $of need, with all that is known to supply it: rows of the key of the dependent, its need, what is
// needed, the key of a supplier, the link that says so, and the share that the link names. All needs of a dependent must
// be met; one supplier is enough for each. A key is an id, or an id, # and what part of the entity is meant: what
// titania does with ilmenite is organization:titania#mineral:ilmenite, which can end while titania goes on.
//
// Only supply that is known to flow counts: links that hold on the day, deliveries that are ACTUAL, and no deposit or
// facility of which the status says that it does not produce. Plans, exploration and the past are no supply.
UNWIND $of AS id
MATCH (d:Entity {id: id})
WHERE thereNow(d) AND (d.status IS NULL OR d.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
CALL (d) {
  // A mineral needs somebody who extracts it,
  MATCH (d:Mineral)<-[r:EXTRACTS]-(s)
  WHERE holdsNow(r)
  RETURN d.id AS dependent, 'supply' AS need, d.id AS needed, s.id + '#' + d.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // or a deposit that contains it and produces or delivers it. One whose right holder is known to extract something from
  // it is left out: what it gives is what the holder extracts.
  MATCH (d:Mineral)<-[r:CONTAINS]-(s)
  WHERE holdsNow(r)
    AND (s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY']
      OR s.status IS NULL AND EXISTS { MATCH (s)-[f:FEEDS]->() WHERE holdsNow(f) AND f.status = 'ACTUAL' AND d.id IN f.mineralIds })
    AND NOT EXISTS {
      MATCH (s)<-[h:HOLDS_RIGHT]-()-[e:EXTRACTS]->()<-[c:CONTAINS]-(s)
      WHERE holdsNow(h) AND h.right <> 'EXPLORATION' AND holdsNow(e) AND holdsNow(c)
    }
  RETURN d.id AS dependent, 'supply' AS need, d.id AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // or a facility that puts it out. One that takes it in, or is operated by who extracts it, only passes it on.
  MATCH (d:Mineral)<-[r:PUTS_OUT]-(s)
  WHERE holdsNow(r)
    AND (s.status IS NULL OR s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
    AND NOT EXISTS { MATCH (s)-[t:TAKES_IN]->(d) WHERE holdsNow(t) }
    AND NOT EXISTS { MATCH (s)<-[o:OPERATES]-()-[e:EXTRACTS]->(d) WHERE holdsNow(o) AND holdsNow(e) }
  RETURN d.id AS dependent, 'supply' AS need, d.id AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // or a mineral that yields it, where somebody is known to extract, produce or put out that one or, in at most three
  // steps, what yields that one, without going through the mineral itself.
  MATCH (d:Mineral)<-[r:YIELDS]-(s)
  WHERE s <> d AND holdsNow(r) AND EXISTS {
    MATCH (s)<-[ys:YIELDS*0..3]-(a)
    WHERE all(y IN ys WHERE startNode(y) <> d AND holdsNow(y))
      AND (EXISTS { MATCH (a)<-[e:EXTRACTS]-() WHERE holdsNow(e) }
        OR EXISTS {
          MATCH (a)<-[p:PUTS_OUT]-(f)
          WHERE holdsNow(p) AND (f.status IS NULL OR f.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
        }
        OR EXISTS {
          MATCH (a)<-[c:CONTAINS]-(x)-[f:FEEDS]->()
          WHERE holdsNow(c) AND (x.status IS NULL OR x.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
            AND holdsNow(f) AND f.status = 'ACTUAL' AND a.id IN f.mineralIds
        })
  }
  RETURN d.id AS dependent, 'supply' AS need, d.id AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // What an organisation extracts needs the organisation,
  MATCH (d:Organization)-[r:EXTRACTS]->(m)
  WHERE holdsNow(r)
  RETURN d.id + '#' + m.id AS dependent, 'organization' AS need, m.id AS needed, d.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // and one of the deposits that it holds a right to and that contain the mineral, where any is known.
  MATCH (d:Organization)-[e:EXTRACTS]->(m)<-[r:CONTAINS]-(s)<-[h:HOLDS_RIGHT]-(d)
  WHERE holdsNow(e) AND holdsNow(r) AND holdsNow(h) AND h.right <> 'EXPLORATION'
    AND (s.status IS NULL OR s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
  RETURN d.id + '#' + m.id AS dependent, 'deposit' AS need, m.id AS needed, s.id AS supplier, [h.id, r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // What it delivers without extracting it needs the organisation,
  MATCH (d:Organization)-[r:SUPPLIES]->()
  WHERE holdsNow(r) AND r.status = 'ACTUAL'
  UNWIND r.mineralIds AS mineral
  WITH d, r, mineral
  WHERE NOT EXISTS { MATCH (d)-[e:EXTRACTS]->(m) WHERE holdsNow(e) AND m.id = mineral }
  RETURN d.id + '#' + mineral AS dependent, 'organization' AS need, mineral AS needed, d.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // and one of its facilities that put it out, where any is known.
  MATCH (d:Organization)-[o:OPERATES]->(s)-[r:PUTS_OUT]->(m)
  WHERE holdsNow(o) AND holdsNow(r) AND (s.status IS NULL OR s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
    AND EXISTS { MATCH (d)-[u:SUPPLIES]->() WHERE holdsNow(u) AND u.status = 'ACTUAL' AND m.id IN u.mineralIds }
    AND NOT EXISTS { MATCH (d)-[e:EXTRACTS]->(m) WHERE holdsNow(e) }
  RETURN d.id + '#' + m.id AS dependent, 'facility' AS need, m.id AS needed, s.id AS supplier, [o.id, r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // What it processes without extracting it needs the mineral: processing is a use, not a supply.
  MATCH (d:Organization)-[r:PROCESSES]->(m)
  WHERE holdsNow(r) AND NOT EXISTS { MATCH (d)-[e:EXTRACTS]->(m) WHERE holdsNow(e) }
  RETURN d.id + '#processing ' + m.id AS dependent, 'mineral' AS need, m.id AS needed, m.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // What it buys needs one of those who deliver the mineral,
  MATCH (d:Organization)<-[r:SUPPLIES]-(s)
  WHERE holdsNow(r) AND r.status = 'ACTUAL'
  UNWIND r.mineralIds AS mineral
  RETURN d.id + '#buying ' + mineral AS dependent, 'seller' AS need, mineral AS needed, s.id + '#' + mineral AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // or the goods, where no mineral is named.
  MATCH (d:Organization)<-[r:SUPPLIES]-(s)
  WHERE holdsNow(r) AND r.status = 'ACTUAL' AND size(coalesce(r.mineralIds, [])) = 0
  RETURN d.id + '#buying ' + r.goods AS dependent, 'seller' AS need, null AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // A deposit needs one of those who hold a right to it and extract a mineral in it, where any is known.
  MATCH (d:Deposit)<-[h:HOLDS_RIGHT]-(s)-[r:EXTRACTS]->(m)<-[c:CONTAINS]-(d)
  WHERE holdsNow(h) AND h.right <> 'EXPLORATION' AND holdsNow(r) AND holdsNow(c)
  RETURN d.id AS dependent, 'holder' AS need, null AS needed, s.id AS supplier, [h.id, r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // A facility needs each mineral that it takes in,
  MATCH (d:Facility)-[r:TAKES_IN]->(m)
  WHERE holdsNow(r)
  RETURN d.id AS dependent, 'input ' + m.id AS need, m.id AS needed, m.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // and one of its operators.
  MATCH (d:Facility)<-[r:OPERATES]-(s)
  WHERE holdsNow(r)
  RETURN d.id AS dependent, 'operator' AS need, null AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // A site needs one of the sites that feed it with a mineral,
  MATCH (d:Deposit|Facility)<-[r:FEEDS]-(s)
  WHERE holdsNow(r) AND r.status = 'ACTUAL' AND (s.status IS NULL OR s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
  UNWIND r.mineralIds AS mineral
  RETURN d.id AS dependent, 'feed ' + mineral AS need, mineral AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // or with goods, where no mineral is named.
  MATCH (d:Deposit|Facility)<-[r:FEEDS]-(s)
  WHERE holdsNow(r) AND r.status = 'ACTUAL' AND (s.status IS NULL OR s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
    AND size(coalesce(r.mineralIds, [])) = 0
  RETURN d.id AS dependent, 'feed ' + r.goods AS need, null AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // A product needs each material that it consumes: that through which the mineral gets into it, where the product is
  // known to consume that too or the mineral to yield it in at most three steps. Ilmenite and rutile are two ways to the
  // titanium dioxide in paint, not two needs.
  MATCH (d:Product)-[r:CONSUMES]->(m)
  WHERE holdsNow(r)
  WITH d, r, m, EXISTS { MATCH (d)-[c:CONSUMES]->(v) WHERE holdsNow(c) AND v.id = r.viaId }
    OR EXISTS { MATCH (m)-[ys:YIELDS*1..3]->(v) WHERE v.id = r.viaId AND all(y IN ys WHERE holdsNow(y)) } AS through
  WITH d, r, CASE WHEN through THEN r.viaId ELSE m.id END AS material
  RETURN d.id AS dependent, 'material ' + material AS need, material AS needed, material AS supplier, [r.id] AS links, r.share AS share, r.shareOf AS shareOf
  UNION ALL
  // each of its parts,
  MATCH (d:Product)<-[r:PART_OF]-(s)
  WHERE holdsNow(r)
  RETURN d.id AS dependent, 'part ' + s.id AS need, s.id AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // and one of the facilities that make it, where any is known.
  MATCH (d:Product)<-[r:MAKES]-(s)
  WHERE holdsNow(r) AND (s.status IS NULL OR s.status IN ['OPERATING', 'OPERATING_INTERMITTENTLY'])
  RETURN d.id AS dependent, 'maker' AS need, null AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
  UNION ALL
  // A project needs one of those who lead it.
  MATCH (d:Project)<-[r:PARTICIPATES_IN]-(s)
  WHERE holdsNow(r) AND r.capacity IN ['LEAD', 'JOINT_LEAD']
  RETURN d.id AS dependent, 'lead' AS need, null AS needed, s.id AS supplier, [r.id] AS links, null AS share, null AS shareOf
}
UNWIND links AS link
WITH DISTINCT id, dependent, need, needed, supplier, link, share, shareOf
ORDER BY id, dependent, need, supplier, link LIMIT $limit
RETURN collect([id, dependent, need, needed, supplier, link, share, shareOf]) AS needs
