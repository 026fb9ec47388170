/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What came of looking for something. */
export type AbsenceStatus =
  /** Nobody has looked for it yet. */
  | 'NOT_SEARCHED'
  /** It was looked for and not found, which does not mean that there is none. */
  | 'SEARCHED_NOT_FOUND'
  /** A source says that there is none. */
  | 'STATED_NONE';

/** Compares a AbsenceStatus. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type AbsenceStatusWhere = {
  /** Equal to this value. */
  readonly eq?: AbsenceStatus | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<AbsenceStatus> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: AbsenceStatus | null | undefined;
};

/** Narrows Absence nodes. Keys side by side must all hold. */
export type AbsenceWhere = {
  /** Conditions on about. */
  readonly about?: PlainEntityRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<AbsenceWhere> | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** This does not hold. */
  readonly not?: AbsenceWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<AbsenceWhere> | null | undefined;
  /** Compares searched. */
  readonly searched?: PartialDateWhere | null | undefined;
  /** Compares searchedIn. */
  readonly searchedIn?: StringWhere | null | undefined;
  /** Compares sought in the language of the operation. */
  readonly sought?: StringWhere | null | undefined;
  /** Compares status. */
  readonly status?: AbsenceStatusWhere | null | undefined;
};

/** What an answer about alternatives takes for granted. */
export type AlternativeAssumption =
  /**
   * Whether quality, amount, price and distance fit nobody has looked at: an alternative is who is known to have
   * the mineral, not who would deliver it.
   */
  | 'FITNESS_NOT_SEEN'
  /** The graph knows a part of the world only: there may be suppliers and alternatives that no source in it names. */
  | 'KNOWN_ONLY'
  /** The status of a site is the latest that a source tells, whatever day is asked. */
  | 'LATEST_STATUS';

/** What is asked of a mineral. */
export type AlternativeKind =
  /**
   * A product consumes the mineral for a function. Alternatives are other minerals that it consumes for the
   * same, but for those that yield it or that it yields, which are other stages of the same. Whether one could
   * take the place of another no source says. OTHER is no function in this sense.
   */
  | 'FUNCTION'
  /** The entity processes the mineral or takes it in. Alternatives are who else does. */
  | 'PROCESSING'
  /**
   * The entity gives the mineral: it extracts it, puts it out, or contains it and is worked. Alternatives are
   * who else has it.
   */
  | 'PRODUCTION'
  /**
   * The entity needs the mineral: an organisation processes or buys it and does not extract it, or a site takes
   * it in or is fed with it. Alternatives are who else has it.
   */
  | 'SUPPLY';

/** How far along an alternative is, the nearest first. */
export type AlternativeStanding =
  /** It extracts, puts out or processes it now as far as known, or is a deposit that is worked or delivers it. */
  | 'ACTIVE'
  /** It explores for it. That anything is found nobody says. */
  | 'EXPLORES'
  /** It did, and no longer does: the link has ended, or the site is CLOSED, ABANDONED or HISTORIC. */
  | 'FORMER'
  /** It is a site that rests: NOT_OPERATING, CARE_AND_MAINTENANCE or RETENTION. */
  | 'PAUSED'
  /** It plans to: PLANS_TO_EXTRACT, or a site that is being developed, built, studied or awaits approval. */
  | 'PLANS';

/** Compares a Boolean. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type BooleanWhere = {
  /** Equal to this value. */
  readonly eq?: boolean | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: boolean | null | undefined;
};

/**
 * Capacity in which an organisation or a cluster took part in a project or an event (PROV-O:
 * prov:hadRole).
 */
export type Capacity =
  /** It wrote the publication or part of it. */
  | 'AUTHOR'
  /** It ordered the work. */
  | 'CLIENT'
  /** It granted money to the project. */
  | 'FUNDER'
  /** It set the project going. */
  | 'INITIATOR'
  /** It led the project together with others. */
  | 'JOINT_LEAD'
  /** It led the project alone. */
  | 'LEAD'
  /** It arranged the event. */
  | 'ORGANIZER'
  /** It attended the event or took part in the project; the source says no more. */
  | 'PARTICIPANT'
  /** It was a partner; the source says no more. */
  | 'PARTNER'
  /** It was a partner that paid cash into the project. */
  | 'PAYING_PARTNER'
  /** It is portrayed in the publication, which does not say that it took part in making it. */
  | 'PROFILED'
  /** It was a partner that did research. */
  | 'RESEARCH_PARTNER'
  /** It backed the project or event from outside. */
  | 'SUPPORTER'
  /** The work was tried out on its site. */
  | 'TEST_SITE'
  /** It sat in the working group. */
  | 'WORKING_GROUP';

/** Compares a Capacity. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type CapacityWhere = {
  /** Equal to this value. */
  readonly eq?: Capacity | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<Capacity> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: Capacity | null | undefined;
};

/** How a statement rests on its sources. It is not a measure of how good the sources are. */
export type Certainty =
  /** It was concluded from what sources say; none says it outright. */
  | 'INFERRED'
  /** A source says it. */
  | 'STATED'
  /** It has not been checked against a source. */
  | 'UNCHECKED';

/** Compares a Certainty. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type CertaintyWhere = {
  /** Equal to this value. */
  readonly eq?: Certainty | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<Certainty> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: Certainty | null | undefined;
};

/**
 * Stage of a value chain, from the ground to the product. For a mineral counts also what is known of those
 * that it is won from (DEPOSIT, EXTRACTION, PROCESSING) or that are won from it (PRODUCT), in two steps.
 *
 * Norsk: Et ledd i en verdikjede, fra grunnen til produktet.
 */
export type ChainStage =
  /** A deposit contains the mineral; upstream. */
  | 'DEPOSIT'
  /** An organisation extracts the mineral; upstream. */
  | 'EXTRACTION'
  /** A facility makes the product; upstream. */
  | 'MANUFACTURE'
  /** The product, or a part of it in two steps, consumes a mineral; upstream. */
  | 'MATERIAL'
  /** An organisation processes the mineral, or a facility takes it in or puts it out; in either direction. */
  | 'PROCESSING'
  /** A product consumes the mineral; downstream. */
  | 'PRODUCT';

/** What happened to a link. */
export type ChangeKind =
  /** It began. */
  | 'BEGAN'
  /** It ended: the day is the last on which it held. */
  | 'ENDED';

/** Narrows Cluster nodes. Keys side by side must all hold. */
export type ClusterWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ClusterWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Conditions on events. */
  readonly events?: ParticipationEventRelationWhere | null | undefined;
  /** Conditions on goals. */
  readonly goals?: PlainGoalRelationWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Conditions on members. */
  readonly members?: MembershipOrganizationRelationWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ClusterWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ClusterWhere> | null | undefined;
  /** Conditions on projects. */
  readonly projects?: ParticipationProjectRelationWhere | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
  /** Conditions on supporters. */
  readonly supporters?: MembershipOrganizationRelationWhere | null | undefined;
};

/** Conditions on the relationships to Mineral nodes. Keys side by side must all hold. */
export type ConsumptionMineralRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: ConsumptionMineralWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: ConsumptionMineralWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: ConsumptionMineralWhere | null | undefined;
};

/** Narrows edges to Mineral nodes by the node and by the edge. */
export type ConsumptionMineralWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ConsumptionMineralWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: ConsumptionWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: MineralWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ConsumptionMineralWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ConsumptionMineralWhere> | null | undefined;
};

/** Conditions on the relationships to Product nodes. Keys side by side must all hold. */
export type ConsumptionProductRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: ConsumptionProductWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: ConsumptionProductWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: ConsumptionProductWhere | null | undefined;
};

/** Narrows edges to Product nodes by the node and by the edge. */
export type ConsumptionProductWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ConsumptionProductWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: ConsumptionWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: ProductWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ConsumptionProductWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ConsumptionProductWhere> | null | undefined;
};

/** Narrows edges by the fields of Consumption. Keys side by side must all hold. */
export type ConsumptionWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ConsumptionWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares function. */
  readonly function?: MineralFunctionWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares the kind of the link, its Neo4j type, a text: { kind: { eq: "CONSUMES" } }. The kinds are CONSUMES; what is none is refused (BAD_ARGUMENT). */
  readonly kind?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ConsumptionWhere | null | undefined;
  /** Compares note. */
  readonly note?: StringWhere | null | undefined;
  /** Compares observed. */
  readonly observed?: PartialDateWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ConsumptionWhere> | null | undefined;
  /** Compares share. */
  readonly share?: FloatWhere | null | undefined;
  /** Compares shareOf. */
  readonly shareOf?: ShareBasisWhere | null | undefined;
  /** Compares since. */
  readonly since?: PartialDateWhere | null | undefined;
  /** Compares until. */
  readonly until?: PartialDateWhere | null | undefined;
  /** Compares the validity of the link. */
  readonly validity?: ValidityWhere | null | undefined;
  /** Compares year. */
  readonly year?: IntWhere | null | undefined;
};

/** Conditions on the relationships to Deposit nodes. Keys side by side must all hold. */
export type ContentDepositRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: ContentDepositWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: ContentDepositWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: ContentDepositWhere | null | undefined;
};

/** Narrows edges to Deposit nodes by the node and by the edge. */
export type ContentDepositWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ContentDepositWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: ContentWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: DepositWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ContentDepositWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ContentDepositWhere> | null | undefined;
};

/** Conditions on the relationships to Mineral nodes. Keys side by side must all hold. */
export type ContentMineralRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: ContentMineralWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: ContentMineralWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: ContentMineralWhere | null | undefined;
};

/** Narrows edges to Mineral nodes by the node and by the edge. */
export type ContentMineralWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ContentMineralWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: ContentWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: MineralWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ContentMineralWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ContentMineralWhere> | null | undefined;
};

/** Narrows edges by the fields of Content. Keys side by side must all hold. */
export type ContentWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ContentWhere> | null | undefined;
  /** Compares byProduct. */
  readonly byProduct?: BooleanWhere | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares grade. */
  readonly grade?: FloatWhere | null | undefined;
  /** Compares gradeUnit. */
  readonly gradeUnit?: StringWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares the kind of the link, its Neo4j type, a text: { kind: { eq: "CONTAINS" } }. The kinds are CONTAINS; what is none is refused (BAD_ARGUMENT). */
  readonly kind?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ContentWhere | null | undefined;
  /** Compares note. */
  readonly note?: StringWhere | null | undefined;
  /** Compares observed. */
  readonly observed?: PartialDateWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ContentWhere> | null | undefined;
  /** Compares since. */
  readonly since?: PartialDateWhere | null | undefined;
  /** Compares until. */
  readonly until?: PartialDateWhere | null | undefined;
  /** Compares the validity of the link. */
  readonly validity?: ValidityWhere | null | undefined;
};

/** State or kind of a deal between two organisations. */
export type DealStatus =
  /** The ownership was agreed; no source says that it took effect. */
  | 'AGREED'
  /** The ownership took effect. */
  | 'COMPLETED'
  /** The owned organisation is a joint venture of this owner and others. */
  | 'JOINT_VENTURE'
  /** The later organisation is the earlier one under a new name. This is no ownership. */
  | 'RENAMED'
  /**
   * The later organisation took over the business of the earlier one. This is no ownership. The later one
   * stands among the `owners` of the earlier one, the earlier among the `subsidiaries` of the later.
   */
  | 'SUCCESSION';

/** Compares a DealStatus. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type DealStatusWhere = {
  /** Equal to this value. */
  readonly eq?: DealStatus | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<DealStatus> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: DealStatus | null | undefined;
};

/** Narrows Deposit nodes. Keys side by side must all hold. */
export type DepositWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<DepositWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Conditions on fedBy. */
  readonly fedBy?: SupplySiteRelationWhere | null | undefined;
  /** Conditions on feeds. */
  readonly feeds?: SupplySiteRelationWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares latitude. */
  readonly latitude?: FloatWhere | null | undefined;
  /** Compares longitude. */
  readonly longitude?: FloatWhere | null | undefined;
  /** Conditions on minerals. */
  readonly minerals?: ContentMineralRelationWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: DepositWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<DepositWhere> | null | undefined;
  /** Conditions on places. */
  readonly places?: PlainPlaceRelationWhere | null | undefined;
  /** Compares pointNote. */
  readonly pointNote?: StringWhere | null | undefined;
  /** Conditions on projects. */
  readonly projects?: PlainProjectRelationWhere | null | undefined;
  /** Conditions on rightHolders. */
  readonly rightHolders?: MineralRightOrganizationRelationWhere | null | undefined;
  /** Compares status. */
  readonly status?: MineStatusWhere | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
};

/** Direction of relationships, as seen from a node. */
export type Direction =
  /** Relationships that start or end at the node. */
  | 'BOTH'
  /** Relationships that end at the node. */
  | 'IN'
  /** Relationships that start at the node. */
  | 'OUT';

/** Types of Entity, by which what is found can be narrowed. */
export type EntityType =
  /** Cluster of organisations. */
  | 'CLUSTER'
  /** Deposit of minerals, worked or not: an occurrence, a prospect, a mine or a quarry. */
  | 'DEPOSIT'
  /** Event of some days, such as a meeting, a conference, a fair or a launch. */
  | 'EVENT'
  /** Works, plant, port or the like where minerals are taken in and minerals or products put out. */
  | 'FACILITY'
  /** Goal, aim, vision or challenge that a cluster states. */
  | 'GOAL'
  /** Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy mineral. */
  | 'MINERAL'
  /** Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). */
  | 'ORGANIZATION'
  /** Place: a municipality, county, country, settlement, sea area or region. */
  | 'PLACE'
  /** Product or group of products that consumes minerals, such as window glass, cable or mobile phone. */
  | 'PRODUCT'
  /** Project, publication, programme or scheme that joins organisations in the mineral value chain (PROV-O: prov:Activity). */
  | 'PROJECT'
  /** Published list of raw materials, such as the critical and strategic raw materials of the EU in Regulation (EU) 2024/1252. */
  | 'RAW_MATERIAL_LIST'
  /** Role that an organisation can play in the mineral value chain, such as landowner, exploration company or mining company. */
  | 'ROLE';

/** Narrows Entity nodes. Keys side by side must all hold. */
export type EntityWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<EntityWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: EntityWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<EntityWhere> | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
};

/** Narrows Event nodes. Keys side by side must all hold. */
export type EventWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Conditions on clusters. */
  readonly clusters?: ParticipationClusterRelationWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: EventWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** Conditions on participants. */
  readonly participants?: ParticipationOrganizationRelationWhere | null | undefined;
  /** Conditions on places. */
  readonly places?: PlainPlaceRelationWhere | null | undefined;
  /** Conditions on projects. */
  readonly projects?: PlainProjectRelationWhere | null | undefined;
  /** Compares since. */
  readonly since?: PartialDateWhere | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
  /** Compares until. */
  readonly until?: PartialDateWhere | null | undefined;
};

/** Kind of a facility. */
export type FacilityKind =
  /** Cable works. */
  | 'CABLE_WORKS'
  /** Cement works. */
  | 'CEMENT_WORKS'
  /** Plant that makes concentrate out of ore. */
  | 'CONCENTRATOR'
  /** Works that make glass or ceramics. */
  | 'GLASS_OR_CERAMICS'
  /** Works that burn or grind lime. */
  | 'LIME_WORKS'
  /** Another kind of facility, which `summary` tells. */
  | 'OTHER'
  /** Paper mill. */
  | 'PAPER_MILL'
  /** Works that make pigment. */
  | 'PIGMENT_WORKS'
  /** Port from which or to which goods are shipped. */
  | 'PORT'
  /** Power plant. */
  | 'POWER_PLANT'
  /** Refinery, such as for zinc or nickel. */
  | 'REFINERY'
  /** Smelter, such as for silicon, ferroalloys or aluminium. */
  | 'SMELTER'
  /** Site where tailings are laid down, on land or in the sea. */
  | 'TAILINGS_SITE';

/** Compares a FacilityKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type FacilityKindWhere = {
  /** Equal to this value. */
  readonly eq?: FacilityKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<FacilityKind> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: FacilityKind | null | undefined;
};

/** Narrows Facility nodes. Keys side by side must all hold. */
export type FacilityWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<FacilityWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Conditions on fedBy. */
  readonly fedBy?: SupplySiteRelationWhere | null | undefined;
  /** Conditions on feeds. */
  readonly feeds?: SupplySiteRelationWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Conditions on inputs. */
  readonly inputs?: PlainMineralRelationWhere | null | undefined;
  /** Compares kind. */
  readonly kind?: FacilityKindWhere | null | undefined;
  /** Compares latitude. */
  readonly latitude?: FloatWhere | null | undefined;
  /** Compares longitude. */
  readonly longitude?: FloatWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: FacilityWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** Conditions on operators. */
  readonly operators?: PlainOrganizationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<FacilityWhere> | null | undefined;
  /** Conditions on outputs. */
  readonly outputs?: PlainMineralRelationWhere | null | undefined;
  /** Conditions on places. */
  readonly places?: PlainPlaceRelationWhere | null | undefined;
  /** Compares pointNote. */
  readonly pointNote?: StringWhere | null | undefined;
  /** Conditions on products. */
  readonly products?: PlainProductRelationWhere | null | undefined;
  /** Conditions on projects. */
  readonly projects?: PlainProjectRelationWhere | null | undefined;
  /** Compares status. */
  readonly status?: MineStatusWhere | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
};

/** Compares a Float. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type FloatWhere = {
  /** Equal to this value. */
  readonly eq?: number | null | undefined;
  /** Greater than, or later than, this value. */
  readonly gt?: number | null | undefined;
  /** Greater than, later than, or equal to this value. */
  readonly gte?: number | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than, or earlier than, this value. */
  readonly lt?: number | null | undefined;
  /** Less than, earlier than, or equal to this value. */
  readonly lte?: number | null | undefined;
  /** Present and different from this value. */
  readonly ne?: number | null | undefined;
};

/** Kinds of gaps. */
export type GapKind =
  /**
   * A product consumes the mineral, and nobody is known in the country asked who takes it out or makes it, nor
   * anything that yields it in up to two steps: no organisation that extracts it, no facility that puts it
   * out, no deposit in operation. Who or what has no known place counts as not known.
   */
  | 'NO_SOURCE_IN_COUNTRY'
  /**
   * No organisation that does anything with the mineral has the role. Asked of the roles along the value
   * chain, those with a `position` up to 7, and of minerals of which an organisation or a deposit is known.
   */
  | 'ROLE_WITHOUT_ACTOR'
  /** Nobody is known at a stage although the one before is known. */
  | 'STAGE_WITHOUT_ACTOR';

/** Stages between deposit and use. */
export type GapStage =
  /** A deposit contains the mineral, and no organisation is known to extract it. */
  | 'EXTRACTION'
  /** It is extracted, and no organisation is known to process it, no facility to take it in or put it out. */
  | 'PROCESSING'
  /** It is processed, and no product is known to consume it, no other mineral or material that it yields. */
  | 'USE';

/** Kind of a goal. */
export type GoalKind =
  /** Overall or partial aim of the cluster. */
  | 'AIM'
  /** Challenge that the cluster was set up to meet. */
  | 'CHALLENGE'
  /** Goal that projects of the cluster pursue. */
  | 'PROJECT_GOAL'
  /** Vision of the cluster. */
  | 'VISION';

/** Compares a GoalKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type GoalKindWhere = {
  /** Equal to this value. */
  readonly eq?: GoalKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<GoalKind> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: GoalKind | null | undefined;
};

/** Narrows Goal nodes. Keys side by side must all hold. */
export type GoalWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<GoalWhere> | null | undefined;
  /** Conditions on answers. */
  readonly answers?: PlainGoalRelationWhere | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Conditions on clusters. */
  readonly clusters?: PlainClusterRelationWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares kind. */
  readonly kind?: GoalKindWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: GoalWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<GoalWhere> | null | undefined;
  /** Compares position. */
  readonly position?: IntWhere | null | undefined;
  /** Conditions on projects. */
  readonly projects?: PlainProjectRelationWhere | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
};

/** Compares a ID. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type IdWhere = {
  /** Equal to this value. */
  readonly eq?: string | number | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
  /** Present and different from this value. */
  readonly ne?: string | number | null | undefined;
};

/** What an answer about impact takes for granted. */
export type ImpactAssumption =
  /** All that an entity needs counts alike: it is taken to lose when one need is not met, however small that is. */
  | 'ALL_NEEDS_COUNT'
  /**
   * The graph knows a part of the world only. A supply that is lost is the only known one; imports and suppliers
   * of which no source in the graph tells are not seen.
   */
  | 'KNOWN_SUPPLY_ONLY'
  /** Stocks are not seen: nobody lives on what is stored. */
  | 'NO_STOCKS'
  /** Nothing takes the place of what is lacking; which mineral could, `alternatives` says. */
  | 'NO_SUBSTITUTES'
  /**
   * A supply of which no end is known is taken to go on, however old: `since`, `observed` and `note` of the
   * links say how old.
   */
  | 'UNENDED_COUNTS';

/** What an entity loses when another stops. */
export type ImpactKind =
  /** One supply of several: others are known, and it is taken to go on. */
  | 'LOSES_ONE_OF_SEVERAL'
  /** The only supply of something it needs that the graph knows of. */
  | 'LOSES_ONLY_KNOWN_SUPPLY'
  /** It needs what loses one supply of several. Whether it gets less, nobody says. */
  | 'UNKNOWN';

/** Compares a Int. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type IntWhere = {
  /** Equal to this value. */
  readonly eq?: number | null | undefined;
  /** Greater than, or later than, this value. */
  readonly gt?: number | null | undefined;
  /** Greater than, later than, or equal to this value. */
  readonly gte?: number | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than, or earlier than, this value. */
  readonly lt?: number | null | undefined;
  /** Less than, earlier than, or equal to this value. */
  readonly lte?: number | null | undefined;
  /** Present and different from this value. */
  readonly ne?: number | null | undefined;
};

/** Language of names and texts. The values are the tags of BCP 47 in capitals. */
export type Language =
  /** English. */
  | 'EN'
  /** Norwegian bokmål. */
  | 'NB'
  /** Norwegian nynorsk. */
  | 'NN'
  /** Northern Sámi. */
  | 'SE';

/** To whom a mineral belongs by section 7 of the Norwegian Minerals Act of 2009. */
export type LegalClass =
  /** Mineral of the landowner: all others. */
  | 'LANDOWNER'
  /**
   * Mineral of the State: metals of a density of 5 g/cm3 or more and their ores, titanium, arsenic,
   * pyrrhotite and pyrite.
   */
  | 'STATE';

/** Compares a LegalClass. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type LegalClassWhere = {
  /** Equal to this value. */
  readonly eq?: LegalClass | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<LegalClass> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: LegalClass | null | undefined;
};

/**
 * As what a list names a raw material. In Regulation (EU) 2024/1252 strategic raw materials are those
 * of Annex I, critical ones those of Annex II.
 */
export type ListStatus =
  /** Critical by its supply risk and economic importance, and not strategic. */
  | 'CRITICAL'
  /** Strategic, and critical by its supply risk and economic importance as well. */
  | 'CRITICAL_AND_STRATEGIC'
  /** Strategic, and critical at most for that reason, such as copper in 2023. */
  | 'STRATEGIC';

/** Compares a ListStatus. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type ListStatusWhere = {
  /** Equal to this value. */
  readonly eq?: ListStatus | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<ListStatus> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: ListStatus | null | undefined;
};

/** Conditions on the relationships to Mineral nodes. Keys side by side must all hold. */
export type ListingMineralRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: ListingMineralWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: ListingMineralWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: ListingMineralWhere | null | undefined;
};

/** Narrows edges to Mineral nodes by the node and by the edge. */
export type ListingMineralWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ListingMineralWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: ListingWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: MineralWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ListingMineralWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ListingMineralWhere> | null | undefined;
};

/** Conditions on the relationships to RawMaterialList nodes. Keys side by side must all hold. */
export type ListingRawMaterialListRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: ListingRawMaterialListWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: ListingRawMaterialListWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: ListingRawMaterialListWhere | null | undefined;
};

/** Narrows edges to RawMaterialList nodes by the node and by the edge. */
export type ListingRawMaterialListWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ListingRawMaterialListWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: ListingWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: RawMaterialListWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ListingRawMaterialListWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ListingRawMaterialListWhere> | null | undefined;
};

/** Narrows edges by the fields of Listing. Keys side by side must all hold. */
export type ListingWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ListingWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares the kind of the link, its Neo4j type, a text: { kind: { eq: "LISTED_ON" } }. The kinds are LISTED_ON; what is none is refused (BAD_ARGUMENT). */
  readonly kind?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ListingWhere | null | undefined;
  /** Compares note. */
  readonly note?: StringWhere | null | undefined;
  /** Compares observed. */
  readonly observed?: PartialDateWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ListingWhere> | null | undefined;
  /** Compares since. */
  readonly since?: PartialDateWhere | null | undefined;
  /** Compares status. */
  readonly status?: ListStatusWhere | null | undefined;
  /** Compares until. */
  readonly until?: PartialDateWhere | null | undefined;
  /** Compares the validity of the link. */
  readonly validity?: ValidityWhere | null | undefined;
};

/** Conditions on the relationships to Cluster nodes. Keys side by side must all hold. */
export type MembershipClusterRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: MembershipClusterWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: MembershipClusterWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: MembershipClusterWhere | null | undefined;
};

/** Narrows edges to Cluster nodes by the node and by the edge. */
export type MembershipClusterWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<MembershipClusterWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: MembershipWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: ClusterWhere | null | undefined;
  /** This does not hold. */
  readonly not?: MembershipClusterWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<MembershipClusterWhere> | null | undefined;
};

/**
 * Grade of evidence that an organisation is a member of a cluster. It is not one scale: CONFIRMED is what a
 * source treats as membership; STRONG and WEAK are graded by signs, where no source does; SUPPORTER is none.
 */
export type MembershipEvidence =
  /**
   * A source treats the organisation as part of the cluster or its partnership. Its role there may be a
   * small one, such as coming to a meeting of the partners.
   */
  | 'CONFIRMED'
  /** No source says so outright, but there are strong signs: it held the chair, ran the cluster or led one of its projects. */
  | 'STRONG'
  /**
   * It is shown only as an outside party that supports or works with the cluster. This is no
   * membership.
   */
  | 'SUPPORTER'
  /** No source says so outright; the signs are weak: it is named as taking part in a project or publication of the cluster. */
  | 'WEAK';

/** Compares a MembershipEvidence. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type MembershipEvidenceWhere = {
  /** Equal to this value. */
  readonly eq?: MembershipEvidence | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<MembershipEvidence> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: MembershipEvidence | null | undefined;
};

/** Conditions on the relationships to Organization nodes. Keys side by side must all hold. */
export type MembershipOrganizationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: MembershipOrganizationWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: MembershipOrganizationWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: MembershipOrganizationWhere | null | undefined;
};

/** Narrows edges to Organization nodes by the node and by the edge. */
export type MembershipOrganizationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<MembershipOrganizationWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: MembershipWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: OrganizationWhere | null | undefined;
  /** This does not hold. */
  readonly not?: MembershipOrganizationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<MembershipOrganizationWhere> | null | undefined;
};

/** Narrows edges by the fields of Membership. Keys side by side must all hold. */
export type MembershipWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<MembershipWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares evidence. */
  readonly evidence?: MembershipEvidenceWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares the kind of the link, its Neo4j type, a text: { kind: { eq: "MEMBER_OF" } }. The kinds are MEMBER_OF; what is none is refused (BAD_ARGUMENT). */
  readonly kind?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: MembershipWhere | null | undefined;
  /** Compares note. */
  readonly note?: StringWhere | null | undefined;
  /** Compares observed. */
  readonly observed?: PartialDateWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<MembershipWhere> | null | undefined;
  /** Compares since. */
  readonly since?: PartialDateWhere | null | undefined;
  /** Compares until. */
  readonly until?: PartialDateWhere | null | undefined;
  /** Compares the validity of the link. */
  readonly validity?: ValidityWhere | null | undefined;
};

/**
 * Status of a mine or of a facility. The values are those of the INSPIRE code list MineStatusValue,
 * where OPERATING also stands for operatingContinuously.
 */
export type MineStatus =
  /** It has been abandoned. */
  | 'ABANDONED'
  /** It rests and is maintained, so that operation can start again. */
  | 'CARE_AND_MAINTENANCE'
  /** It has been closed for technical or economic reasons. */
  | 'CLOSED'
  /** It is being built. It does not produce. */
  | 'CONSTRUCTION'
  /** It is studied whether operation would pay. It does not produce. */
  | 'FEASIBILITY'
  /** It is an old mine that was worked before 1900. */
  | 'HISTORIC'
  /** It is not in operation; the source says no more. */
  | 'NOT_OPERATING'
  /** It is in operation. */
  | 'OPERATING'
  /** It is in operation from time to time. */
  | 'OPERATING_INTERMITTENTLY'
  /** It awaits approval. It does not produce. */
  | 'PENDING_APPROVAL'
  /** It is held back until prices make operation pay. */
  | 'RETENTION'
  /** It is being developed; the source says no more. It does not produce. */
  | 'UNDER_DEVELOPMENT';

/** Compares a MineStatus. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type MineStatusWhere = {
  /** Equal to this value. */
  readonly eq?: MineStatus | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<MineStatus> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: MineStatus | null | undefined;
};

/** Class of a mineral by its use, as the Norwegian mineral statistics divide them. */
export type MineralClass =
  /** Raw material for construction, such as sand, gravel and crushed rock. */
  | 'CONSTRUCTION_RAW_MATERIAL'
  /** Used for its energy, such as coal or uranium. */
  | 'ENERGY_MINERAL'
  /** Cut and worn as a gem. */
  | 'GEMSTONE'
  /** Used for its physical or chemical properties, not as metal ore or plain building material. */
  | 'INDUSTRIAL_MINERAL'
  /** Ore of a metal. */
  | 'METALLIC_ORE'
  /** Stone that is used in blocks, slabs or slates. */
  | 'NATURAL_STONE'
  /** Not dug up but made by refining, such as a metal. */
  | 'REFINED';

/** Compares a MineralClass. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type MineralClassWhere = {
  /** Equal to this value. */
  readonly eq?: MineralClass | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<MineralClass> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: MineralClass | null | undefined;
};

/** What a mineral does in a product or in the making of it. */
export type MineralFunction =
  /** Grinds, cuts or blasts, such as garnet. */
  | 'ABRASIVE'
  /** Is alloyed with a metal, such as manganese in steel. */
  | 'ALLOY'
  /** Stores charge in a battery, such as graphite in the anode. */
  | 'BATTERY_ACTIVE'
  /** Covers and protects a surface, such as zinc on steel. */
  | 'COATING'
  /** Conducts electricity, such as copper in a cable. */
  | 'CONDUCTOR'
  /** Adorns, such as gold in jewellery or larvikite in a worktop. */
  | 'DECORATION'
  /** Fills, extends or stiffens, such as ground calcium carbonate in paper. */
  | 'FILLER'
  /** Lowers the melting point or takes up slag, such as nepheline syenite in glass. */
  | 'FLUX'
  /** Is burnt for energy, such as coal. */
  | 'FUEL'
  /** Forms the network of a glass, such as quartz in window glass. */
  | 'GLASS_FORMER'
  /** Makes a permanent magnet, such as neodymium in an electric motor. */
  | 'MAGNET'
  /** Feeds plants, animals or people, such as apatite in fertiliser. */
  | 'NUTRIENT'
  /** Guides, bends or lets through light, such as high-purity quartz in optical fibre. */
  | 'OPTICS'
  /** Does something else, which `note` of the link tells. */
  | 'OTHER'
  /** Gives colour, whiteness or opacity, such as titanium dioxide in paint. */
  | 'PIGMENT'
  /**
   * Takes part in the making but is not meant to stay in the product, such as the tin bath of float
   * glass.
   */
  | 'PROCESS_AID'
  /** Withstands heat in linings, moulds and crucibles, such as magnesite. */
  | 'REFRACTORY'
  /** Switches, amplifies or turns light into current, such as silicon in a solar cell. */
  | 'SEMICONDUCTOR'
  /** Bears load or makes up the body, such as crushed rock in concrete or iron in steel. */
  | 'STRUCTURE';

/** Compares a MineralFunction. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type MineralFunctionWhere = {
  /** Equal to this value. */
  readonly eq?: MineralFunction | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<MineralFunction> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: MineralFunction | null | undefined;
};

/** Kind of a substance that is traded and used as a mineral. */
export type MineralKind =
  /** Chemical element as such, such as neodymium. */
  | 'ELEMENT'
  /** Mineral or rock that is used for its energy, such as coal. */
  | 'ENERGY_MINERAL'
  /** Other material that is made or won from minerals, such as titanium dioxide or crushed rock. */
  | 'MATERIAL'
  /** Metal or alloy that is won from minerals, such as silicon metal. */
  | 'METAL'
  /** Mineral in the sense of mineralogy, such as quartz. */
  | 'MINERAL'
  /** Rock, which consists of minerals, such as nepheline syenite. */
  | 'ROCK';

/** Compares a MineralKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type MineralKindWhere = {
  /** Equal to this value. */
  readonly eq?: MineralKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<MineralKind> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: MineralKind | null | undefined;
};

/** Conditions on the relationships to Deposit nodes. Keys side by side must all hold. */
export type MineralRightDepositRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: MineralRightDepositWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: MineralRightDepositWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: MineralRightDepositWhere | null | undefined;
};

/** Narrows edges to Deposit nodes by the node and by the edge. */
export type MineralRightDepositWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<MineralRightDepositWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: MineralRightWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: DepositWhere | null | undefined;
  /** This does not hold. */
  readonly not?: MineralRightDepositWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<MineralRightDepositWhere> | null | undefined;
};

/** Conditions on the relationships to Organization nodes. Keys side by side must all hold. */
export type MineralRightOrganizationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: MineralRightOrganizationWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: MineralRightOrganizationWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: MineralRightOrganizationWhere | null | undefined;
};

/** Narrows edges to Organization nodes by the node and by the edge. */
export type MineralRightOrganizationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<MineralRightOrganizationWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: MineralRightWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: OrganizationWhere | null | undefined;
  /** This does not hold. */
  readonly not?: MineralRightOrganizationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<MineralRightOrganizationWhere> | null | undefined;
};

/** Narrows edges by the fields of MineralRight. Keys side by side must all hold. */
export type MineralRightWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<MineralRightWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares the kind of the link, its Neo4j type, a text: { kind: { eq: "HOLDS_RIGHT" } }. The kinds are HOLDS_RIGHT; what is none is refused (BAD_ARGUMENT). */
  readonly kind?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: MineralRightWhere | null | undefined;
  /** Compares note. */
  readonly note?: StringWhere | null | undefined;
  /** Compares observed. */
  readonly observed?: PartialDateWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<MineralRightWhere> | null | undefined;
  /** Compares right. */
  readonly right?: RightKindWhere | null | undefined;
  /** Compares since. */
  readonly since?: PartialDateWhere | null | undefined;
  /** Compares until. */
  readonly until?: PartialDateWhere | null | undefined;
  /** Compares the validity of the link. */
  readonly validity?: ValidityWhere | null | undefined;
};

/** Narrows Mineral nodes. Keys side by side must all hold. */
export type MineralWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** Conditions on actors. */
  readonly actors?: PlainOrganizationRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<MineralWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares class. */
  readonly class?: MineralClassWhere | null | undefined;
  /** Conditions on deposits. */
  readonly deposits?: ContentDepositRelationWhere | null | undefined;
  /** Conditions on facilities. */
  readonly facilities?: PlainFacilityRelationWhere | null | undefined;
  /** Compares formula. */
  readonly formula?: StringWhere | null | undefined;
  /** Compares hardness. */
  readonly hardness?: FloatWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares kind. */
  readonly kind?: MineralKindWhere | null | undefined;
  /** Compares legalClass. */
  readonly legalClass?: LegalClassWhere | null | undefined;
  /** Conditions on lists. */
  readonly lists?: ListingRawMaterialListRelationWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: MineralWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<MineralWhere> | null | undefined;
  /** Conditions on producers. */
  readonly producers?: PlainOrganizationRelationWhere | null | undefined;
  /** Conditions on products. */
  readonly products?: ConsumptionProductRelationWhere | null | undefined;
  /** Conditions on projects. */
  readonly projects?: PlainProjectRelationWhere | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
  /** Conditions on yieldedBy. */
  readonly yieldedBy?: PlainMineralRelationWhere | null | undefined;
  /** Conditions on yields. */
  readonly yields?: PlainMineralRelationWhere | null | undefined;
};

/** Narrows Observation nodes. Keys side by side must all hold. */
export type ObservationWhere = {
  /** Conditions on about. */
  readonly about?: PlainEntityRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** Compares basis. */
  readonly basis?: StringWhere | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares date. */
  readonly date?: PartialDateWhere | null | undefined;
  /** Compares display in the language of the operation. */
  readonly display?: StringWhere | null | undefined;
  /** Compares high. */
  readonly high?: FloatWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares low. */
  readonly low?: FloatWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ObservationWhere | null | undefined;
  /** Compares note. */
  readonly note?: StringWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** Compares property. */
  readonly property?: StringWhere | null | undefined;
  /** Compares quantity. */
  readonly quantity?: FloatWhere | null | undefined;
  /** Compares text. */
  readonly text?: StringWhere | null | undefined;
  /** Compares unit. */
  readonly unit?: StringWhere | null | undefined;
  /** Compares validFor. */
  readonly validFor?: PartialDateWhere | null | undefined;
};

/** Kind of an organisation. */
export type OrganizationKind =
  /** Association or confederation of companies, employees or persons. */
  | 'ASSOCIATION'
  /** Company or enterprise, whoever owns it. */
  | 'COMPANY'
  /** Body whose task is to grant money. */
  | 'FUNDER'
  /** Company that promotes innovation and runs clusters, such as a knowledge park. */
  | 'INNOVATION_COMPANY'
  /** Municipality as an organisation. The area that it governs is a place. */
  | 'MUNICIPALITY'
  /**
   * Public body that is no municipality, such as a ministry, a directorate, a geological survey or a
   * county authority.
   */
  | 'PUBLIC_AGENCY'
  /** Research institute. */
  | 'RESEARCH_INSTITUTE'
  /** Unit of an organisation that acts by itself, such as a works that leads a project. */
  | 'UNIT'
  /** University or university college. */
  | 'UNIVERSITY'
  /** Organisations that a source counts or mentions without naming them. */
  | 'UNNAMED_GROUP'
  /** Vocational college (fagskole). */
  | 'VOCATIONAL_COLLEGE';

/** Compares a OrganizationKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type OrganizationKindWhere = {
  /** Equal to this value. */
  readonly eq?: OrganizationKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: OrganizationKind | null | undefined;
};

/** Narrows Organization nodes. Keys side by side must all hold. */
export type OrganizationWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Conditions on customers. */
  readonly customers?: SupplyOrganizationRelationWhere | null | undefined;
  /** Conditions on deposits. */
  readonly deposits?: MineralRightDepositRelationWhere | null | undefined;
  /** Conditions on events. */
  readonly events?: ParticipationEventRelationWhere | null | undefined;
  /** Conditions on facilities. */
  readonly facilities?: PlainFacilityRelationWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares kind. */
  readonly kind?: OrganizationKindWhere | null | undefined;
  /** Conditions on memberships. */
  readonly memberships?: MembershipClusterRelationWhere | null | undefined;
  /** Conditions on minerals. */
  readonly minerals?: PlainMineralRelationWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: OrganizationWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** Conditions on owners. */
  readonly owners?: OwnershipOrganizationRelationWhere | null | undefined;
  /** Conditions on places. */
  readonly places?: PlainPlaceRelationWhere | null | undefined;
  /** Conditions on projects. */
  readonly projects?: ParticipationProjectRelationWhere | null | undefined;
  /** Conditions on roles. */
  readonly roles?: PlainRoleRelationWhere | null | undefined;
  /** Conditions on subsidiaries. */
  readonly subsidiaries?: OwnershipOrganizationRelationWhere | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
  /** Conditions on suppliers. */
  readonly suppliers?: SupplyOrganizationRelationWhere | null | undefined;
};

/** Conditions on the relationships to Organization nodes. Keys side by side must all hold. */
export type OwnershipOrganizationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: OwnershipOrganizationWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: OwnershipOrganizationWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: OwnershipOrganizationWhere | null | undefined;
};

/** Narrows edges to Organization nodes by the node and by the edge. */
export type OwnershipOrganizationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<OwnershipOrganizationWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: OwnershipWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: OrganizationWhere | null | undefined;
  /** This does not hold. */
  readonly not?: OwnershipOrganizationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<OwnershipOrganizationWhere> | null | undefined;
};

/** Narrows edges by the fields of Ownership. Keys side by side must all hold. */
export type OwnershipWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<OwnershipWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares the kind of the link, its Neo4j type, a text: { kind: { eq: "OWNS" } }. The kinds are OWNS; what is none is refused (BAD_ARGUMENT). */
  readonly kind?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: OwnershipWhere | null | undefined;
  /** Compares note. */
  readonly note?: StringWhere | null | undefined;
  /** Compares observed. */
  readonly observed?: PartialDateWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<OwnershipWhere> | null | undefined;
  /** Compares share. */
  readonly share?: FloatWhere | null | undefined;
  /** Compares since. */
  readonly since?: PartialDateWhere | null | undefined;
  /** Compares status. */
  readonly status?: DealStatusWhere | null | undefined;
  /** Compares until. */
  readonly until?: PartialDateWhere | null | undefined;
  /** Compares the validity of the link. */
  readonly validity?: ValidityWhere | null | undefined;
};

/** Compares a PartialDate. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type PartialDateWhere = {
  /** Equal to this value. */
  readonly eq?: string | null | undefined;
  /** Greater than, or later than, this value. */
  readonly gt?: string | null | undefined;
  /** Greater than, later than, or equal to this value. */
  readonly gte?: string | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than, or earlier than, this value. */
  readonly lt?: string | null | undefined;
  /** Less than, earlier than, or equal to this value. */
  readonly lte?: string | null | undefined;
  /** Present and different from this value. */
  readonly ne?: string | null | undefined;
};

/** Conditions on the relationships to Cluster nodes. Keys side by side must all hold. */
export type ParticipationClusterRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: ParticipationClusterWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: ParticipationClusterWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: ParticipationClusterWhere | null | undefined;
};

/** Narrows edges to Cluster nodes by the node and by the edge. */
export type ParticipationClusterWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ParticipationClusterWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: ParticipationWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: ClusterWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ParticipationClusterWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ParticipationClusterWhere> | null | undefined;
};

/** Conditions on the relationships to Event nodes. Keys side by side must all hold. */
export type ParticipationEventRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: ParticipationEventWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: ParticipationEventWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: ParticipationEventWhere | null | undefined;
};

/** Narrows edges to Event nodes by the node and by the edge. */
export type ParticipationEventWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ParticipationEventWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: ParticipationWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: EventWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ParticipationEventWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ParticipationEventWhere> | null | undefined;
};

/** Conditions on the relationships to Organization nodes. Keys side by side must all hold. */
export type ParticipationOrganizationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: ParticipationOrganizationWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: ParticipationOrganizationWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: ParticipationOrganizationWhere | null | undefined;
};

/** Narrows edges to Organization nodes by the node and by the edge. */
export type ParticipationOrganizationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ParticipationOrganizationWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: ParticipationWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: OrganizationWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ParticipationOrganizationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ParticipationOrganizationWhere> | null | undefined;
};

/** Conditions on the relationships to Project nodes. Keys side by side must all hold. */
export type ParticipationProjectRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: ParticipationProjectWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: ParticipationProjectWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: ParticipationProjectWhere | null | undefined;
};

/** Narrows edges to Project nodes by the node and by the edge. */
export type ParticipationProjectWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ParticipationProjectWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: ParticipationWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: ProjectWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ParticipationProjectWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ParticipationProjectWhere> | null | undefined;
};

/** Narrows edges by the fields of Participation. Keys side by side must all hold. */
export type ParticipationWhere = {
  /** Compares amount. */
  readonly amount?: FloatWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ParticipationWhere> | null | undefined;
  /** Compares capacity. */
  readonly capacity?: CapacityWhere | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares currency. */
  readonly currency?: StringWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares the kind of the link, its Neo4j type, a text: { kind: { eq: "PARTICIPATES_IN" } }. The kinds are PARTICIPATES_IN, TOOK_PART_IN; what is none is refused (BAD_ARGUMENT). */
  readonly kind?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ParticipationWhere | null | undefined;
  /** Compares note. */
  readonly note?: StringWhere | null | undefined;
  /** Compares observed. */
  readonly observed?: PartialDateWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ParticipationWhere> | null | undefined;
  /** Compares since. */
  readonly since?: PartialDateWhere | null | undefined;
  /** Compares until. */
  readonly until?: PartialDateWhere | null | undefined;
  /** Compares the validity of the link. */
  readonly validity?: ValidityWhere | null | undefined;
};

/** Kind of a place. */
export type PlaceKind =
  /** Country. */
  | 'COUNTRY'
  /** County (fylke). */
  | 'COUNTY'
  /** Municipality (kommune). */
  | 'MUNICIPALITY'
  /** Region that is none of the others, such as an archipelago or a part of a country. */
  | 'REGION'
  /** Sea, fjord or other area of water. */
  | 'SEA_AREA'
  /** Town, village or other settlement. */
  | 'SETTLEMENT';

/** Compares a PlaceKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type PlaceKindWhere = {
  /** Equal to this value. */
  readonly eq?: PlaceKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<PlaceKind> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: PlaceKind | null | undefined;
};

/** Narrows Place nodes. Keys side by side must all hold. */
export type PlaceWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Conditions on contains. */
  readonly contains?: PlainPlaceRelationWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares kind. */
  readonly kind?: PlaceKindWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** Conditions on organizations. */
  readonly organizations?: PlainOrganizationRelationWhere | null | undefined;
  /** Compares since. */
  readonly since?: PartialDateWhere | null | undefined;
  /** Conditions on sites. */
  readonly sites?: PlainSiteRelationWhere | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
  /** Compares until. */
  readonly until?: PartialDateWhere | null | undefined;
  /** Conditions on within. */
  readonly within?: PlainPlaceRelationWhere | null | undefined;
};

/** Conditions on the relationships to Absence nodes. Keys side by side must all hold. */
export type PlainAbsenceRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainAbsenceWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainAbsenceWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainAbsenceWhere | null | undefined;
};

/** Narrows edges to Absence nodes by the node and by the edge. */
export type PlainAbsenceWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainAbsenceWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: AbsenceWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainAbsenceWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainAbsenceWhere> | null | undefined;
};

/** Conditions on the relationships to Cluster nodes. Keys side by side must all hold. */
export type PlainClusterRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainClusterWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainClusterWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainClusterWhere | null | undefined;
};

/** Narrows edges to Cluster nodes by the node and by the edge. */
export type PlainClusterWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainClusterWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: ClusterWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainClusterWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainClusterWhere> | null | undefined;
};

/** Conditions on the relationships to Deposit nodes. Keys side by side must all hold. */
export type PlainDepositRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainDepositWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainDepositWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainDepositWhere | null | undefined;
};

/** Narrows edges to Deposit nodes by the node and by the edge. */
export type PlainDepositWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainDepositWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: DepositWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainDepositWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainDepositWhere> | null | undefined;
};

/** Conditions on the relationships to Entity nodes. Keys side by side must all hold. */
export type PlainEntityRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainEntityWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainEntityWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainEntityWhere | null | undefined;
};

/** Narrows edges to Entity nodes by the node and by the edge. */
export type PlainEntityWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainEntityWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainEntityWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainEntityWhere> | null | undefined;
};

/** Conditions on the relationships to Event nodes. Keys side by side must all hold. */
export type PlainEventRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainEventWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainEventWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainEventWhere | null | undefined;
};

/** Narrows edges to Event nodes by the node and by the edge. */
export type PlainEventWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainEventWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: EventWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainEventWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainEventWhere> | null | undefined;
};

/** Conditions on the relationships to Facility nodes. Keys side by side must all hold. */
export type PlainFacilityRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainFacilityWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainFacilityWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainFacilityWhere | null | undefined;
};

/** Narrows edges to Facility nodes by the node and by the edge. */
export type PlainFacilityWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainFacilityWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: FacilityWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainFacilityWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainFacilityWhere> | null | undefined;
};

/** Conditions on the relationships to Goal nodes. Keys side by side must all hold. */
export type PlainGoalRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainGoalWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainGoalWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainGoalWhere | null | undefined;
};

/** Narrows edges to Goal nodes by the node and by the edge. */
export type PlainGoalWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainGoalWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: GoalWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainGoalWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainGoalWhere> | null | undefined;
};

/** Conditions on the relationships to Mineral nodes. Keys side by side must all hold. */
export type PlainMineralRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainMineralWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainMineralWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainMineralWhere | null | undefined;
};

/** Narrows edges to Mineral nodes by the node and by the edge. */
export type PlainMineralWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainMineralWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: MineralWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainMineralWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainMineralWhere> | null | undefined;
};

/** Conditions on the relationships to Observation nodes. Keys side by side must all hold. */
export type PlainObservationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainObservationWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainObservationWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainObservationWhere | null | undefined;
};

/** Narrows edges to Observation nodes by the node and by the edge. */
export type PlainObservationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainObservationWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: ObservationWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainObservationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainObservationWhere> | null | undefined;
};

/** Conditions on the relationships to Organization nodes. Keys side by side must all hold. */
export type PlainOrganizationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainOrganizationWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainOrganizationWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainOrganizationWhere | null | undefined;
};

/** Narrows edges to Organization nodes by the node and by the edge. */
export type PlainOrganizationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainOrganizationWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: OrganizationWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainOrganizationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainOrganizationWhere> | null | undefined;
};

/** Conditions on the relationships to Place nodes. Keys side by side must all hold. */
export type PlainPlaceRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainPlaceWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainPlaceWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainPlaceWhere | null | undefined;
};

/** Narrows edges to Place nodes by the node and by the edge. */
export type PlainPlaceWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainPlaceWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: PlaceWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainPlaceWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainPlaceWhere> | null | undefined;
};

/** Conditions on the relationships to Product nodes. Keys side by side must all hold. */
export type PlainProductRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainProductWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainProductWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainProductWhere | null | undefined;
};

/** Narrows edges to Product nodes by the node and by the edge. */
export type PlainProductWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainProductWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: ProductWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainProductWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainProductWhere> | null | undefined;
};

/** Conditions on the relationships to Project nodes. Keys side by side must all hold. */
export type PlainProjectRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainProjectWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainProjectWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainProjectWhere | null | undefined;
};

/** Narrows edges to Project nodes by the node and by the edge. */
export type PlainProjectWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainProjectWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: ProjectWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainProjectWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainProjectWhere> | null | undefined;
};

/** Conditions on the relationships to Role nodes. Keys side by side must all hold. */
export type PlainRoleRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainRoleWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainRoleWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainRoleWhere | null | undefined;
};

/** Narrows edges to Role nodes by the node and by the edge. */
export type PlainRoleWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainRoleWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: RoleWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainRoleWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainRoleWhere> | null | undefined;
};

/** Conditions on the relationships to Site nodes. Keys side by side must all hold. */
export type PlainSiteRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: PlainSiteWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: PlainSiteWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: PlainSiteWhere | null | undefined;
};

/** Narrows edges to Site nodes by the node and by the edge. */
export type PlainSiteWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainSiteWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: PlainWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: SiteWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainSiteWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainSiteWhere> | null | undefined;
};

/** Narrows edges by the fields of PlainLink. Keys side by side must all hold. */
export type PlainWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PlainWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares the kind of the link, its Neo4j type, a text: { kind: { eq: "HAS_ABSENCE" } }. The kinds are HAS_ABSENCE, HAS_OBSERVATION, HAS_GOAL, LOCATED_IN, CONCERNS, TAKES_IN, PUTS_OUT, MAKES, OPERATES, PURSUES, ANSWERS, EXPLORES_FOR, PLANS_TO_EXTRACT, EXTRACTS, PROCESSES, HANDLES, YIELDS, HAS_ROLE, WITHIN, PART_OF, FOLLOWS; what is none is refused (BAD_ARGUMENT). */
  readonly kind?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: PlainWhere | null | undefined;
  /** Compares note. */
  readonly note?: StringWhere | null | undefined;
  /** Compares observed. */
  readonly observed?: PartialDateWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PlainWhere> | null | undefined;
  /** Compares since. */
  readonly since?: PartialDateWhere | null | undefined;
  /** Compares until. */
  readonly until?: PartialDateWhere | null | undefined;
  /** Compares the validity of the link. */
  readonly validity?: ValidityWhere | null | undefined;
};

/** Narrows Product nodes. Keys side by side must all hold. */
export type ProductWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ProductWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Conditions on facilities. */
  readonly facilities?: PlainFacilityRelationWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Conditions on minerals. */
  readonly minerals?: ConsumptionMineralRelationWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ProductWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ProductWhere> | null | undefined;
  /** Conditions on partOf. */
  readonly partOf?: PlainProductRelationWhere | null | undefined;
  /** Conditions on parts. */
  readonly parts?: PlainProductRelationWhere | null | undefined;
  /** Conditions on projects. */
  readonly projects?: PlainProjectRelationWhere | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
};

/** Kind of a project. */
export type ProjectKind =
  /** Education or recruitment, such as a course of study. */
  | 'EDUCATION'
  /** Scheme or pot that grants money to projects. */
  | 'GRANT_SCHEME'
  /** Main project (hovedprosjekt). */
  | 'MAIN_PROJECT'
  /** Pre-project (forprosjekt): prepares a main project or tries out a solution. */
  | 'PRE_PROJECT'
  /** Pre-study (forstudie): finds out whether there is something to work on. */
  | 'PRE_STUDY'
  /** Programme that holds projects. */
  | 'PROGRAMME'
  /** Publication, such as a magazine, a report or a film. */
  | 'PUBLICATION'
  /** Related work that no source shows as a project of a cluster. */
  | 'RELATED'
  /** Project whose level no source states. */
  | 'UNSPECIFIED';

/** Compares a ProjectKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type ProjectKindWhere = {
  /** Equal to this value. */
  readonly eq?: ProjectKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<ProjectKind> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: ProjectKind | null | undefined;
};

/** Narrows Project nodes. Keys side by side must all hold. */
export type ProjectWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ProjectWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Conditions on clusters. */
  readonly clusters?: ParticipationClusterRelationWhere | null | undefined;
  /** Conditions on deposits. */
  readonly deposits?: PlainDepositRelationWhere | null | undefined;
  /** Conditions on events. */
  readonly events?: PlainEventRelationWhere | null | undefined;
  /** Conditions on facilities. */
  readonly facilities?: PlainFacilityRelationWhere | null | undefined;
  /** Conditions on followedBy. */
  readonly followedBy?: PlainProjectRelationWhere | null | undefined;
  /** Conditions on follows. */
  readonly follows?: PlainProjectRelationWhere | null | undefined;
  /** Conditions on goals. */
  readonly goals?: PlainGoalRelationWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares kind. */
  readonly kind?: ProjectKindWhere | null | undefined;
  /** Conditions on minerals. */
  readonly minerals?: PlainMineralRelationWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: ProjectWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ProjectWhere> | null | undefined;
  /** Compares outcome in the language of the operation. */
  readonly outcome?: StringWhere | null | undefined;
  /** Conditions on participants. */
  readonly participants?: ParticipationOrganizationRelationWhere | null | undefined;
  /** Conditions on places. */
  readonly places?: PlainPlaceRelationWhere | null | undefined;
  /** Conditions on products. */
  readonly products?: PlainProductRelationWhere | null | undefined;
  /** Compares since. */
  readonly since?: PartialDateWhere | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
  /** Compares until. */
  readonly until?: PartialDateWhere | null | undefined;
};

/** Narrows RawMaterialList nodes. Keys side by side must all hold. */
export type RawMaterialListWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<RawMaterialListWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Conditions on minerals. */
  readonly minerals?: ListingMineralRelationWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: RawMaterialListWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<RawMaterialListWhere> | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
  /** Compares year. */
  readonly year?: IntWhere | null | undefined;
};

/** Kind of a right in a deposit, in the terms of the Norwegian Minerals Act of 2009. */
export type RightKind =
  /** It may explore (undersøkelsesrett). */
  | 'EXPLORATION'
  /** It has the right to the minerals (utvinningsrett), which alone does not allow operation. */
  | 'EXTRACTION'
  /** It owns the ground, and with it the landowner's minerals. */
  | 'LAND'
  /** It has the licence to operate (driftskonsesjon). */
  | 'OPERATION';

/** Compares a RightKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type RightKindWhere = {
  /** Equal to this value. */
  readonly eq?: RightKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<RightKind> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: RightKind | null | undefined;
};

/** Narrows Role nodes. Keys side by side must all hold. */
export type RoleWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<RoleWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Conditions on members. */
  readonly members?: PlainOrganizationRelationWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: RoleWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<RoleWhere> | null | undefined;
  /** Conditions on organizations. */
  readonly organizations?: PlainOrganizationRelationWhere | null | undefined;
  /** Compares position. */
  readonly position?: IntWhere | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
};

/** What a share is a share of. The two never meet in one sum or picture. */
export type ShareBasis =
  /**
   * Share of the content of the product: of the mass of the product, this much is the mineral or comes
   * from it.
   */
  | 'CONTENT_OF_PRODUCT'
  /**
   * Share of the use of the material: of all that is used of it, this much goes into the product. The
   * material is `via` where that is given, and the mineral itself where not. It is no content of the product:
   * 24 for kaolinite and paper says that 24% of the kaolinite used goes into paper. Whose use it is, that of
   * the EU or of the world, `note` and the sources say.
   */
  | 'USE_OF_MATERIAL';

/** Compares a ShareBasis. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type ShareBasisWhere = {
  /** Equal to this value. */
  readonly eq?: ShareBasis | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<ShareBasis> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: ShareBasis | null | undefined;
};

/** Narrows Site nodes. Keys side by side must all hold. */
export type SiteWhere = {
  /** Conditions on absences. */
  readonly absences?: PlainAbsenceRelationWhere | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<SiteWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Conditions on fedBy. */
  readonly fedBy?: SupplySiteRelationWhere | null | undefined;
  /** Conditions on feeds. */
  readonly feeds?: SupplySiteRelationWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares latitude. */
  readonly latitude?: FloatWhere | null | undefined;
  /** Compares longitude. */
  readonly longitude?: FloatWhere | null | undefined;
  /** Compares name in the language of the operation. */
  readonly name?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: SiteWhere | null | undefined;
  /** Conditions on observations. */
  readonly observations?: PlainObservationRelationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<SiteWhere> | null | undefined;
  /** Conditions on places. */
  readonly places?: PlainPlaceRelationWhere | null | undefined;
  /** Compares pointNote. */
  readonly pointNote?: StringWhere | null | undefined;
  /** Compares summary in the language of the operation. */
  readonly summary?: StringWhere | null | undefined;
};

/** Kind of a source. */
export type SourceKind =
  /** Voice of a campaign or an interest group. */
  | 'ADVOCACY'
  /** Page of the cluster itself, or a direct report from it. */
  | 'CLUSTER_PAGE'
  /** Page or report of a company, which speaks in its own interest. */
  | 'COMPANY'
  /** Structured data set. */
  | 'DATASET'
  /** Law, regulation or decision of an authority. */
  | 'LAW'
  /** Newspaper, magazine or news site. */
  | 'NEWS'
  /** Encyclopedia, handbook or vocabulary. */
  | 'REFERENCE'
  /** Research paper, thesis or report of a research body or survey. */
  | 'RESEARCH'
  /** Official statistics. */
  | 'STATISTICS';

/** Compares a String. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type StringWhere = {
  /** Contains this text. */
  readonly contains?: string | null | undefined;
  /** Ends with this text. */
  readonly endsWith?: string | null | undefined;
  /** Equal to this value. */
  readonly eq?: string | null | undefined;
  /** True: case and accents count. Without it they do not. */
  readonly exact?: boolean | null | undefined;
  /** Greater than, or later than, this value. */
  readonly gt?: string | null | undefined;
  /** Greater than, later than, or equal to this value. */
  readonly gte?: string | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Less than, or earlier than, this value. */
  readonly lt?: string | null | undefined;
  /** Less than, earlier than, or equal to this value. */
  readonly lte?: string | null | undefined;
  /** Present and different from this value. */
  readonly ne?: string | null | undefined;
  /** Begins with this text. */
  readonly startsWith?: string | null | undefined;
};

/** Conditions on the relationships to Organization nodes. Keys side by side must all hold. */
export type SupplyOrganizationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: SupplyOrganizationWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: SupplyOrganizationWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: SupplyOrganizationWhere | null | undefined;
};

/** Narrows edges to Organization nodes by the node and by the edge. */
export type SupplyOrganizationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<SupplyOrganizationWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: SupplyWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: OrganizationWhere | null | undefined;
  /** This does not hold. */
  readonly not?: SupplyOrganizationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<SupplyOrganizationWhere> | null | undefined;
};

/** Conditions on the relationships to Site nodes. Keys side by side must all hold. */
export type SupplySiteRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: IntWhere | null | undefined;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: SupplySiteWhere | null | undefined;
  /** Some relationship leads to the node with this id. */
  readonly has?: string | number | null | undefined;
  /** No relationship meets this condition. */
  readonly none?: SupplySiteWhere | null | undefined;
  /** At least one relationship meets this condition. */
  readonly some?: SupplySiteWhere | null | undefined;
};

/** Narrows edges to Site nodes by the node and by the edge. */
export type SupplySiteWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<SupplySiteWhere> | null | undefined;
  /** A condition on the fields of the edge. */
  readonly edge?: SupplyWhere | null | undefined;
  /** A condition on the node at the end of the edge. */
  readonly node?: SiteWhere | null | undefined;
  /** This does not hold. */
  readonly not?: SupplySiteWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<SupplySiteWhere> | null | undefined;
};

/** Whether a delivery takes place, took place or was meant to. */
export type SupplyStatus =
  /** A source tells of it as taking place at the time that the source speaks of. */
  | 'ACTUAL'
  /** A source tells of it as over. */
  | 'PAST'
  /** A source tells of a plan or a contract; none says that goods were delivered. */
  | 'PLANNED';

/** Compares a SupplyStatus. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type SupplyStatusWhere = {
  /** Equal to this value. */
  readonly eq?: SupplyStatus | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<SupplyStatus> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: SupplyStatus | null | undefined;
};

/** Narrows edges by the fields of Supply. Keys side by side must all hold. */
export type SupplyWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<SupplyWhere> | null | undefined;
  /** Compares certainty. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Compares goods. */
  readonly goods?: StringWhere | null | undefined;
  /** Compares id. */
  readonly id?: IdWhere | null | undefined;
  /** Compares the kind of the link, its Neo4j type, a text: { kind: { eq: "FEEDS" } }. The kinds are FEEDS, SUPPLIES; what is none is refused (BAD_ARGUMENT). */
  readonly kind?: StringWhere | null | undefined;
  /** This does not hold. */
  readonly not?: SupplyWhere | null | undefined;
  /** Compares note. */
  readonly note?: StringWhere | null | undefined;
  /** Compares observed. */
  readonly observed?: PartialDateWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<SupplyWhere> | null | undefined;
  /** Compares since. */
  readonly since?: PartialDateWhere | null | undefined;
  /** Compares status. */
  readonly status?: SupplyStatusWhere | null | undefined;
  /** Compares until. */
  readonly until?: PartialDateWhere | null | undefined;
  /** Compares the validity of the link. */
  readonly validity?: ValidityWhere | null | undefined;
};

/**
 * Whether something is known to hold on a day: the day asked (`asOf`) or, without one, the date of the
 * release. What is known not to hold on the day asked is left out of the answer.
 */
export type Validity =
  /**
   * It surely ended before the date of the release. Only without `asOf`, since what ended before the day
   * asked is left out.
   */
  | 'ENDED'
  /**
   * It surely holds: the day lies within its known beginning and end, or a source attests it for that
   * day.
   */
  | 'KNOWN'
  /**
   * It is neither known to hold that day nor excluded: no source says that it ended before. What sources
   * attest for earlier or later days only is UNKNOWN, and so is what they date by its beginning or its end
   * alone, such as a municipality that has been in a county since 2020.
   */
  | 'UNKNOWN';

/** Compares a Validity. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type ValidityWhere = {
  /** Equal to this value. */
  readonly eq?: Validity | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<Validity> | null | undefined;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: boolean | null | undefined;
  /** Present and different from this value. */
  readonly ne?: Validity | null | undefined;
};

export type JoinATableOfNamesQueryVariables = Exact<{
  names?: ReadonlyArray<string> | string | null | undefined;
}>;


export type JoinATableOfNamesQuery = { readonly resolve: ReadonlyArray<{ readonly text: string, readonly match:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly candidates: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
        | { readonly __typename: 'Cluster', readonly id: string }
        | { readonly __typename: 'Deposit', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'Facility', readonly id: string }
        | { readonly __typename: 'Goal', readonly id: string }
        | { readonly __typename: 'Mineral', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Place', readonly id: string }
        | { readonly __typename: 'Product', readonly id: string }
        | { readonly __typename: 'Project', readonly id: string }
        | { readonly __typename: 'RawMaterialList', readonly id: string }
        | { readonly __typename: 'Role', readonly id: string }
       }> }> | null };

export type MinesOfACountyQueryVariables = Exact<{ [key: string]: never; }>;


export type MinesOfACountyQuery = { readonly deposits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly places: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly minerals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly rightHolders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } | null };

export type NarrowDownAListQueryVariables = Exact<{
  where?: OrganizationWhere | null | undefined;
}>;


export type NarrowDownAListQuery = { readonly organizations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganizationKind }>, readonly facets: { readonly kind: ReadonlyArray<{ readonly value: OrganizationKind | null, readonly count: number }>, readonly roles: ReadonlyArray<{ readonly count: number, readonly node: { readonly id: string, readonly name: string } }>, readonly minerals: ReadonlyArray<{ readonly count: number, readonly node: { readonly id: string, readonly name: string } }>, readonly places: ReadonlyArray<{ readonly count: number, readonly node: { readonly id: string, readonly name: string } }> } } | null, readonly members: { readonly totalCount: number, readonly edgeFacets: { readonly evidence: ReadonlyArray<{ readonly value: MembershipEvidence | null, readonly count: number }>, readonly certainty: ReadonlyArray<{ readonly value: Certainty | null, readonly count: number }> } } | null };

export type RawMaterialsOnAListQueryVariables = Exact<{ [key: string]: never; }>;


export type RawMaterialsOnAListQuery = { readonly rawMaterialLists: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly year: number, readonly minerals: { readonly totalCount: number, readonly edgeFacets: { readonly status: ReadonlyArray<{ readonly value: ListStatus | null, readonly count: number }> }, readonly edges: ReadonlyArray<{ readonly status: ListStatus, readonly node: { readonly id: string, readonly name: string }, readonly via: { readonly id: string, readonly name: string } | null }> } }> } | null };

export type ValuesOfCodeListsQueryVariables = Exact<{ [key: string]: never; }>;


export type ValuesOfCodeListsQuery = { readonly observations: { readonly totalCount: number, readonly facets: { readonly property: ReadonlyArray<{ readonly value: string | null, readonly count: number }>, readonly unit: ReadonlyArray<{ readonly value: string | null, readonly count: number }> } } | null, readonly mineral: { readonly id: string, readonly actors: { readonly edgeFacets: { readonly kind: ReadonlyArray<{ readonly value: string | null, readonly count: number }> } } } | null };

export type WhatAProductConsumesQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type WhatAProductConsumesQuery = { readonly product: { readonly id: string, readonly name: string, readonly minerals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly function: MineralFunction, readonly share: number | null, readonly shareOf: ShareBasis | null, readonly certainty: Certainty, readonly via: { readonly id: string, readonly name: string } | null, readonly node: { readonly id: string, readonly name: string, readonly class: MineralClass | null } }> } } | null };

export type WhatMustBeKnownQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatMustBeKnownQuery = { readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null, readonly search: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > } | null };

export type WhoWorksWithAMineralQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type WhoWorksWithAMineralQuery = { readonly mineral: { readonly id: string, readonly name: string, readonly formula: string | null, readonly actors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: string, readonly certainty: Certainty, readonly observed: string | null, readonly node: { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } }> }, readonly deposits: { readonly edges: ReadonlyArray<{ readonly grade: number | null, readonly gradeUnit: string | null, readonly node: { readonly id: string, readonly name: string, readonly status: MineStatus | null } }> } } | null };

export type FirstStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstStepsQuery = { readonly organization: { readonly name: string, readonly summary: string | null, readonly roles: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly minerals: { readonly edges: ReadonlyArray<{ readonly kind: string, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null }>, readonly node: { readonly name: string, readonly products: { readonly edges: ReadonlyArray<{ readonly function: MineralFunction, readonly node: { readonly name: string } }> } } }> }, readonly projects: { readonly edges: ReadonlyArray<{ readonly capacity: Capacity, readonly node: { readonly name: string, readonly goals: { readonly nodes: ReadonlyArray<{ readonly name: string }> } } }> } } | null };

export type AnyNodeQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type AnyNodeQuery = { readonly node:
    | { readonly __typename: 'Absence', readonly id: string }
    | { readonly __typename: 'Cluster', readonly name: string, readonly summary: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
    | { readonly __typename: 'Conflict', readonly id: string }
    | { readonly __typename: 'Deposit', readonly name: string, readonly summary: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly places: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
    | { readonly __typename: 'Event', readonly name: string, readonly summary: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
    | { readonly __typename: 'Facility', readonly name: string, readonly summary: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly places: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly inputs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly outputs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly operators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
    | { readonly __typename: 'Goal', readonly name: string, readonly summary: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
    | { readonly __typename: 'Mineral', readonly name: string, readonly summary: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly summary: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
    | { readonly __typename: 'Place', readonly name: string, readonly summary: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
    | { readonly __typename: 'Product', readonly name: string, readonly summary: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
    | { readonly __typename: 'Project', readonly name: string, readonly summary: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
    | { readonly __typename: 'RawMaterialList', readonly name: string, readonly summary: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
    | { readonly __typename: 'Role', readonly name: string, readonly summary: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Uncited', readonly id: string }
   | null };

export type LinksInWordsQueryVariables = Exact<{
  id?: string | number | null | undefined;
  language?: Language | null | undefined;
}>;


export type LinksInWordsQuery = { readonly organization: { readonly id: string, readonly name: string, readonly memberships: { readonly edges: ReadonlyArray<{ readonly linkId: string, readonly sentence: string, readonly node: { readonly id: string } }> }, readonly minerals: { readonly edges: ReadonlyArray<{ readonly linkId: string, readonly sentence: string, readonly node: { readonly id: string } }> }, readonly customers: { readonly edges: ReadonlyArray<{ readonly linkId: string, readonly sentence: string, readonly node: { readonly id: string } }> }, readonly deposits: { readonly edges: ReadonlyArray<{ readonly linkId: string, readonly sentence: string, readonly node: { readonly id: string } }> } } | null };

export type PageOfOrganizationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PageOfOrganizationsQuery = { readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganizationKind, readonly places: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } | null };

export type SearchAsYouTypeQueryVariables = Exact<{
  text?: string | null | undefined;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchAsYouTypeQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly score: number, readonly matched: string, readonly node:
        | { readonly __typename: 'Cluster', readonly id: string, readonly name: string }
        | { readonly __typename: 'Deposit', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Facility', readonly id: string, readonly name: string }
        | { readonly __typename: 'Goal', readonly id: string, readonly name: string }
        | { readonly __typename: 'Mineral', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        | { readonly __typename: 'RawMaterialList', readonly id: string, readonly name: string }
        | { readonly __typename: 'Role', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SearchResultCardsQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchResultCardsQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Cluster', readonly id: string, readonly name: string, readonly summary: string | null }
      | { readonly __typename: 'Deposit', readonly id: string, readonly name: string, readonly summary: string | null }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly summary: string | null }
      | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly summary: string | null, readonly operators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
      | { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly summary: string | null }
      | { readonly __typename: 'Mineral', readonly id: string, readonly name: string, readonly summary: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly summary: string | null, readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly summary: string | null }
      | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly summary: string | null }
      | { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly summary: string | null }
      | { readonly __typename: 'RawMaterialList', readonly id: string, readonly name: string, readonly summary: string | null }
      | { readonly __typename: 'Role', readonly id: string, readonly name: string, readonly summary: string | null }
    > } | null };

export type SurroundingsQueryVariables = Exact<{
  of?: string | number | null | undefined;
  kinds?: ReadonlyArray<string> | string | null | undefined;
  language?: Language | null | undefined;
}>;


export type SurroundingsQuery = { readonly entity:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly neighbors: { readonly totalCount: number, readonly kinds: ReadonlyArray<{ readonly kind: string, readonly direction: Direction, readonly count: number }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly direction: Direction, readonly link:
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly validity: Validity }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly validity: Validity }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly validity: Validity }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly validity: Validity }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly validity: Validity }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly validity: Validity }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly validity: Validity }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly validity: Validity }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly validity: Validity }
      , readonly node:
        | { readonly __typename: 'Cluster', readonly id: string, readonly name: string }
        | { readonly __typename: 'Deposit', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Facility', readonly id: string, readonly name: string }
        | { readonly __typename: 'Goal', readonly id: string, readonly name: string }
        | { readonly __typename: 'Mineral', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        | { readonly __typename: 'RawMaterialList', readonly id: string, readonly name: string }
        | { readonly __typename: 'Role', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type MembersByGradeOfEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersByGradeOfEvidenceQuery = { readonly confirmed: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence, readonly certainty: Certainty, readonly observed: string | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly node: { readonly id: string, readonly name: string } }> } | null, readonly strong: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence, readonly certainty: Certainty, readonly node: { readonly id: string, readonly name: string } }> } | null, readonly weak: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence, readonly certainty: Certainty, readonly node: { readonly id: string, readonly name: string } }> } | null, readonly cluster: { readonly id: string, readonly supporters: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence, readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type ListOfMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type ListOfMembersQuery = { readonly cluster: { readonly id: string, readonly stated: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly quantity: number | null, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }, readonly confirmed: { readonly totalCount: number }, readonly named: { readonly totalCount: number }, readonly missing: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string, readonly searchedIn: string | null, readonly searched: string | null }> } } | null };

export type FiguresByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresByYearQuery = { readonly cluster: { readonly id: string, readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly validFor: string | null, readonly quantity: number | null, readonly certainty: Certainty, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null }> }> }, readonly turnoverAndManYears: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly validFor: string | null, readonly quantity: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly display: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null }> }> } } | null };

export type SourcesOfAFactQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesOfAFactQuery = { readonly observations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quantity: number | null, readonly unit: string | null, readonly validFor: string | null, readonly certainty: Certainty, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly kind: SourceKind, readonly url: string | null, readonly reliability: number | null }>, readonly contradicts: ReadonlyArray<{ readonly id: string, readonly quantity: number | null, readonly unit: string | null, readonly validFor: string | null, readonly about: { readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          > }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly kind: SourceKind, readonly url: string | null, readonly reliability: number | null }> }> }> } | null };

export type NationalSalesIn2015QueryVariables = Exact<{ [key: string]: never; }>;


export type NationalSalesIn2015Query = { readonly place: { readonly id: string, readonly sales: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly validFor: string | null, readonly basis: string | null, readonly display: string, readonly quantity: number | null, readonly unit: string | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly publisher: string | null }> }> }, readonly missing: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string, readonly searchedIn: string | null }> } } | null };

export type WhoWorksWithQuartzQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type WhoWorksWithQuartzQuery = { readonly mineral: { readonly id: string, readonly name: string, readonly actors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: string, readonly certainty: Certainty, readonly observed: string | null, readonly node: { readonly id: string, readonly name: string, readonly memberships: { readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence, readonly node: { readonly id: string } }> } } }> } } | null };

export type PlannedOrProducingQueryVariables = Exact<{
  ids?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type PlannedOrProducingQuery = { readonly minerals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly extracted: { readonly edges: ReadonlyArray<{ readonly kind: string, readonly since: string | null, readonly until: string | null, readonly observed: string | null, readonly validity: Validity, readonly node: { readonly id: string, readonly name: string } }> }, readonly planned: { readonly edges: ReadonlyArray<{ readonly kind: string, readonly observed: string | null, readonly validity: Validity, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> } }> } | null };

export type ProductsThatNeedAMineralQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type ProductsThatNeedAMineralQuery = { readonly mineral: { readonly id: string, readonly name: string, readonly products: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly function: MineralFunction, readonly share: number | null, readonly certainty: Certainty, readonly via: { readonly id: string, readonly name: string } | null, readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type SharesAndTheirBasisQueryVariables = Exact<{ [key: string]: never; }>;


export type SharesAndTheirBasisQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly withShare: { readonly edges: ReadonlyArray<{ readonly share: number | null, readonly shareOf: ShareBasis | null, readonly year: number | null, readonly function: MineralFunction, readonly via: { readonly id: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly node: { readonly id: string, readonly name: string } }> }, readonly withoutShare: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly function: MineralFunction, readonly note: string | null, readonly via: { readonly id: string, readonly name: string } | null, readonly node: { readonly id: string, readonly name: string } }> } }> } | null };

export type CompositionOfProductsQueryVariables = Exact<{
  ids?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type CompositionOfProductsQuery = { readonly products: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly consumed: { readonly totalCount: number }, readonly withContent: { readonly edges: ReadonlyArray<{ readonly share: number | null, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> }, readonly contents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly basis: string | null, readonly quantity: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly note: string | null }> }, readonly absences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string }> } }> } | null };

export type ProjectsOfTwoOrganizationsQueryVariables = Exact<{
  one?: string | number | null | undefined;
  other?: string | number | null | undefined;
}>;


export type ProjectsOfTwoOrganizationsQuery = { readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ProjectKind, readonly since: string | null, readonly until: string | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly capacity: Capacity, readonly certainty: Certainty, readonly until: string | null, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> } }> } | null };

export type GoalsAndProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type GoalsAndProjectsQuery = { readonly goals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly name: string, readonly summary: string | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly projects: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly certainty: Certainty, readonly note: string | null, readonly node: { readonly id: string, readonly name: string, readonly kind: ProjectKind } }> } }> } | null };

export type GoalsWithoutAProjectQueryVariables = Exact<{ [key: string]: never; }>;


export type GoalsWithoutAProjectQuery = { readonly goals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly name: string, readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ProjectKind }> }, readonly absences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string, readonly searchedIn: string | null }> } }> } | null };

export type WhoPaidForAProjectQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type WhoPaidForAProjectQuery = { readonly project: { readonly id: string, readonly name: string, readonly since: string | null, readonly until: string | null, readonly funders: { readonly edges: ReadonlyArray<{ readonly amount: number | null, readonly currency: string | null, readonly certainty: Certainty, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly node: { readonly id: string, readonly name: string } }> }, readonly money: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly basis: string | null, readonly quantity: number | null, readonly unit: string | null, readonly certainty: Certainty, readonly note: string | null, readonly contradicts: ReadonlyArray<{ readonly id: string }>, readonly sources: ReadonlyArray<{ readonly id: string }> }> } } | null };

export type CashOfEachCompanyQueryVariables = Exact<{ [key: string]: never; }>;


export type CashOfEachCompanyQuery = { readonly project: { readonly id: string, readonly paying: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly amount: number | null, readonly currency: string | null, readonly certainty: Certainty, readonly until: string | null, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> }, readonly counted: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quantity: number | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> }> }, readonly missing: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string, readonly searchedIn: string | null }> } } | null };

export type SitesOfAnOrganizationQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type SitesOfAnOrganizationQuery = { readonly organization: { readonly id: string, readonly name: string, readonly deposits: { readonly edges: ReadonlyArray<{ readonly right: RightKind, readonly since: string | null, readonly until: string | null, readonly observed: string | null, readonly node: { readonly id: string, readonly name: string, readonly status: MineStatus | null, readonly latitude: number | null, readonly longitude: number | null, readonly minerals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly places: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: PlaceKind }> } } }> }, readonly facilities: { readonly edges: ReadonlyArray<{ readonly observed: string | null, readonly node: { readonly id: string, readonly name: string, readonly kind: FacilityKind, readonly status: MineStatus | null, readonly places: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: PlaceKind }> } } }> } } | null };

export type SupplyChainBetweenSitesQueryVariables = Exact<{ [key: string]: never; }>;


export type SupplyChainBetweenSitesQuery = { readonly deposit: { readonly id: string, readonly name: string, readonly status: MineStatus | null, readonly feeds: { readonly edges: ReadonlyArray<{ readonly goods: string, readonly status: SupplyStatus, readonly certainty: Certainty, readonly minerals: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly node:
          | { readonly id: string, readonly name: string, readonly fedBy: { readonly edges: ReadonlyArray<{ readonly certainty: Certainty, readonly node:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }, readonly feeds: { readonly edges: ReadonlyArray<{ readonly goods: string, readonly status: SupplyStatus, readonly certainty: Certainty, readonly observed: string | null, readonly node:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string, readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
                 }> } }
          | { readonly id: string, readonly name: string, readonly fedBy: { readonly edges: ReadonlyArray<{ readonly certainty: Certainty, readonly node:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string }
                 }> }, readonly feeds: { readonly edges: ReadonlyArray<{ readonly goods: string, readonly status: SupplyStatus, readonly certainty: Certainty, readonly observed: string | null, readonly node:
                  | { readonly id: string, readonly name: string }
                  | { readonly id: string, readonly name: string, readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }
                 }> } }
         }> } } | null };

export type OwnersOfACompanyQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type OwnersOfACompanyQuery = { readonly organization: { readonly id: string, readonly name: string, readonly owners: { readonly edges: ReadonlyArray<{ readonly status: DealStatus, readonly share: number | null, readonly since: string | null, readonly until: string | null, readonly observed: string | null, readonly validity: Validity, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type OwnerTodayQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type OwnerTodayQuery = { readonly organization: { readonly id: string, readonly owners: { readonly edges: ReadonlyArray<{ readonly status: DealStatus, readonly share: number | null, readonly since: string | null, readonly until: string | null, readonly observed: string | null, readonly validity: Validity, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> }, readonly absences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string, readonly searchedIn: string | null }> } } | null };

export type EuRawMaterialListQueryVariables = Exact<{
  ids?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type EuRawMaterialListQuery = { readonly minerals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly lists: { readonly edges: ReadonlyArray<{ readonly status: ListStatus, readonly note: string | null, readonly via: { readonly id: string, readonly name: string } | null, readonly node: { readonly id: string, readonly year: number } }> }, readonly absences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string }> } }> } | null, readonly rawMaterialLists: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly strategicOnly: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } | null };

export type EventsOfTheClusterQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsOfTheClusterQuery = { readonly cluster: { readonly id: string, readonly since2015: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly capacity: Capacity, readonly node: { readonly id: string, readonly name: string, readonly since: string | null, readonly until: string | null, readonly places: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly participants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } }> }, readonly undated: { readonly edges: ReadonlyArray<{ readonly capacity: Capacity, readonly node: { readonly id: string, readonly name: string, readonly since: string | null, readonly summary: string | null, readonly absences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string }> } } }> } } | null };

export type PlacesAndTheirPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesAndTheirPeriodsQuery = { readonly deposit: { readonly id: string, readonly name: string, readonly places: { readonly edges: ReadonlyArray<{ readonly certainty: Certainty, readonly since: string | null, readonly until: string | null, readonly node: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly since: string | null, readonly until: string | null, readonly within: { readonly edges: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly node: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly since: string | null, readonly until: string | null } }> } } }> } } | null };

export type OldNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type OldNamesQuery = { readonly cluster: { readonly id: string, readonly name: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly language: Language, readonly preferred: boolean, readonly certainty: Certainty, readonly since: string | null, readonly until: string | null }> } | null, readonly crystallites: { readonly id: string, readonly name: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly preferred: boolean, readonly since: string | null, readonly until: string | null }>, readonly owners: { readonly edges: ReadonlyArray<{ readonly status: DealStatus, readonly since: string | null, readonly certainty: Certainty, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> } } | null, readonly northCape: { readonly id: string, readonly name: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly preferred: boolean, readonly since: string | null, readonly until: string | null }>, readonly owners: { readonly edges: ReadonlyArray<{ readonly status: DealStatus, readonly since: string | null, readonly certainty: Certainty, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type WhatBecameOfItFragment = { readonly id: string, readonly name: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly preferred: boolean, readonly since: string | null, readonly until: string | null }>, readonly owners: { readonly edges: ReadonlyArray<{ readonly status: DealStatus, readonly since: string | null, readonly certainty: Certainty, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> } };

export type NorthernSamiNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type NorthernSamiNamesQuery = { readonly minerals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly bokmal: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly language: Language, readonly preferred: boolean, readonly certainty: Certainty }>, readonly remarks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly note: string | null }> } }> } | null, readonly place: { readonly id: string, readonly name: string, readonly bokmal: string } | null };

export type RoleWithMostMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleWithMostMembersQuery = { readonly roles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number, readonly organizations: { readonly totalCount: number }, readonly members: { readonly totalCount: number }, readonly confirmed: { readonly totalCount: number } }> } | null };

export type AValueChainQueryVariables = Exact<{ [key: string]: never; }>;


export type AValueChainQuery = { readonly valueChain: { readonly goesOn: boolean, readonly cut: boolean, readonly layers: ReadonlyArray<{ readonly distance: number, readonly totalCount: number, readonly entities: ReadonlyArray<
        | { readonly __typename: 'Cluster', readonly id: string, readonly name: string }
        | { readonly __typename: 'Deposit', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Facility', readonly id: string, readonly name: string }
        | { readonly __typename: 'Goal', readonly id: string, readonly name: string }
        | { readonly __typename: 'Mineral', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        | { readonly __typename: 'Project', readonly id: string, readonly name: string }
        | { readonly __typename: 'RawMaterialList', readonly id: string, readonly name: string }
        | { readonly __typename: 'Role', readonly id: string, readonly name: string }
      >, readonly links: ReadonlyArray<
        | { readonly share: number | null, readonly shareOf: ShareBasis | null, readonly year: number | null, readonly id: string, readonly kind: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly kind: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      > }>, readonly missing: ReadonlyArray<{ readonly stage: ChainStage, readonly of:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly absences: ReadonlyArray<{ readonly id: string, readonly sought: string, readonly status: AbsenceStatus }> }>, readonly inCountry: { readonly inside: number, readonly outside: number, readonly unknown: number, readonly country: { readonly id: string, readonly name: string } } | null } | null };

export type AsOfADayQueryVariables = Exact<{ [key: string]: never; }>;


export type AsOfADayQuery = { readonly then: { readonly id: string, readonly name: string, readonly owners: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly validity: Validity, readonly node: { readonly id: string } }> }, readonly customers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly validity: Validity, readonly node: { readonly id: string } }> } } | null, readonly later: { readonly id: string, readonly name: string, readonly owners: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly validity: Validity, readonly node: { readonly id: string } }> }, readonly customers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly validity: Validity, readonly node: { readonly id: string } }> } } | null };

export type SurroundingsFragment = { readonly id: string, readonly name: string, readonly owners: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly validity: Validity, readonly node: { readonly id: string } }> }, readonly customers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly validity: Validity, readonly node: { readonly id: string } }> } };

export type FiguresOfTheClusterQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresOfTheClusterQuery = { readonly cluster: { readonly id: string, readonly name: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly language: Language, readonly since: string | null, readonly until: string | null }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly display: string, readonly validFor: string | null, readonly certainty: Certainty, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly url: string | null }> }> } } | null };

export type FindByAnyNameQueryVariables = Exact<{ [key: string]: never; }>;


export type FindByAnyNameQuery = { readonly former: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
       }> } | null, readonly sami: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
       }> } | null, readonly number: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
       }> } | null, readonly word: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
       }> } | null };

export type WhatMatchedFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
     }> };

export type HowTwoThingsAreConnectedQueryVariables = Exact<{
  from?: string | number | null | undefined;
  to?: string | number | null | undefined;
}>;


export type HowTwoThingsAreConnectedQuery = { readonly paths: { readonly cut: boolean, readonly kinds: ReadonlyArray<{ readonly kind: string, readonly count: number, readonly exact: boolean }>, readonly paths: ReadonlyArray<{ readonly kind: string, readonly steps: ReadonlyArray<{ readonly links: ReadonlyArray<
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
        > }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }> }> } | null };

export type MembersByEvidenceQueryVariables = Exact<{
  evidence?: MembershipEvidence | null | undefined;
}>;


export type MembersByEvidenceQuery = { readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence, readonly certainty: Certainty, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly node: { readonly id: string, readonly name: string } }> } | null };

export type OwnersOverTimeQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type OwnersOverTimeQuery = { readonly organization: { readonly id: string, readonly name: string, readonly owners: { readonly edges: ReadonlyArray<{ readonly sentence: string, readonly status: DealStatus, readonly share: number | null, readonly since: string | null, readonly until: string | null, readonly observed: string | null, readonly validity: Validity, readonly node: { readonly id: string, readonly name: string } }> }, readonly absences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sought: string, readonly status: AbsenceStatus }> } } | null };

export type StatementsThatExcludeEachOtherQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsThatExcludeEachOtherQuery = { readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly about:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly observations: ReadonlyArray<{ readonly id: string, readonly display: string, readonly note: string | null, readonly contradicts: ReadonlyArray<{ readonly id: string }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly links: ReadonlyArray<
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      > }> } | null };

export type WhatAloneStopsAProductQueryVariables = Exact<{
  of?: string | number | null | undefined;
}>;


export type WhatAloneStopsAProductQuery = { readonly singlePointsOfFailure: { readonly totalCount: number, readonly needsCount: number, readonly unknownCount: number, readonly assumptions: ReadonlyArray<ImpactAssumption>, readonly cut: boolean, readonly unknown: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly points: ReadonlyArray<{ readonly order: number, readonly lostCount: number, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly needed: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly links: ReadonlyArray<
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
      > }> } | null };

export type WhatChangedBetweenTwoDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatChangedBetweenTwoDaysQuery = { readonly changes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly change: ChangeKind, readonly date: string, readonly certain: boolean, readonly node:
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
       }> } | null };

export type WhatFollowsIfAMineStopsQueryVariables = Exact<{
  of?: string | number | null | undefined;
}>;


export type WhatFollowsIfAMineStopsQuery = { readonly impact: { readonly totalCount: number, readonly onlyKnownCount: number, readonly oneOfSeveralCount: number, readonly unknownCount: number, readonly assumptions: ReadonlyArray<ImpactAssumption>, readonly cut: boolean, readonly effects: ReadonlyArray<{ readonly order: number, readonly effect: ImpactKind, readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly needed:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly links: ReadonlyArray<
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
      >, readonly alternatives: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }> } | null };

export type WhatIsNotKnownQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatIsNotKnownQuery = { readonly graphite: { readonly edges: ReadonlyArray<{ readonly kind: GapKind, readonly stage: GapStage | null, readonly role: { readonly id: string, readonly name: string } | null, readonly absences: ReadonlyArray<{ readonly id: string, readonly sought: string, readonly status: AbsenceStatus }>, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } | null, readonly stages: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly stage: GapStage | null, readonly node:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }> } | null, readonly sources: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly product: { readonly id: string, readonly name: string } | null }> } | null };

export type WhatNobodyKnowsOfAThingQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type WhatNobodyKnowsOfAThingQuery = { readonly organization: { readonly id: string, readonly name: string, readonly absences: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string, readonly searchedIn: string | null, readonly searched: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } } | null };

export type WhoElseCouldSupplyAMineralQueryVariables = Exact<{
  to?: string | number | null | undefined;
  mineral?: string | number | null | undefined;
}>;


export type WhoElseCouldSupplyAMineralQuery = { readonly alternatives: { readonly assumptions: ReadonlyArray<AlternativeAssumption>, readonly cut: boolean, readonly groups: ReadonlyArray<{ readonly kind: AlternativeKind, readonly totalCount: number, readonly mineral: { readonly id: string, readonly name: string }, readonly links: ReadonlyArray<
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
        | { readonly id: string, readonly sentence: string }
      >, readonly suppliers: ReadonlyArray<{ readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly mineral: { readonly id: string, readonly name: string }, readonly through: ReadonlyArray<
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
        >, readonly links: ReadonlyArray<
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
        > }>, readonly alternatives: ReadonlyArray<{ readonly standing: AlternativeStanding | null, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly mineral: { readonly id: string, readonly name: string }, readonly links: ReadonlyArray<
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
          | { readonly id: string, readonly sentence: string }
        > }> }> } | null };

export type WhomAnOrganizationShouldMeetQueryVariables = Exact<{ [key: string]: never; }>;


export type WhomAnOrganizationShouldMeetQuery = { readonly introductions: { readonly totalCount: number, readonly introductions: ReadonlyArray<{ readonly score: number, readonly organization: { readonly id: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly sharedBy: number, readonly shared:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly links: ReadonlyArray<
          | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
          | { readonly id: string, readonly sentence: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
        > }> }>, readonly receipt: { readonly release: string, readonly operationHash: string, readonly citation: string } | null } | null };
