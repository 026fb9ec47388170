export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * Day of the calendar after ISO 8601, as `YYYY-MM-DD`, without time of day or time zone. Example:
   * `2012-06-14`.
   */
  Date: { input: string; output: string; }
  /**
   * Year, month or day after ISO 8601 with reduced precision, as precise as the source: `2012`,
   * `2012-06` or `2012-06-14`. It stands for all days from its earliest to its latest one. One is less
   * than another when its latest day is before the other's earliest; it equals only the same text. In
   * orders the earliest day counts, then the latest.
   */
  PartialDate: { input: string; output: string; }
  /**
   * Absolute web address after RFC 3986. Example:
   * `https://www.ngu.no/geologiske-ressurser/industrimineraler`.
   */
  URL: { input: string; output: string; }
};

/**
 * Record of what was looked for about an entity and not found, not looked for, or stated not to be. It
 * keeps apart what is unknown and what is not so: the graph is an open world.
 *
 * Norsk: En opplysning om hva som ble lett etter og ikke funnet, ikke lett etter, eller som ifølge en
 * kilde ikke finnes.
 */
export type Absence = Node & {
  readonly __typename?: 'Absence';
  /** Entities that the absence is about. */
  readonly about: PlainEntityConnection;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** When it was looked for. Null when it was not looked for or the time was not noted. */
  readonly searched: Maybe<Scalars['PartialDate']['output']>;
  /** Where it was looked for, in English. Null when it was not looked for or the place was not noted. */
  readonly searchedIn: Maybe<Scalars['String']['output']>;
  /**
   * What was looked for, in the asked language. Falls back in the same order as `name` of an entity.
   * Example: "list of the members by name".
   */
  readonly sought: Scalars['String']['output'];
  /** Sources that were looked through or, with STATED_NONE, that say that there is none. At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether it was looked for, and what came of it. */
  readonly status: AbsenceStatus;
};


/**
 * Record of what was looked for about an entity and not found, not looked for, or stated not to be. It
 * keeps apart what is unknown and what is not so: the graph is an open world.
 *
 * Norsk: En opplysning om hva som ble lett etter og ikke funnet, ikke lett etter, eller som ifølge en
 * kilde ikke finnes.
 */
export type AbsenceAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainEntityOrder>>;
  where?: InputMaybe<PlainEntityWhere>;
};


/**
 * Record of what was looked for about an entity and not found, not looked for, or stated not to be. It
 * keeps apart what is unknown and what is not so: the graph is an open world.
 *
 * Norsk: En opplysning om hva som ble lett etter og ikke funnet, ikke lett etter, eller som ifølge en
 * kilde ikke finnes.
 */
export type AbsenceSoughtArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Absence, after the Relay Cursor Connections Specification. */
export type AbsenceConnection = {
  readonly __typename?: 'AbsenceConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<AbsenceEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: AbsenceFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Absence>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Absence. */
export type AbsenceEdge = {
  readonly __typename?: 'AbsenceEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Absence;
};

/** Absence that nodes of a connection lead to. */
export type AbsenceFacet = {
  readonly __typename?: 'AbsenceFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Absence. */
  readonly node: Absence;
};

/** How the Absence nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type AbsenceFacets = {
  readonly __typename?: 'AbsenceFacets';
  /** By `about`: each Entity that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly about: ReadonlyArray<EntityFacet>;
  /** By the year of `searched`: most first, then by year; of as many, null comes last. */
  readonly searched: ReadonlyArray<IntFacet>;
  /** By `status`: most first, then by value; of as many, null comes last. */
  readonly status: ReadonlyArray<AbsenceStatusFacet>;
};


/** How the Absence nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type AbsenceFacetsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Absence nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type AbsenceFacetsSearchedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Absence nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type AbsenceFacetsStatusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of Absence nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type AbsenceOrder =
  /** By the number of about. */
  { readonly aboutCount: SortDirection; readonly id?: never; readonly searched?: never; readonly searchedIn?: never; readonly status?: never; }
  |  /** By id. */
  { readonly aboutCount?: never; readonly id: SortDirection; readonly searched?: never; readonly searchedIn?: never; readonly status?: never; }
  |  /** By searched: by the earliest day, then by the latest. */
  { readonly aboutCount?: never; readonly id?: never; readonly searched: SortDirection; readonly searchedIn?: never; readonly status?: never; }
  |  /** By searchedIn, by Norwegian rules of order. */
  { readonly aboutCount?: never; readonly id?: never; readonly searched?: never; readonly searchedIn: SortDirection; readonly status?: never; }
  |  /** By status. */
  { readonly aboutCount?: never; readonly id?: never; readonly searched?: never; readonly searchedIn?: never; readonly status: SortDirection; };

/** What came of looking for something. */
export type AbsenceStatus =
  /** Nobody has looked for it yet. */
  | 'NOT_SEARCHED'
  /** It was looked for and not found, which does not mean that there is none. */
  | 'SEARCHED_NOT_FOUND'
  /** A source says that there is none. */
  | 'STATED_NONE';

/** AbsenceStatus that nodes or links of a connection have. */
export type AbsenceStatusFacet = {
  readonly __typename?: 'AbsenceStatusFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<AbsenceStatus>;
};

/** Compares a AbsenceStatus. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type AbsenceStatusWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<AbsenceStatus>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<AbsenceStatus>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<AbsenceStatus>;
};

/** Narrows Absence nodes. Keys side by side must all hold. */
export type AbsenceWhere = {
  /** Conditions on about. */
  readonly about?: InputMaybe<PlainEntityRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<AbsenceWhere>>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<AbsenceWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<AbsenceWhere>>;
  /** Compares searched. */
  readonly searched?: InputMaybe<PartialDateWhere>;
  /** Compares searchedIn. */
  readonly searchedIn?: InputMaybe<StringWhere>;
  /** Compares sought in the language of the operation. */
  readonly sought?: InputMaybe<StringWhere>;
  /** Compares status. */
  readonly status?: InputMaybe<AbsenceStatusWhere>;
};

/**
 * An entity that is known to have, process or do what is asked.
 *
 * Norsk: Noe eller noen som er kjent for å ha, bearbeide eller gjøre det det spørres om.
 */
export type Alternative = {
  readonly __typename?: 'Alternative';
  /** The entity. It may be a site, where nobody is known who works it, and is a mineral for FUNCTION. */
  readonly entity: Entity;
  /** The links that say that it has, processes or does it. At most 5, in the order of their ids. */
  readonly links: ReadonlyArray<Link>;
  /** The mineral that it has, processes or is: that of the group, or another that may do as well. */
  readonly mineral: Mineral;
  /** How far along it is. Null for FUNCTION. */
  readonly standing: Maybe<AlternativeStanding>;
  /**
   * The links by which another mineral may do as well as that of the group: both yield what the works makes, or
   * the one is a kind of the other or a rock that holds it. Empty for the mineral of the group itself. At most 10.
   */
  readonly through: ReadonlyArray<Link>;
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

/**
 * One thing that an entity needs, gives, processes or is used for, with its alternatives.
 *
 * Norsk: Ett behov, én vare eller én bruk, med alternativene.
 */
export type AlternativeGroup = {
  readonly __typename?: 'AlternativeGroup';
  /**
   * Who or what else: by standing in the order of AlternativeStanding, then the mineral itself before another
   * that may do as well, then what sources state before what was concluded, then in the order of ids.
   */
  readonly alternatives: ReadonlyArray<Alternative>;
  /** True when not all suppliers, alternatives or minerals that may do as well are there. */
  readonly cut: Scalars['Boolean']['output'];
  /** What the mineral does in the product. Null for other kinds than FUNCTION. */
  readonly function: Maybe<MineralFunction>;
  /** What is asked of the mineral. */
  readonly kind: AlternativeKind;
  /** The links that say so. At most 20, in the order of their ids. */
  readonly links: ReadonlyArray<Link>;
  /** The mineral that is needed, given, processed or used. */
  readonly mineral: Mineral;
  /** The product in which the mineral has a function. Null for other kinds than FUNCTION. */
  readonly product: Maybe<Product>;
  /**
   * Who is known to supply it now: who delivers it to the entity, to a site of it or to who works it, and who of
   * these has it already. Those of the mineral itself come before those of another that may do as well, then in
   * the order of ids. At most 10; empty for other kinds than SUPPLY. Empty does not mean that nobody does.
   */
  readonly suppliers: ReadonlyArray<Alternative>;
  /** The number of those suppliers. */
  readonly suppliersCount: Scalars['Int']['output'];
  /** The number of all alternatives. One who has both the mineral and another that may do as well counts for each. */
  readonly totalCount: Scalars['Int']['output'];
};

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

/**
 * Who or what else: for each thing that an entity needs, gives, processes or is used for, who or what else is
 * known to do the same. It says what is known, not what is to be recommended.
 *
 * Norsk: Hvem eller hva ellers: for hvert behov, hver vare og hver bruk, hvem eller hva som også er kjent for
 * det. Det er kunnskap, ikke en anbefaling.
 */
export type Alternatives = {
  readonly __typename?: 'Alternatives';
  /** What the answer takes for granted. */
  readonly assumptions: ReadonlyArray<AlternativeAssumption>;
  /**
   * True when something was left out: groups beyond 20, alternatives beyond `first`, suppliers beyond 10 of a
   * group, other minerals beyond ten, or a mineral that more than 2,000 links lead to, whose actors are not
   * looked at. What is there holds all the same.
   */
  readonly cut: Scalars['Boolean']['output'];
  /**
   * What it needs, gives, processes and is used for, each with its alternatives: in the order of AlternativeKind,
   * then of the ids of mineral and product. At most 20; `mineral` narrows them.
   */
  readonly groups: ReadonlyArray<AlternativeGroup>;
  /** How the whole operation was answered, to cite and repeat it. */
  readonly receipt: Maybe<Receipt>;
  /** Sources of the links that say who the alternatives are, each once. At most 500. */
  readonly sources: ReadonlyArray<Source>;
  /** The entity that was asked about. */
  readonly to: Entity;
  /** The number of all groups. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Boolean that nodes or links of a connection have. */
export type BooleanFacet = {
  readonly __typename?: 'BooleanFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<Scalars['Boolean']['output']>;
};

/** Compares a Boolean. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type BooleanWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Entity that a text may mean, and how well it fits. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** The name, identifier or text of the node that was found, as it is written there. */
  readonly matched: Scalars['String']['output'];
  /** The node itself. */
  readonly node: Entity;
  /** How well the node fits the text, above 0 and at most 1, as the root field says. */
  readonly score: Scalars['Float']['output'];
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

/** Capacity that nodes or links of a connection have. */
export type CapacityFacet = {
  readonly __typename?: 'CapacityFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<Capacity>;
};

/** Compares a Capacity. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type CapacityWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Capacity>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Capacity>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<Capacity>;
};

/** How a statement rests on its sources. It is not a measure of how good the sources are. */
export type Certainty =
  /** It was concluded from what sources say; none says it outright. */
  | 'INFERRED'
  /** A source says it. */
  | 'STATED'
  /** It has not been checked against a source. */
  | 'UNCHECKED';

/** Certainty that nodes or links of a connection have. */
export type CertaintyFacet = {
  readonly __typename?: 'CertaintyFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<Certainty>;
};

/** Compares a Certainty. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type CertaintyWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Certainty>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Certainty>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<Certainty>;
};

/**
 * Which way a value chain goes.
 *
 * Norsk: Hvilken vei i verdikjeden.
 */
export type ChainDirection =
  /** Both. */
  | 'BOTH'
  /** To what comes of it: towards products. */
  | 'DOWNSTREAM'
  /** To where it comes from: towards deposits. */
  | 'UPSTREAM';

/**
 * What stands at one distance from the start of a value chain.
 *
 * Norsk: Det som står i samme avstand fra starten av en verdikjede.
 */
export type ChainLayer = {
  readonly __typename?: 'ChainLayer';
  /** True when entities or links of the layer were left out. */
  readonly cut: Scalars['Boolean']['output'];
  /** Number of links from the start: 0 for the start itself, less than 0 upstream, more than 0 downstream. */
  readonly distance: Scalars['Int']['output'];
  /**
   * Entities of the layer: those that no layer nearer to the start holds on the same side. One may stand both
   * upstream and downstream. At most 100: those with the most links to the nearer layer come first, then the
   * order of ids. One that was left out is not followed, and may stand in a later layer.
   */
  readonly entities: ReadonlyArray<Entity>;
  /**
   * Links that join the entities with the layer nearer to the start, then those that join them with one
   * another, along the flow; none of an entity with itself. At most 300: of each entity one, in the order of
   * ids, then of each a second, and so on. What a link says of quantities stands on its own type, such as
   * `share` of Consumption.
   */
  readonly links: ReadonlyArray<Link>;
  /** Number of entities that were found in the layer, also of those left out. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * How many of the deposits, facilities and organisations of a value chain lie in a country. Only some of them
 * are located in the graph; the rest are unknown, not abroad.
 *
 * Norsk: Hvor mange av forekomstene, anleggene og organisasjonene i en verdikjede som ligger i et land. Bare
 * noen av dem er stedfestet; resten er ukjent, ikke i utlandet.
 */
export type ChainShare = {
  readonly __typename?: 'ChainShare';
  /** The country. */
  readonly country: Place;
  /** Those of which a source names a place in the country. */
  readonly inside: Scalars['Int']['output'];
  /** Those of which sources name places in other countries only. */
  readonly outside: Scalars['Int']['output'];
  /** Those of which no source names a place, or none whose country is known. */
  readonly unknown: Scalars['Int']['output'];
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

/**
 * Links that began or ended between two days, after the Relay Cursor Connections Specification: the earliest
 * first, then in the order of the links' ids.
 */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** True when there are more than 10,000 changes: then only the first 10,000 are there. */
  readonly cut: Scalars['Boolean']['output'];
  /** The changes of the page. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The links of the page. One that began and ended in between stands there twice. */
  readonly nodes: ReadonlyArray<Link>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How the whole operation was answered, to cite and repeat it. */
  readonly receipt: Maybe<Receipt>;
  /** The number of changes. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link that began or ended. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** True when it was between the two days for sure; false when the date is too imprecise to tell. */
  readonly certain: Scalars['Boolean']['output'];
  /** Whether the link began or ended. */
  readonly change: ChangeKind;
  /** The place of the change among all; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** When it did, as precisely as the source: `since` or `until` of the link. */
  readonly date: Scalars['PartialDate']['output'];
  /** The link. */
  readonly node: Link;
};

/** What happened to a link. */
export type ChangeKind =
  /** It began. */
  | 'BEGAN'
  /** It ended: the day is the last on which it held. */
  | 'ENDED';

/**
 * Cluster of organisations. The numbers of members that it stated itself are observations of it and
 * differ from the number that can be named: for 2015 it stated 19 companies and 12 institutions.
 *
 * Norsk: En klynge av organisasjoner. Medlemstallene den selv oppga, er observasjoner og avviker fra
 * hvor mange som kan navngis.
 */
export type Cluster = Entity & Node & {
  readonly __typename?: 'Cluster';
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Events in which the cluster itself took part.
   *
   * Norsk: Hendelser klyngen selv deltok i.
   */
  readonly events: ParticipationEventConnection;
  /**
   * Goals that the cluster set itself and challenges that it was to meet.
   *
   * Norsk: Mål klyngen satte seg, og utfordringer den skulle møte.
   */
  readonly goals: PlainGoalConnection;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Organisations for which there is evidence of membership: CONFIRMED, STRONG or WEAK, as `evidence`
   * of the edge says.
   *
   * Norsk: Organisasjoner det finnes belegg for at er medlemmer. `evidence` på kanten sier hvor sterkt
   * belegget er.
   */
  readonly members: MembershipOrganizationConnection;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /**
   * Projects in which the cluster itself took part.
   *
   * Norsk: Prosjekter klyngen selv deltok i.
   */
  readonly projects: ParticipationProjectConnection;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * Organisations that support or work with the cluster without evidence of membership.
   *
   * Norsk: Organisasjoner som støtter eller arbeider med klyngen, uten belegg for medlemskap.
   */
  readonly supporters: MembershipOrganizationConnection;
};


/**
 * Cluster of organisations. The numbers of members that it stated itself are observations of it and
 * differ from the number that can be named: for 2015 it stated 19 companies and 12 institutions.
 *
 * Norsk: En klynge av organisasjoner. Medlemstallene den selv oppga, er observasjoner og avviker fra
 * hvor mange som kan navngis.
 */
export type ClusterAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Cluster of organisations. The numbers of members that it stated itself are observations of it and
 * differ from the number that can be named: for 2015 it stated 19 companies and 12 institutions.
 *
 * Norsk: En klynge av organisasjoner. Medlemstallene den selv oppga, er observasjoner og avviker fra
 * hvor mange som kan navngis.
 */
export type ClusterEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationEventOrder>>;
  where?: InputMaybe<ParticipationEventWhere>;
};


/**
 * Cluster of organisations. The numbers of members that it stated itself are observations of it and
 * differ from the number that can be named: for 2015 it stated 19 companies and 12 institutions.
 *
 * Norsk: En klynge av organisasjoner. Medlemstallene den selv oppga, er observasjoner og avviker fra
 * hvor mange som kan navngis.
 */
export type ClusterGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainGoalOrder>>;
  where?: InputMaybe<PlainGoalWhere>;
};


/**
 * Cluster of organisations. The numbers of members that it stated itself are observations of it and
 * differ from the number that can be named: for 2015 it stated 19 companies and 12 institutions.
 *
 * Norsk: En klynge av organisasjoner. Medlemstallene den selv oppga, er observasjoner og avviker fra
 * hvor mange som kan navngis.
 */
export type ClusterMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrganizationOrder>>;
  where?: InputMaybe<MembershipOrganizationWhere>;
};


/**
 * Cluster of organisations. The numbers of members that it stated itself are observations of it and
 * differ from the number that can be named: for 2015 it stated 19 companies and 12 institutions.
 *
 * Norsk: En klynge av organisasjoner. Medlemstallene den selv oppga, er observasjoner og avviker fra
 * hvor mange som kan navngis.
 */
export type ClusterNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Cluster of organisations. The numbers of members that it stated itself are observations of it and
 * differ from the number that can be named: for 2015 it stated 19 companies and 12 institutions.
 *
 * Norsk: En klynge av organisasjoner. Medlemstallene den selv oppga, er observasjoner og avviker fra
 * hvor mange som kan navngis.
 */
export type ClusterObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Cluster of organisations. The numbers of members that it stated itself are observations of it and
 * differ from the number that can be named: for 2015 it stated 19 companies and 12 institutions.
 *
 * Norsk: En klynge av organisasjoner. Medlemstallene den selv oppga, er observasjoner og avviker fra
 * hvor mange som kan navngis.
 */
export type ClusterProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationProjectOrder>>;
  where?: InputMaybe<ParticipationProjectWhere>;
};


/**
 * Cluster of organisations. The numbers of members that it stated itself are observations of it and
 * differ from the number that can be named: for 2015 it stated 19 companies and 12 institutions.
 *
 * Norsk: En klynge av organisasjoner. Medlemstallene den selv oppga, er observasjoner og avviker fra
 * hvor mange som kan navngis.
 */
export type ClusterSummaryArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Cluster of organisations. The numbers of members that it stated itself are observations of it and
 * differ from the number that can be named: for 2015 it stated 19 companies and 12 institutions.
 *
 * Norsk: En klynge av organisasjoner. Medlemstallene den selv oppga, er observasjoner og avviker fra
 * hvor mange som kan navngis.
 */
export type ClusterSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrganizationOrder>>;
  where?: InputMaybe<MembershipOrganizationWhere>;
};

/** A page of Cluster, after the Relay Cursor Connections Specification. */
export type ClusterConnection = {
  readonly __typename?: 'ClusterConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ClusterEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: ClusterFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Cluster>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Cluster. */
export type ClusterEdge = {
  readonly __typename?: 'ClusterEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Cluster;
};

/** Cluster that nodes of a connection lead to. */
export type ClusterFacet = {
  readonly __typename?: 'ClusterFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Cluster. */
  readonly node: Cluster;
};

/** How the Cluster nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ClusterFacets = {
  readonly __typename?: 'ClusterFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `events`: each Event that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly events: ReadonlyArray<EventFacet>;
  /** By `goals`: each Goal that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly goals: ReadonlyArray<GoalFacet>;
  /** By `members`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly members: ReadonlyArray<OrganizationFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `projects`: each Project that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly projects: ReadonlyArray<ProjectFacet>;
  /** By `supporters`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly supporters: ReadonlyArray<OrganizationFacet>;
};


/** How the Cluster nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ClusterFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Cluster nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ClusterFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Cluster nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ClusterFacetsEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Cluster nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ClusterFacetsGoalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Cluster nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ClusterFacetsMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Cluster nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ClusterFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Cluster nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ClusterFacetsProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Cluster nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ClusterFacetsSupportersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of Cluster nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ClusterOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly eventsCount: SortDirection; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of goals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly eventsCount?: never; readonly goalsCount: SortDirection; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id: SortDirection; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of members. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount: SortDirection; readonly supportersCount?: never; }
  |  /** By the number of supporters. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount: SortDirection; };

/** Narrows Cluster nodes. Keys side by side must all hold. */
export type ClusterWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ClusterWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Conditions on events. */
  readonly events?: InputMaybe<ParticipationEventRelationWhere>;
  /** Conditions on goals. */
  readonly goals?: InputMaybe<PlainGoalRelationWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Conditions on members. */
  readonly members?: InputMaybe<MembershipOrganizationRelationWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ClusterWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ClusterWhere>>;
  /** Conditions on projects. */
  readonly projects?: InputMaybe<ParticipationProjectRelationWhere>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
  /** Conditions on supporters. */
  readonly supporters?: InputMaybe<MembershipOrganizationRelationWhere>;
};

/**
 * Statements about one entity that cannot all be right. They stay side by side: nothing here says
 * which of them holds.
 *
 * Norsk: Utsagn om samme ting som ikke alle kan være riktige. De står side om side, og ingenting her
 * avgjør hvilket som stemmer.
 */
export type Conflict = Node & {
  readonly __typename?: 'Conflict';
  /** Entity that the statements are about. */
  readonly about: Entity;
  /** Globally unique id, made by the loader; it lasts as long as what it is made from. */
  readonly id: Scalars['ID']['output'];
  /** Links that exclude each other, in the order of their ids. At most 16. */
  readonly links: ReadonlyArray<Link>;
  /** Observations that exclude each other, in the order of their ids. At most 16. */
  readonly observations: ReadonlyArray<Observation>;
  /** Why they cannot all be right, in English. */
  readonly reason: Scalars['String']['output'];
};

/** A page of Conflict, after the Relay Cursor Connections Specification. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Conflict. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** Entity that the statements are about. */
  readonly about: Entity;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** Links that exclude each other, in the order of their ids. At most 16. */
  readonly links: ReadonlyArray<Link>;
  /** The node at the end of the edge. */
  readonly node: Conflict;
  /** Observations that exclude each other, in the order of their ids. At most 16. */
  readonly observations: ReadonlyArray<Observation>;
  /** Why they cannot all be right, in English. */
  readonly reason: Scalars['String']['output'];
};

/** One key of an order of Conflict nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ConflictOrder =
  /** By id. */
  { readonly id: SortDirection; readonly reason?: never; }
  |  /** By reason, by Norwegian rules of order. */
  { readonly id?: never; readonly reason: SortDirection; };

/** Narrows Conflict nodes. Keys side by side must all hold. */
export type ConflictWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ConflictWhere>>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ConflictWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ConflictWhere>>;
  /** Compares reason. */
  readonly reason?: InputMaybe<StringWhere>;
};

/**
 * Link from a product to a mineral that goes into it or into its making (CONSUMES). Who delivers the
 * mineral is another matter: see Supply.
 *
 * Norsk: Forbindelse fra et produkt til et mineral som inngår i det eller i framstillingen av det.
 * Hvem som leverer mineralet, er en annen sak.
 */
export type Consumption = Link & {
  readonly __typename?: 'Consumption';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** Entity at the start of the link: the subject of what it says. */
  readonly from: Entity;
  /**
   * What the mineral does in the product or in its making.
   *
   * Norsk: Hva mineralet gjør i produktet eller i framstillingen.
   */
  readonly function: MineralFunction;
  /**
   * Globally unique id of the link, which never changes and is never reused. The same two nodes may be
   * joined by several links.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /**
   * Share in percent, 0 to 100, of what `shareOf` says. Shares are given as published and need not add
   * up to 100. Null when no source says, which does not mean zero.
   *
   * Norsk: Andel i prosent, 0 til 100, av det `shareOf` sier. Andelene er gjengitt som publisert og
   * trenger ikke bli 100 til sammen.
   */
  readonly share: Maybe<Scalars['Float']['output']>;
  /**
   * What `share` is a share of. Shares of different bases are never added. Null exactly when `share`
   * is.
   *
   * Norsk: Hva andelen er en andel av. Andeler med ulikt grunnlag legges aldri sammen.
   */
  readonly shareOf: Maybe<ShareBasis>;
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /** Entity at the end of the link: the object of what it says. */
  readonly to: Entity;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
  /**
   * Material through which the mineral gets into the product, such as silicon metal where quartz gets
   * into a solar cell. Null when the mineral goes in as it is, or no source says.
   *
   * Norsk: Materialet som fører mineralet inn i produktet, for eksempel silisium mellom kvarts og
   * solcelle.
   */
  readonly via: Maybe<Mineral>;
  /**
   * Year that the share is valid for. Null when there is no share or no source says.
   *
   * Norsk: Året andelen gjelder for.
   */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/**
 * Link from a product to a mineral that goes into it or into its making (CONSUMES). Who delivers the
 * mineral is another matter: see Supply.
 *
 * Norsk: Forbindelse fra et produkt til et mineral som inngår i det eller i framstillingen av det.
 * Hvem som leverer mineralet, er en annen sak.
 */
export type ConsumptionSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** How the links of a connection spread by the fields of Consumption. Each link is counted, as in totalCount. */
export type ConsumptionFacets = {
  readonly __typename?: 'ConsumptionFacets';
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `function`: most first, then by value; of as many, null comes last. */
  readonly function: ReadonlyArray<MineralFunctionFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<StringFacet>;
  /** By the year of `observed`: most first, then by year; of as many, null comes last. */
  readonly observed: ReadonlyArray<IntFacet>;
  /** By `shareOf`: most first, then by value; of as many, null comes last. */
  readonly shareOf: ReadonlyArray<ShareBasisFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
  /** By `validity`: most first, then by value; of as many, null comes last. */
  readonly validity: ReadonlyArray<ValidityFacet>;
  /** By `year`: most first, then by value; of as many, null comes last. */
  readonly year: ReadonlyArray<IntFacet>;
};


/** How the links of a connection spread by the fields of Consumption. Each link is counted, as in totalCount. */
export type ConsumptionFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Consumption. Each link is counted, as in totalCount. */
export type ConsumptionFacetsFunctionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Consumption. Each link is counted, as in totalCount. */
export type ConsumptionFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Consumption. Each link is counted, as in totalCount. */
export type ConsumptionFacetsObservedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Consumption. Each link is counted, as in totalCount. */
export type ConsumptionFacetsShareOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Consumption. Each link is counted, as in totalCount. */
export type ConsumptionFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Consumption. Each link is counted, as in totalCount. */
export type ConsumptionFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Consumption. Each link is counted, as in totalCount. */
export type ConsumptionFacetsValidityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Consumption. Each link is counted, as in totalCount. */
export type ConsumptionFacetsYearArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Mineral with the Consumption that leads there, after the Relay Cursor Connections Specification. */
export type ConsumptionMineralConnection = {
  readonly __typename?: 'ConsumptionMineralConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: ConsumptionFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ConsumptionMineralEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: MineralFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Mineral>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Mineral. */
export type ConsumptionMineralEdge = {
  readonly __typename?: 'ConsumptionMineralEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the mineral does in the product or in its making.
   *
   * Norsk: Hva mineralet gjør i produktet eller i framstillingen.
   */
  readonly function: MineralFunction;
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Mineral;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /**
   * Share in percent, 0 to 100, of what `shareOf` says. Shares are given as published and need not add
   * up to 100. Null when no source says, which does not mean zero.
   *
   * Norsk: Andel i prosent, 0 til 100, av det `shareOf` sier. Andelene er gjengitt som publisert og
   * trenger ikke bli 100 til sammen.
   */
  readonly share: Maybe<Scalars['Float']['output']>;
  /**
   * What `share` is a share of. Shares of different bases are never added. Null exactly when `share`
   * is.
   *
   * Norsk: Hva andelen er en andel av. Andeler med ulikt grunnlag legges aldri sammen.
   */
  readonly shareOf: Maybe<ShareBasis>;
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
  /**
   * Material through which the mineral gets into the product, such as silicon metal where quartz gets
   * into a solar cell. Null when the mineral goes in as it is, or no source says.
   *
   * Norsk: Materialet som fører mineralet inn i produktet, for eksempel silisium mellom kvarts og
   * solcelle.
   */
  readonly via: Maybe<Mineral>;
  /**
   * Year that the share is valid for. Null when there is no share or no source says.
   *
   * Norsk: Året andelen gjelder for.
   */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** An edge to a Mineral. */
export type ConsumptionMineralEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Mineral nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ConsumptionMineralOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of actors. */
  { readonly absencesCount?: never; readonly actorsCount: SortDirection; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty: SortDirection; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By class. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class: SortDirection; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount: SortDirection; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge: ConsumptionOrder; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount: SortDirection; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By formula, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula: SortDirection; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By hardness. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness: SortDirection; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id: SortDirection; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind: SortDirection; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By legalClass. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass: SortDirection; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of lists. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of producers. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount: SortDirection; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of products. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount: SortDirection; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount: SortDirection; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of yieldedBy. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount: SortDirection; readonly yieldsCount?: never; }
  |  /** By the number of yields. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount: SortDirection; };

/** Conditions on the relationships to Mineral nodes. Keys side by side must all hold. */
export type ConsumptionMineralRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<ConsumptionMineralWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<ConsumptionMineralWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<ConsumptionMineralWhere>;
};

/** Narrows edges to Mineral nodes by the node and by the edge. */
export type ConsumptionMineralWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ConsumptionMineralWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<ConsumptionWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<MineralWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ConsumptionMineralWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ConsumptionMineralWhere>>;
};

/** One key of an order of edges by the fields of Consumption: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ConsumptionOrder =
  /** By certainty. */
  { readonly certainty: SortDirection; readonly function?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly shareOf?: never; readonly since?: never; readonly until?: never; readonly validity?: never; readonly year?: never; }
  |  /** By function. */
  { readonly certainty?: never; readonly function: SortDirection; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly shareOf?: never; readonly since?: never; readonly until?: never; readonly validity?: never; readonly year?: never; }
  |  /** By id. */
  { readonly certainty?: never; readonly function?: never; readonly id: SortDirection; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly shareOf?: never; readonly since?: never; readonly until?: never; readonly validity?: never; readonly year?: never; }
  |  /** By kind. */
  { readonly certainty?: never; readonly function?: never; readonly id?: never; readonly kind: SortDirection; readonly note?: never; readonly observed?: never; readonly share?: never; readonly shareOf?: never; readonly since?: never; readonly until?: never; readonly validity?: never; readonly year?: never; }
  |  /** By note, by Norwegian rules of order. */
  { readonly certainty?: never; readonly function?: never; readonly id?: never; readonly kind?: never; readonly note: SortDirection; readonly observed?: never; readonly share?: never; readonly shareOf?: never; readonly since?: never; readonly until?: never; readonly validity?: never; readonly year?: never; }
  |  /** By observed: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly function?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed: SortDirection; readonly share?: never; readonly shareOf?: never; readonly since?: never; readonly until?: never; readonly validity?: never; readonly year?: never; }
  |  /** By share. */
  { readonly certainty?: never; readonly function?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share: SortDirection; readonly shareOf?: never; readonly since?: never; readonly until?: never; readonly validity?: never; readonly year?: never; }
  |  /** By shareOf. */
  { readonly certainty?: never; readonly function?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly shareOf: SortDirection; readonly since?: never; readonly until?: never; readonly validity?: never; readonly year?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly function?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly shareOf?: never; readonly since: SortDirection; readonly until?: never; readonly validity?: never; readonly year?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly function?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly shareOf?: never; readonly since?: never; readonly until: SortDirection; readonly validity?: never; readonly year?: never; }
  |  /** By validity. */
  { readonly certainty?: never; readonly function?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly shareOf?: never; readonly since?: never; readonly until?: never; readonly validity: SortDirection; readonly year?: never; }
  |  /** By year. */
  { readonly certainty?: never; readonly function?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly shareOf?: never; readonly since?: never; readonly until?: never; readonly validity?: never; readonly year: SortDirection; };

/** A page of Product with the Consumption that leads there, after the Relay Cursor Connections Specification. */
export type ConsumptionProductConnection = {
  readonly __typename?: 'ConsumptionProductConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: ConsumptionFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ConsumptionProductEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: ProductFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Product. */
export type ConsumptionProductEdge = {
  readonly __typename?: 'ConsumptionProductEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the mineral does in the product or in its making.
   *
   * Norsk: Hva mineralet gjør i produktet eller i framstillingen.
   */
  readonly function: MineralFunction;
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Product;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /**
   * Share in percent, 0 to 100, of what `shareOf` says. Shares are given as published and need not add
   * up to 100. Null when no source says, which does not mean zero.
   *
   * Norsk: Andel i prosent, 0 til 100, av det `shareOf` sier. Andelene er gjengitt som publisert og
   * trenger ikke bli 100 til sammen.
   */
  readonly share: Maybe<Scalars['Float']['output']>;
  /**
   * What `share` is a share of. Shares of different bases are never added. Null exactly when `share`
   * is.
   *
   * Norsk: Hva andelen er en andel av. Andeler med ulikt grunnlag legges aldri sammen.
   */
  readonly shareOf: Maybe<ShareBasis>;
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
  /**
   * Material through which the mineral gets into the product, such as silicon metal where quartz gets
   * into a solar cell. Null when the mineral goes in as it is, or no source says.
   *
   * Norsk: Materialet som fører mineralet inn i produktet, for eksempel silisium mellom kvarts og
   * solcelle.
   */
  readonly via: Maybe<Mineral>;
  /**
   * Year that the share is valid for. Null when there is no share or no source says.
   *
   * Norsk: Året andelen gjelder for.
   */
  readonly year: Maybe<Scalars['Int']['output']>;
};


/** An edge to a Product. */
export type ConsumptionProductEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Product nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ConsumptionProductOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: ConsumptionOrder; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount: SortDirection; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of partOf. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount: SortDirection; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of parts. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount: SortDirection; readonly projectsCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount: SortDirection; };

/** Conditions on the relationships to Product nodes. Keys side by side must all hold. */
export type ConsumptionProductRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<ConsumptionProductWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<ConsumptionProductWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<ConsumptionProductWhere>;
};

/** Narrows edges to Product nodes by the node and by the edge. */
export type ConsumptionProductWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ConsumptionProductWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<ConsumptionWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<ProductWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ConsumptionProductWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ConsumptionProductWhere>>;
};

/** Narrows edges by the fields of Consumption. Keys side by side must all hold. */
export type ConsumptionWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ConsumptionWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares function. */
  readonly function?: InputMaybe<MineralFunctionWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares the kind of the link, its Neo4j type. */
  readonly kind?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ConsumptionWhere>;
  /** Compares note. */
  readonly note?: InputMaybe<StringWhere>;
  /** Compares observed. */
  readonly observed?: InputMaybe<PartialDateWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ConsumptionWhere>>;
  /** Compares share. */
  readonly share?: InputMaybe<FloatWhere>;
  /** Compares shareOf. */
  readonly shareOf?: InputMaybe<ShareBasisWhere>;
  /** Compares since. */
  readonly since?: InputMaybe<PartialDateWhere>;
  /** Compares until. */
  readonly until?: InputMaybe<PartialDateWhere>;
  /** Compares the validity of the link. */
  readonly validity?: InputMaybe<ValidityWhere>;
  /** Compares year. */
  readonly year?: InputMaybe<IntWhere>;
};

/**
 * Link from a deposit to a mineral in it (CONTAINS). Containing is not producing.
 *
 * Norsk: Forbindelse fra en forekomst til et mineral i den. At mineralet finnes der, betyr ikke at det
 * utvinnes.
 */
export type Content = Link & {
  readonly __typename?: 'Content';
  /**
   * True when the mineral is won, or would be, beside the main one; false when it is a main one. Null
   * when no source says.
   *
   * Norsk: Om mineralet er et biprodukt.
   */
  readonly byProduct: Maybe<Scalars['Boolean']['output']>;
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** Entity at the start of the link: the subject of what it says. */
  readonly from: Entity;
  /**
   * Content of the mineral in the deposit, in `gradeUnit`: 30 with `% C`. Null when no source says or
   * sources differ; then the figures stand among the observations of the deposit.
   *
   * Norsk: Gehalten av mineralet i forekomsten, i enheten `gradeUnit`.
   */
  readonly grade: Maybe<Scalars['Float']['output']>;
  /**
   * Unit of `grade`, with the element or compound that is measured where it is not the mineral itself.
   * Examples: `%`, `% Fe`, `g/t`. Null exactly when `grade` is.
   *
   * Norsk: Enheten for `grade`, med grunnstoffet eller forbindelsen som er målt.
   */
  readonly gradeUnit: Maybe<Scalars['String']['output']>;
  /**
   * Globally unique id of the link, which never changes and is never reused. The same two nodes may be
   * joined by several links.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /** Entity at the end of the link: the object of what it says. */
  readonly to: Entity;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/**
 * Link from a deposit to a mineral in it (CONTAINS). Containing is not producing.
 *
 * Norsk: Forbindelse fra en forekomst til et mineral i den. At mineralet finnes der, betyr ikke at det
 * utvinnes.
 */
export type ContentSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Deposit with the Content that leads there, after the Relay Cursor Connections Specification. */
export type ContentDepositConnection = {
  readonly __typename?: 'ContentDepositConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: ContentFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ContentDepositEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: DepositFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Deposit>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Deposit. */
export type ContentDepositEdge = {
  readonly __typename?: 'ContentDepositEdge';
  /**
   * True when the mineral is won, or would be, beside the main one; false when it is a main one. Null
   * when no source says.
   *
   * Norsk: Om mineralet er et biprodukt.
   */
  readonly byProduct: Maybe<Scalars['Boolean']['output']>;
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * Content of the mineral in the deposit, in `gradeUnit`: 30 with `% C`. Null when no source says or
   * sources differ; then the figures stand among the observations of the deposit.
   *
   * Norsk: Gehalten av mineralet i forekomsten, i enheten `gradeUnit`.
   */
  readonly grade: Maybe<Scalars['Float']['output']>;
  /**
   * Unit of `grade`, with the element or compound that is measured where it is not the mineral itself.
   * Examples: `%`, `% Fe`, `g/t`. Null exactly when `grade` is.
   *
   * Norsk: Enheten for `grade`, med grunnstoffet eller forbindelsen som er målt.
   */
  readonly gradeUnit: Maybe<Scalars['String']['output']>;
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Deposit;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Deposit. */
export type ContentDepositEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Deposit nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ContentDepositOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: ContentOrder; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of fedBy. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount: SortDirection; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of feeds. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount: SortDirection; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id: SortDirection; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By latitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude: SortDirection; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By longitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount: SortDirection; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By pointNote, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote: SortDirection; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount: SortDirection; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of rightHolders. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount: SortDirection; readonly status?: never; }
  |  /** By status. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status: SortDirection; };

/** Conditions on the relationships to Deposit nodes. Keys side by side must all hold. */
export type ContentDepositRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<ContentDepositWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<ContentDepositWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<ContentDepositWhere>;
};

/** Narrows edges to Deposit nodes by the node and by the edge. */
export type ContentDepositWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ContentDepositWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<ContentWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<DepositWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ContentDepositWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ContentDepositWhere>>;
};

/** How the links of a connection spread by the fields of Content. Each link is counted, as in totalCount. */
export type ContentFacets = {
  readonly __typename?: 'ContentFacets';
  /** By `byProduct`: most first, then by value; of as many, null comes last. */
  readonly byProduct: ReadonlyArray<BooleanFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<StringFacet>;
  /** By the year of `observed`: most first, then by year; of as many, null comes last. */
  readonly observed: ReadonlyArray<IntFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
  /** By `validity`: most first, then by value; of as many, null comes last. */
  readonly validity: ReadonlyArray<ValidityFacet>;
};


/** How the links of a connection spread by the fields of Content. Each link is counted, as in totalCount. */
export type ContentFacetsByProductArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Content. Each link is counted, as in totalCount. */
export type ContentFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Content. Each link is counted, as in totalCount. */
export type ContentFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Content. Each link is counted, as in totalCount. */
export type ContentFacetsObservedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Content. Each link is counted, as in totalCount. */
export type ContentFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Content. Each link is counted, as in totalCount. */
export type ContentFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Content. Each link is counted, as in totalCount. */
export type ContentFacetsValidityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Mineral with the Content that leads there, after the Relay Cursor Connections Specification. */
export type ContentMineralConnection = {
  readonly __typename?: 'ContentMineralConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: ContentFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ContentMineralEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: MineralFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Mineral>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Mineral. */
export type ContentMineralEdge = {
  readonly __typename?: 'ContentMineralEdge';
  /**
   * True when the mineral is won, or would be, beside the main one; false when it is a main one. Null
   * when no source says.
   *
   * Norsk: Om mineralet er et biprodukt.
   */
  readonly byProduct: Maybe<Scalars['Boolean']['output']>;
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * Content of the mineral in the deposit, in `gradeUnit`: 30 with `% C`. Null when no source says or
   * sources differ; then the figures stand among the observations of the deposit.
   *
   * Norsk: Gehalten av mineralet i forekomsten, i enheten `gradeUnit`.
   */
  readonly grade: Maybe<Scalars['Float']['output']>;
  /**
   * Unit of `grade`, with the element or compound that is measured where it is not the mineral itself.
   * Examples: `%`, `% Fe`, `g/t`. Null exactly when `grade` is.
   *
   * Norsk: Enheten for `grade`, med grunnstoffet eller forbindelsen som er målt.
   */
  readonly gradeUnit: Maybe<Scalars['String']['output']>;
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Mineral;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Mineral. */
export type ContentMineralEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Mineral nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ContentMineralOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of actors. */
  { readonly absencesCount?: never; readonly actorsCount: SortDirection; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty: SortDirection; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By class. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class: SortDirection; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount: SortDirection; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge: ContentOrder; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount: SortDirection; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By formula, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula: SortDirection; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By hardness. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness: SortDirection; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id: SortDirection; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind: SortDirection; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By legalClass. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass: SortDirection; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of lists. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of producers. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount: SortDirection; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of products. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount: SortDirection; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount: SortDirection; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of yieldedBy. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount: SortDirection; readonly yieldsCount?: never; }
  |  /** By the number of yields. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount: SortDirection; };

/** Conditions on the relationships to Mineral nodes. Keys side by side must all hold. */
export type ContentMineralRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<ContentMineralWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<ContentMineralWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<ContentMineralWhere>;
};

/** Narrows edges to Mineral nodes by the node and by the edge. */
export type ContentMineralWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ContentMineralWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<ContentWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<MineralWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ContentMineralWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ContentMineralWhere>>;
};

/** One key of an order of edges by the fields of Content: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ContentOrder =
  /** By byProduct. */
  { readonly byProduct: SortDirection; readonly certainty?: never; readonly grade?: never; readonly gradeUnit?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By certainty. */
  { readonly byProduct?: never; readonly certainty: SortDirection; readonly grade?: never; readonly gradeUnit?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By grade. */
  { readonly byProduct?: never; readonly certainty?: never; readonly grade: SortDirection; readonly gradeUnit?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By gradeUnit, by Norwegian rules of order. */
  { readonly byProduct?: never; readonly certainty?: never; readonly grade?: never; readonly gradeUnit: SortDirection; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By id. */
  { readonly byProduct?: never; readonly certainty?: never; readonly grade?: never; readonly gradeUnit?: never; readonly id: SortDirection; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By kind. */
  { readonly byProduct?: never; readonly certainty?: never; readonly grade?: never; readonly gradeUnit?: never; readonly id?: never; readonly kind: SortDirection; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By note, by Norwegian rules of order. */
  { readonly byProduct?: never; readonly certainty?: never; readonly grade?: never; readonly gradeUnit?: never; readonly id?: never; readonly kind?: never; readonly note: SortDirection; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By observed: by the earliest day, then by the latest. */
  { readonly byProduct?: never; readonly certainty?: never; readonly grade?: never; readonly gradeUnit?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed: SortDirection; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly byProduct?: never; readonly certainty?: never; readonly grade?: never; readonly gradeUnit?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since: SortDirection; readonly until?: never; readonly validity?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly byProduct?: never; readonly certainty?: never; readonly grade?: never; readonly gradeUnit?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until: SortDirection; readonly validity?: never; }
  |  /** By validity. */
  { readonly byProduct?: never; readonly certainty?: never; readonly grade?: never; readonly gradeUnit?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity: SortDirection; };

/** Narrows edges by the fields of Content. Keys side by side must all hold. */
export type ContentWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ContentWhere>>;
  /** Compares byProduct. */
  readonly byProduct?: InputMaybe<BooleanWhere>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares grade. */
  readonly grade?: InputMaybe<FloatWhere>;
  /** Compares gradeUnit. */
  readonly gradeUnit?: InputMaybe<StringWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares the kind of the link, its Neo4j type. */
  readonly kind?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ContentWhere>;
  /** Compares note. */
  readonly note?: InputMaybe<StringWhere>;
  /** Compares observed. */
  readonly observed?: InputMaybe<PartialDateWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ContentWhere>>;
  /** Compares since. */
  readonly since?: InputMaybe<PartialDateWhere>;
  /** Compares until. */
  readonly until?: InputMaybe<PartialDateWhere>;
  /** Compares the validity of the link. */
  readonly validity?: InputMaybe<ValidityWhere>;
};

/**
 * The data as a whole, as one release (DCAT: dcat:Dataset).
 *
 * Norsk: Dataene som helhet, slik de er i denne utgaven.
 */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** How to cite the dataset, as an entry for BibTeX. */
  readonly bibtex: Scalars['String']['output'];
  /** How to cite the dataset, as a sentence. */
  readonly citation: Scalars['String']['output'];
  /** Numbers of nodes by type and of links by kind, in the order of the kinds. */
  readonly counts: ReadonlyArray<KindCount>;
  /** Day that the data was put together; `validity` is judged on it. */
  readonly date: Scalars['Date']['output'];
  /** Licence of the dataset's own wording and selection. */
  readonly licence: Scalars['String']['output'];
  /** Terms of groups of sources, where they differ. At most 16. */
  readonly licences: ReadonlyArray<GroupLicence>;
  /** Name of the dataset, in English. */
  readonly name: Scalars['String']['output'];
  /** How the whole operation was answered, to cite and repeat it. Null when nothing was. */
  readonly receipt: Maybe<Receipt>;
  /**
   * Fingerprint of the rows and of the schema that they are read with. Equal data gives an equal
   * release.
   */
  readonly release: Scalars['String']['output'];
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
  /** The later organisation took over the business of the earlier one. This is no ownership. */
  | 'SUCCESSION';

/** DealStatus that nodes or links of a connection have. */
export type DealStatusFacet = {
  readonly __typename?: 'DealStatusFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<DealStatus>;
};

/** Compares a DealStatus. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type DealStatusWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<DealStatus>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<DealStatus>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<DealStatus>;
};

/**
 * Deposit of minerals, worked or not: an occurrence, a prospect, a mine or a quarry.
 *
 * Norsk: En mineralforekomst, i drift eller ikke: et funn, et felt under undersøkelse, en gruve eller
 * et brudd.
 */
export type Deposit = Entity & Node & Site & {
  readonly __typename?: 'Deposit';
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Sites from which this one gets goods. Deliveries may be actual, past or planned: see `status` of
   * the edge.
   *
   * Norsk: Forekomster og anlegg som varene kommer fra.
   */
  readonly fedBy: SupplySiteConnection;
  /**
   * Sites that get goods from this one. Deliveries may be actual, past or planned: see `status` of the
   * edge.
   *
   * Norsk: Forekomster og anlegg som får varer herfra.
   */
  readonly feeds: SupplySiteConnection;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Latitude of the point that stands for the site, in WGS84 decimal degrees (EPSG:4326) from -90 to
   * 90, north positive. Null when no source says; it is null exactly when `longitude` is.
   *
   * Norsk: Breddegrad for punktet som står for forekomsten eller anlegget, i desimalgrader (WGS84).
   */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /**
   * Longitude of the point that stands for the site, in WGS84 decimal degrees (EPSG:4326) from -180 to
   * 180, east positive. Null when no source says; it is null exactly when `latitude` is.
   *
   * Norsk: Lengdegrad for punktet som står for forekomsten eller anlegget, i desimalgrader (WGS84).
   */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /**
   * Minerals in the deposit, with their grade on the edge. Containing is not producing.
   *
   * Norsk: Mineraler i forekomsten, med gehalt på kanten. At de finnes der, betyr ikke at de utvinnes.
   */
  readonly minerals: ContentMineralConnection;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /**
   * Places where the site lies: the nearest that a source names, mostly a municipality. The county is
   * `within` of that place, so ask for a whole county by
   * `places: { some: { node: { within: { has: "place:nordland" } } } }`.
   *
   * Norsk: Steder der forekomsten eller anlegget ligger: det nærmeste en kilde nevner, oftest en kommune.
   * Fylket er `within` for det stedet.
   */
  readonly places: PlainPlaceConnection;
  /**
   * What the point marks and how good it is. Example: "Rounded to minutes; falls just outside the
   * municipality." Null when there is nothing to remark.
   *
   * Norsk: Hva punktet viser, og hvor godt det er.
   */
  readonly pointNote: Maybe<Scalars['String']['output']>;
  /**
   * Projects that concern the deposit.
   *
   * Norsk: Prosjekter som gjelder forekomsten.
   */
  readonly projects: PlainProjectConnection;
  /**
   * Organisations that hold a right in the deposit.
   *
   * Norsk: Organisasjoner som har en rettighet i forekomsten.
   */
  readonly rightHolders: MineralRightOrganizationConnection;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Status of the mine, as the latest source says (INSPIRE: MineStatusValue). Planned is not
   * producing: only OPERATING and OPERATING_INTERMITTENTLY produce. Null when no source says.
   *
   * Norsk: Gruvens status slik den nyeste kilden oppgir den. Planlagt er ikke produserende.
   */
  readonly status: Maybe<MineStatus>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/**
 * Deposit of minerals, worked or not: an occurrence, a prospect, a mine or a quarry.
 *
 * Norsk: En mineralforekomst, i drift eller ikke: et funn, et felt under undersøkelse, en gruve eller
 * et brudd.
 */
export type DepositAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Deposit of minerals, worked or not: an occurrence, a prospect, a mine or a quarry.
 *
 * Norsk: En mineralforekomst, i drift eller ikke: et funn, et felt under undersøkelse, en gruve eller
 * et brudd.
 */
export type DepositFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SupplySiteOrder>>;
  where?: InputMaybe<SupplySiteWhere>;
};


/**
 * Deposit of minerals, worked or not: an occurrence, a prospect, a mine or a quarry.
 *
 * Norsk: En mineralforekomst, i drift eller ikke: et funn, et felt under undersøkelse, en gruve eller
 * et brudd.
 */
export type DepositFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SupplySiteOrder>>;
  where?: InputMaybe<SupplySiteWhere>;
};


/**
 * Deposit of minerals, worked or not: an occurrence, a prospect, a mine or a quarry.
 *
 * Norsk: En mineralforekomst, i drift eller ikke: et funn, et felt under undersøkelse, en gruve eller
 * et brudd.
 */
export type DepositMineralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContentMineralOrder>>;
  where?: InputMaybe<ContentMineralWhere>;
};


/**
 * Deposit of minerals, worked or not: an occurrence, a prospect, a mine or a quarry.
 *
 * Norsk: En mineralforekomst, i drift eller ikke: et funn, et felt under undersøkelse, en gruve eller
 * et brudd.
 */
export type DepositNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Deposit of minerals, worked or not: an occurrence, a prospect, a mine or a quarry.
 *
 * Norsk: En mineralforekomst, i drift eller ikke: et funn, et felt under undersøkelse, en gruve eller
 * et brudd.
 */
export type DepositObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Deposit of minerals, worked or not: an occurrence, a prospect, a mine or a quarry.
 *
 * Norsk: En mineralforekomst, i drift eller ikke: et funn, et felt under undersøkelse, en gruve eller
 * et brudd.
 */
export type DepositPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainPlaceOrder>>;
  where?: InputMaybe<PlainPlaceWhere>;
};


/**
 * Deposit of minerals, worked or not: an occurrence, a prospect, a mine or a quarry.
 *
 * Norsk: En mineralforekomst, i drift eller ikke: et funn, et felt under undersøkelse, en gruve eller
 * et brudd.
 */
export type DepositProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainProjectOrder>>;
  where?: InputMaybe<PlainProjectWhere>;
};


/**
 * Deposit of minerals, worked or not: an occurrence, a prospect, a mine or a quarry.
 *
 * Norsk: En mineralforekomst, i drift eller ikke: et funn, et felt under undersøkelse, en gruve eller
 * et brudd.
 */
export type DepositRightHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MineralRightOrganizationOrder>>;
  where?: InputMaybe<MineralRightOrganizationWhere>;
};


/**
 * Deposit of minerals, worked or not: an occurrence, a prospect, a mine or a quarry.
 *
 * Norsk: En mineralforekomst, i drift eller ikke: et funn, et felt under undersøkelse, en gruve eller
 * et brudd.
 */
export type DepositSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Deposit, after the Relay Cursor Connections Specification. */
export type DepositConnection = {
  readonly __typename?: 'DepositConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<DepositEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: DepositFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Deposit>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Deposit. */
export type DepositEdge = {
  readonly __typename?: 'DepositEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Deposit;
};

/** Deposit that nodes of a connection lead to. */
export type DepositFacet = {
  readonly __typename?: 'DepositFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Deposit. */
  readonly node: Deposit;
};

/** How the Deposit nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type DepositFacets = {
  readonly __typename?: 'DepositFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `fedBy`: each Site that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly fedBy: ReadonlyArray<SiteFacet>;
  /** By `feeds`: each Site that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly feeds: ReadonlyArray<SiteFacet>;
  /** By `minerals`: each Mineral that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly minerals: ReadonlyArray<MineralFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `places`: each Place that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly places: ReadonlyArray<PlaceFacet>;
  /** By `projects`: each Project that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly projects: ReadonlyArray<ProjectFacet>;
  /** By `rightHolders`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly rightHolders: ReadonlyArray<OrganizationFacet>;
  /** By `status`: most first, then by value; of as many, null comes last. */
  readonly status: ReadonlyArray<MineStatusFacet>;
};


/** How the Deposit nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type DepositFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Deposit nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type DepositFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Deposit nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type DepositFacetsFedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Deposit nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type DepositFacetsFeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Deposit nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type DepositFacetsMineralsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Deposit nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type DepositFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Deposit nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type DepositFacetsPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Deposit nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type DepositFacetsProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Deposit nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type DepositFacetsRightHoldersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Deposit nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type DepositFacetsStatusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of Deposit nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type DepositOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of fedBy. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount: SortDirection; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of feeds. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount: SortDirection; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id: SortDirection; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By latitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude: SortDirection; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By longitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount: SortDirection; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By pointNote, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote: SortDirection; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount: SortDirection; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of rightHolders. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount: SortDirection; readonly status?: never; }
  |  /** By status. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status: SortDirection; };

/** Narrows Deposit nodes. Keys side by side must all hold. */
export type DepositWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<DepositWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Conditions on fedBy. */
  readonly fedBy?: InputMaybe<SupplySiteRelationWhere>;
  /** Conditions on feeds. */
  readonly feeds?: InputMaybe<SupplySiteRelationWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares latitude. */
  readonly latitude?: InputMaybe<FloatWhere>;
  /** Compares longitude. */
  readonly longitude?: InputMaybe<FloatWhere>;
  /** Conditions on minerals. */
  readonly minerals?: InputMaybe<ContentMineralRelationWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<DepositWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<DepositWhere>>;
  /** Conditions on places. */
  readonly places?: InputMaybe<PlainPlaceRelationWhere>;
  /** Compares pointNote. */
  readonly pointNote?: InputMaybe<StringWhere>;
  /** Conditions on projects. */
  readonly projects?: InputMaybe<PlainProjectRelationWhere>;
  /** Conditions on rightHolders. */
  readonly rightHolders?: InputMaybe<MineralRightOrganizationRelationWhere>;
  /** Compares status. */
  readonly status?: InputMaybe<MineStatusWhere>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
};

/** Direction of relationships, as seen from a node. */
export type Direction =
  /** Relationships that start or end at the node. */
  | 'BOTH'
  /** Relationships that end at the node. */
  | 'IN'
  /** Relationships that start at the node. */
  | 'OUT';

/**
 * Thing of the domain: a cluster, organisation, role, mineral, product, project, goal, deposit,
 * facility, place, event or list of raw materials. The graph is an open world: what it does not say is
 * unknown, not untrue. Null, an empty list or a missing link means that no source in the graph says
 * so.
 *
 * Norsk: En ting i domenet: klynge, organisasjon, rolle, mineral, produkt, prosjekt, mål, forekomst,
 * anlegg, sted, hendelse eller råstoffliste. Det grafen ikke sier, er ukjent, ikke usant.
 */
export type Entity = {
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/**
 * Thing of the domain: a cluster, organisation, role, mineral, product, project, goal, deposit,
 * facility, place, event or list of raw materials. The graph is an open world: what it does not say is
 * unknown, not untrue. Null, an empty list or a missing link means that no source in the graph says
 * so.
 *
 * Norsk: En ting i domenet: klynge, organisasjon, rolle, mineral, produkt, prosjekt, mål, forekomst,
 * anlegg, sted, hendelse eller råstoffliste. Det grafen ikke sier, er ukjent, ikke usant.
 */
export type EntityAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Thing of the domain: a cluster, organisation, role, mineral, product, project, goal, deposit,
 * facility, place, event or list of raw materials. The graph is an open world: what it does not say is
 * unknown, not untrue. Null, an empty list or a missing link means that no source in the graph says
 * so.
 *
 * Norsk: En ting i domenet: klynge, organisasjon, rolle, mineral, produkt, prosjekt, mål, forekomst,
 * anlegg, sted, hendelse eller råstoffliste. Det grafen ikke sier, er ukjent, ikke usant.
 */
export type EntityNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Thing of the domain: a cluster, organisation, role, mineral, product, project, goal, deposit,
 * facility, place, event or list of raw materials. The graph is an open world: what it does not say is
 * unknown, not untrue. Null, an empty list or a missing link means that no source in the graph says
 * so.
 *
 * Norsk: En ting i domenet: klynge, organisasjon, rolle, mineral, produkt, prosjekt, mål, forekomst,
 * anlegg, sted, hendelse eller råstoffliste. Det grafen ikke sier, er ukjent, ikke usant.
 */
export type EntityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Thing of the domain: a cluster, organisation, role, mineral, product, project, goal, deposit,
 * facility, place, event or list of raw materials. The graph is an open world: what it does not say is
 * unknown, not untrue. Null, an empty list or a missing link means that no source in the graph says
 * so.
 *
 * Norsk: En ting i domenet: klynge, organisasjon, rolle, mineral, produkt, prosjekt, mål, forekomst,
 * anlegg, sted, hendelse eller råstoffliste. Det grafen ikke sier, er ukjent, ikke usant.
 */
export type EntitySummaryArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Entity, after the Relay Cursor Connections Specification. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: EntityFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Entity. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Entity;
};

/** Entity that nodes of a connection lead to. */
export type EntityFacet = {
  readonly __typename?: 'EntityFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Entity. */
  readonly node: Entity;
};

/** How the Entity nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EntityFacets = {
  readonly __typename?: 'EntityFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By type, as `__typename` names it: most first, then by name. */
  readonly type: ReadonlyArray<StringFacet>;
};


/** How the Entity nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EntityFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Entity nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EntityFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Entity nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EntityFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Entity nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EntityFacetsTypeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of Entity nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type EntityOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly id?: never; readonly name?: never; readonly observationsCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id: SortDirection; readonly name?: never; readonly observationsCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly name: SortDirection; readonly observationsCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly name?: never; readonly observationsCount: SortDirection; };

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
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<EntityWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
};

/**
 * Event of some days, such as a meeting, a conference, a fair or a launch.
 *
 * Norsk: En hendelse over noen dager, for eksempel et møte, en konferanse, en messe eller en
 * lansering.
 */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /**
   * Organisations that took part, with their capacity on the edge.
   *
   * Norsk: Organisasjoner som deltok. Kanten sier hva de deltok som.
   */
  readonly participants: ParticipationOrganizationConnection;
  /**
   * Places where the event was held.
   *
   * Norsk: Steder der hendelsen fant sted.
   */
  readonly places: PlainPlaceConnection;
  /**
   * Projects that concern the event.
   *
   * Norsk: Prosjekter som gjelder hendelsen.
   */
  readonly projects: PlainProjectConnection;
  /**
   * First day of the event, as precisely as the source. Null when no source says.
   *
   * Norsk: Den første dagen.
   */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * Last day of the event, as precisely as the source. Null when no source says.
   *
   * Norsk: Den siste dagen.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * Event of some days, such as a meeting, a conference, a fair or a launch.
 *
 * Norsk: En hendelse over noen dager, for eksempel et møte, en konferanse, en messe eller en
 * lansering.
 */
export type EventAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Event of some days, such as a meeting, a conference, a fair or a launch.
 *
 * Norsk: En hendelse over noen dager, for eksempel et møte, en konferanse, en messe eller en
 * lansering.
 */
export type EventNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Event of some days, such as a meeting, a conference, a fair or a launch.
 *
 * Norsk: En hendelse over noen dager, for eksempel et møte, en konferanse, en messe eller en
 * lansering.
 */
export type EventObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Event of some days, such as a meeting, a conference, a fair or a launch.
 *
 * Norsk: En hendelse over noen dager, for eksempel et møte, en konferanse, en messe eller en
 * lansering.
 */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrganizationOrder>>;
  where?: InputMaybe<ParticipationOrganizationWhere>;
};


/**
 * Event of some days, such as a meeting, a conference, a fair or a launch.
 *
 * Norsk: En hendelse over noen dager, for eksempel et møte, en konferanse, en messe eller en
 * lansering.
 */
export type EventPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainPlaceOrder>>;
  where?: InputMaybe<PlainPlaceWhere>;
};


/**
 * Event of some days, such as a meeting, a conference, a fair or a launch.
 *
 * Norsk: En hendelse over noen dager, for eksempel et møte, en konferanse, en messe eller en
 * lansering.
 */
export type EventProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainProjectOrder>>;
  where?: InputMaybe<PlainProjectWhere>;
};


/**
 * Event of some days, such as a meeting, a conference, a fair or a launch.
 *
 * Norsk: En hendelse over noen dager, for eksempel et møte, en konferanse, en messe eller en
 * lansering.
 */
export type EventSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Event, after the Relay Cursor Connections Specification. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: EventFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Event. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Event;
};

/** Event that nodes of a connection lead to. */
export type EventFacet = {
  readonly __typename?: 'EventFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Event. */
  readonly node: Event;
};

/** How the Event nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EventFacets = {
  readonly __typename?: 'EventFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `participants`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly participants: ReadonlyArray<OrganizationFacet>;
  /** By `places`: each Place that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly places: ReadonlyArray<PlaceFacet>;
  /** By `projects`: each Project that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly projects: ReadonlyArray<ProjectFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
};


/** How the Event nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EventFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Event nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EventFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Event nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EventFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Event nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EventFacetsParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Event nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EventFacetsPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Event nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EventFacetsProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Event nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EventFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Event nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type EventFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of Event nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type EventOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of participants. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount: SortDirection; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount: SortDirection; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount: SortDirection; readonly since?: never; readonly until?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since: SortDirection; readonly until?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until: SortDirection; };

/** Narrows Event nodes. Keys side by side must all hold. */
export type EventWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<EventWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** Conditions on participants. */
  readonly participants?: InputMaybe<ParticipationOrganizationRelationWhere>;
  /** Conditions on places. */
  readonly places?: InputMaybe<PlainPlaceRelationWhere>;
  /** Conditions on projects. */
  readonly projects?: InputMaybe<PlainProjectRelationWhere>;
  /** Compares since. */
  readonly since?: InputMaybe<PartialDateWhere>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
  /** Compares until. */
  readonly until?: InputMaybe<PartialDateWhere>;
};

/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type Facility = Entity & Node & Site & {
  readonly __typename?: 'Facility';
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Sites from which this one gets goods. Deliveries may be actual, past or planned: see `status` of
   * the edge.
   *
   * Norsk: Forekomster og anlegg som varene kommer fra.
   */
  readonly fedBy: SupplySiteConnection;
  /**
   * Sites that get goods from this one. Deliveries may be actual, past or planned: see `status` of the
   * edge.
   *
   * Norsk: Forekomster og anlegg som får varer herfra.
   */
  readonly feeds: SupplySiteConnection;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * Minerals and materials that the facility takes in.
   *
   * Norsk: Mineraler og materialer anlegget tar inn.
   */
  readonly inputs: PlainMineralConnection;
  /**
   * Kind of the facility.
   *
   * Norsk: Hva slags anlegg det er.
   */
  readonly kind: FacilityKind;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Latitude of the point that stands for the site, in WGS84 decimal degrees (EPSG:4326) from -90 to
   * 90, north positive. Null when no source says; it is null exactly when `longitude` is.
   *
   * Norsk: Breddegrad for punktet som står for forekomsten eller anlegget, i desimalgrader (WGS84).
   */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /**
   * Longitude of the point that stands for the site, in WGS84 decimal degrees (EPSG:4326) from -180 to
   * 180, east positive. Null when no source says; it is null exactly when `latitude` is.
   *
   * Norsk: Lengdegrad for punktet som står for forekomsten eller anlegget, i desimalgrader (WGS84).
   */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /**
   * Organisations that operate the facility.
   *
   * Norsk: Organisasjoner som driver anlegget.
   */
  readonly operators: PlainOrganizationConnection;
  /**
   * Minerals and materials that the facility puts out.
   *
   * Norsk: Mineraler og materialer anlegget leverer fra seg.
   */
  readonly outputs: PlainMineralConnection;
  /**
   * Places where the site lies: the nearest that a source names, mostly a municipality. The county is
   * `within` of that place, so ask for a whole county by
   * `places: { some: { node: { within: { has: "place:nordland" } } } }`.
   *
   * Norsk: Steder der forekomsten eller anlegget ligger: det nærmeste en kilde nevner, oftest en kommune.
   * Fylket er `within` for det stedet.
   */
  readonly places: PlainPlaceConnection;
  /**
   * What the point marks and how good it is. Example: "Rounded to minutes; falls just outside the
   * municipality." Null when there is nothing to remark.
   *
   * Norsk: Hva punktet viser, og hvor godt det er.
   */
  readonly pointNote: Maybe<Scalars['String']['output']>;
  /**
   * Products that the facility makes.
   *
   * Norsk: Produkter anlegget lager.
   */
  readonly products: PlainProductConnection;
  /**
   * Projects that concern the facility.
   *
   * Norsk: Prosjekter som gjelder anlegget.
   */
  readonly projects: PlainProjectConnection;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Status of the facility, as the latest source says, in the terms for mines (INSPIRE:
   * MineStatusValue). Planned is not producing: only OPERATING and OPERATING_INTERMITTENTLY produce.
   * Null when no source says.
   *
   * Norsk: Anleggets status slik den nyeste kilden oppgir den. Planlagt er ikke produserende.
   */
  readonly status: Maybe<MineStatus>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type FacilityAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type FacilityFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SupplySiteOrder>>;
  where?: InputMaybe<SupplySiteWhere>;
};


/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type FacilityFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SupplySiteOrder>>;
  where?: InputMaybe<SupplySiteWhere>;
};


/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type FacilityInputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainMineralOrder>>;
  where?: InputMaybe<PlainMineralWhere>;
};


/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type FacilityNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type FacilityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type FacilityOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainOrganizationOrder>>;
  where?: InputMaybe<PlainOrganizationWhere>;
};


/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type FacilityOutputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainMineralOrder>>;
  where?: InputMaybe<PlainMineralWhere>;
};


/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type FacilityPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainPlaceOrder>>;
  where?: InputMaybe<PlainPlaceWhere>;
};


/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type FacilityProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainProductOrder>>;
  where?: InputMaybe<PlainProductWhere>;
};


/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type FacilityProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainProjectOrder>>;
  where?: InputMaybe<PlainProjectWhere>;
};


/**
 * Works, plant, port or the like where minerals are taken in and minerals or products put out. The
 * organisation that operates it is another thing, also where it bears the same name.
 *
 * Norsk: Et verk, anlegg, en havn eller lignende som tar inn mineraler og leverer mineraler eller
 * produkter. Organisasjonen som driver anlegget, er noe annet, også når navnet er det samme.
 */
export type FacilitySummaryArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Facility, after the Relay Cursor Connections Specification. */
export type FacilityConnection = {
  readonly __typename?: 'FacilityConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<FacilityEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: FacilityFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Facility>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Facility. */
export type FacilityEdge = {
  readonly __typename?: 'FacilityEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Facility;
};

/** Facility that nodes of a connection lead to. */
export type FacilityFacet = {
  readonly __typename?: 'FacilityFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Facility. */
  readonly node: Facility;
};

/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacets = {
  readonly __typename?: 'FacilityFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `fedBy`: each Site that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly fedBy: ReadonlyArray<SiteFacet>;
  /** By `feeds`: each Site that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly feeds: ReadonlyArray<SiteFacet>;
  /** By `inputs`: each Mineral that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly inputs: ReadonlyArray<MineralFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<FacilityKindFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `operators`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly operators: ReadonlyArray<OrganizationFacet>;
  /** By `outputs`: each Mineral that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly outputs: ReadonlyArray<MineralFacet>;
  /** By `places`: each Place that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly places: ReadonlyArray<PlaceFacet>;
  /** By `products`: each Product that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly products: ReadonlyArray<ProductFacet>;
  /** By `projects`: each Project that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly projects: ReadonlyArray<ProjectFacet>;
  /** By `status`: most first, then by value; of as many, null comes last. */
  readonly status: ReadonlyArray<MineStatusFacet>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsFedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsFeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsInputsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsOperatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsOutputsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Facility nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type FacilityFacetsStatusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** FacilityKind that nodes or links of a connection have. */
export type FacilityKindFacet = {
  readonly __typename?: 'FacilityKindFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<FacilityKind>;
};

/** Compares a FacilityKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type FacilityKindWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<FacilityKind>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<FacilityKind>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<FacilityKind>;
};

/** One key of an order of Facility nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type FacilityOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of fedBy. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount: SortDirection; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of feeds. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount: SortDirection; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id: SortDirection; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of inputs. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount: SortDirection; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind: SortDirection; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By latitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude: SortDirection; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By longitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of operators. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount: SortDirection; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of outputs. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount: SortDirection; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount: SortDirection; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By pointNote, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote: SortDirection; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of products. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount: SortDirection; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount: SortDirection; readonly status?: never; }
  |  /** By status. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status: SortDirection; };

/** Narrows Facility nodes. Keys side by side must all hold. */
export type FacilityWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Conditions on fedBy. */
  readonly fedBy?: InputMaybe<SupplySiteRelationWhere>;
  /** Conditions on feeds. */
  readonly feeds?: InputMaybe<SupplySiteRelationWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Conditions on inputs. */
  readonly inputs?: InputMaybe<PlainMineralRelationWhere>;
  /** Compares kind. */
  readonly kind?: InputMaybe<FacilityKindWhere>;
  /** Compares latitude. */
  readonly latitude?: InputMaybe<FloatWhere>;
  /** Compares longitude. */
  readonly longitude?: InputMaybe<FloatWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<FacilityWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** Conditions on operators. */
  readonly operators?: InputMaybe<PlainOrganizationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  /** Conditions on outputs. */
  readonly outputs?: InputMaybe<PlainMineralRelationWhere>;
  /** Conditions on places. */
  readonly places?: InputMaybe<PlainPlaceRelationWhere>;
  /** Compares pointNote. */
  readonly pointNote?: InputMaybe<StringWhere>;
  /** Conditions on products. */
  readonly products?: InputMaybe<PlainProductRelationWhere>;
  /** Conditions on projects. */
  readonly projects?: InputMaybe<PlainProjectRelationWhere>;
  /** Compares status. */
  readonly status?: InputMaybe<MineStatusWhere>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
};

/** Compares a Float. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type FloatWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than, or later than, this value. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Greater than, later than, or equal to this value. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, or earlier than, this value. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Less than, earlier than, or equal to this value. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * What is missing in the graph, after the Relay Cursor Connections Specification: in the order of kinds, then
 * of the minerals' ids, then of what is missing.
 *
 * Norsk: Hull i grafen: det som ikke er kjent der noe kunne ventes.
 */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** True when there are more than 10,000 gaps: then only the first 10,000 are there. */
  readonly cut: Scalars['Boolean']['output'];
  /** The gaps of the page. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The minerals of the page. One with several gaps stands there several times. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** How the whole operation was answered, to cite and repeat it. */
  readonly receipt: Maybe<Receipt>;
  /** The number of gaps. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * Something that is not known of a mineral. The graph is an open world: nobody may fill a role, or nobody has
 * looked; `absences` say what was looked for.
 */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** What was looked for, about the mineral or the product. At most 16, in the order of ids. */
  readonly absences: ReadonlyArray<Absence>;
  /** The place of the gap among all; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** What is missing. */
  readonly kind: GapKind;
  /** The mineral. */
  readonly node: Entity;
  /** Product that consumes the mineral. Null for other kinds. */
  readonly product: Maybe<Product>;
  /** Role that no organisation with this mineral has. Null for other kinds. */
  readonly role: Maybe<Role>;
  /** Stage at which nobody is known. Null for other kinds. */
  readonly stage: Maybe<GapStage>;
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

/**
 * Goal, aim, vision or challenge that a cluster states.
 *
 * Norsk: Et mål, en visjon eller en utfordring som en klynge oppgir.
 */
export type Goal = Entity & Node & {
  readonly __typename?: 'Goal';
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Challenges that the goal answers.
   *
   * Norsk: Utfordringer målet svarer på.
   */
  readonly answers: PlainGoalConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Clusters that state the goal.
   *
   * Norsk: Klynger som oppgir målet.
   */
  readonly clusters: PlainClusterConnection;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * Kind of the goal.
   *
   * Norsk: Hva slags mål det er.
   */
  readonly kind: GoalKind;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /**
   * Order among the goals of its kind, as the source numbers or lists them, from 1. Null when the
   * source gives no order.
   *
   * Norsk: Plassen blant mål av samme slag, slik kilden ordner dem.
   */
  readonly position: Maybe<Scalars['Int']['output']>;
  /**
   * Projects that pursue the goal.
   *
   * Norsk: Prosjekter som arbeider mot målet.
   */
  readonly projects: PlainProjectConnection;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/**
 * Goal, aim, vision or challenge that a cluster states.
 *
 * Norsk: Et mål, en visjon eller en utfordring som en klynge oppgir.
 */
export type GoalAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Goal, aim, vision or challenge that a cluster states.
 *
 * Norsk: Et mål, en visjon eller en utfordring som en klynge oppgir.
 */
export type GoalAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainGoalOrder>>;
  where?: InputMaybe<PlainGoalWhere>;
};


/**
 * Goal, aim, vision or challenge that a cluster states.
 *
 * Norsk: Et mål, en visjon eller en utfordring som en klynge oppgir.
 */
export type GoalClustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainClusterOrder>>;
  where?: InputMaybe<PlainClusterWhere>;
};


/**
 * Goal, aim, vision or challenge that a cluster states.
 *
 * Norsk: Et mål, en visjon eller en utfordring som en klynge oppgir.
 */
export type GoalNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Goal, aim, vision or challenge that a cluster states.
 *
 * Norsk: Et mål, en visjon eller en utfordring som en klynge oppgir.
 */
export type GoalObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Goal, aim, vision or challenge that a cluster states.
 *
 * Norsk: Et mål, en visjon eller en utfordring som en klynge oppgir.
 */
export type GoalProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainProjectOrder>>;
  where?: InputMaybe<PlainProjectWhere>;
};


/**
 * Goal, aim, vision or challenge that a cluster states.
 *
 * Norsk: Et mål, en visjon eller en utfordring som en klynge oppgir.
 */
export type GoalSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Goal, after the Relay Cursor Connections Specification. */
export type GoalConnection = {
  readonly __typename?: 'GoalConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<GoalEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: GoalFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Goal>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Goal. */
export type GoalEdge = {
  readonly __typename?: 'GoalEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Goal;
};

/** Goal that nodes of a connection lead to. */
export type GoalFacet = {
  readonly __typename?: 'GoalFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Goal. */
  readonly node: Goal;
};

/** How the Goal nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type GoalFacets = {
  readonly __typename?: 'GoalFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `answers`: each Goal that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly answers: ReadonlyArray<GoalFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `clusters`: each Cluster that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly clusters: ReadonlyArray<ClusterFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<GoalKindFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `position`: most first, then by value; of as many, null comes last. */
  readonly position: ReadonlyArray<IntFacet>;
  /** By `projects`: each Project that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly projects: ReadonlyArray<ProjectFacet>;
};


/** How the Goal nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type GoalFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Goal nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type GoalFacetsAnswersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Goal nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type GoalFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Goal nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type GoalFacetsClustersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Goal nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type GoalFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Goal nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type GoalFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Goal nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type GoalFacetsPositionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Goal nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type GoalFacetsProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** GoalKind that nodes or links of a connection have. */
export type GoalKindFacet = {
  readonly __typename?: 'GoalKindFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<GoalKind>;
};

/** Compares a GoalKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type GoalKindWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<GoalKind>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<GoalKind>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<GoalKind>;
};

/** One key of an order of Goal nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type GoalOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By the number of answers. */
  { readonly absencesCount?: never; readonly answersCount: SortDirection; readonly certainty?: never; readonly clustersCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty: SortDirection; readonly clustersCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By the number of clusters. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly position?: never; readonly projectsCount?: never; }
  |  /** By position. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position: SortDirection; readonly projectsCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount: SortDirection; };

/** Narrows Goal nodes. Keys side by side must all hold. */
export type GoalWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<GoalWhere>>;
  /** Conditions on answers. */
  readonly answers?: InputMaybe<PlainGoalRelationWhere>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Conditions on clusters. */
  readonly clusters?: InputMaybe<PlainClusterRelationWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares kind. */
  readonly kind?: InputMaybe<GoalKindWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<GoalWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<GoalWhere>>;
  /** Compares position. */
  readonly position?: InputMaybe<IntWhere>;
  /** Conditions on projects. */
  readonly projects?: InputMaybe<PlainProjectRelationWhere>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
};

/** Terms under which facts from a group of sources may be used. */
export type GroupLicence = {
  readonly __typename?: 'GroupLicence';
  /** The group of sources, in English. */
  readonly group: Scalars['String']['output'];
  /** The terms, as an identifier of SPDX where there is one. */
  readonly terms: Scalars['String']['output'];
  /** Address of the terms. Null when none is known. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** Compares a ID. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type IdWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Identifier of an entity in a register or vocabulary of others. It serves to join this graph with
 * their data.
 */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /**
   * Register or vocabulary that the value belongs to, from the code list `scheme`. Examples are the
   * Norwegian organisation numbers, municipality numbers and the CGI commodity codes.
   */
  readonly scheme: Scalars['String']['output'];
  /** Address under which that register describes the thing. Null when it has none. */
  readonly uri: Maybe<Scalars['URL']['output']>;
  /** Identifier as that register writes it. */
  readonly value: Scalars['String']['output'];
};

/**
 * What follows when an entity stops: what loses the only supply of something that it is known to have, what
 * loses one of several, and where that ends.
 *
 * Norsk: Hva som følger når noe stanser: hva som mister sin eneste kjente forsyning, hva som mister én av
 * flere, og hvor det stopper.
 */
export type Impact = {
  readonly __typename?: 'Impact';
  /** What the answer takes for granted. */
  readonly assumptions: ReadonlyArray<ImpactAssumption>;
  /**
   * True when not all that may follow has been looked at or is shown: more than 500 effects, or more than 20,000
   * statements of needs. What is there holds all the same.
   */
  readonly cut: Scalars['Boolean']['output'];
  /**
   * What is struck, each entity once: the nearest first, then by the effect in the order of ImpactKind, then in
   * the order of ids. At most 500.
   */
  readonly effects: ReadonlyArray<ImpactEffect>;
  /** The entity that stops. */
  readonly of: Entity;
  /** The number of those that lose one supply of several. */
  readonly oneOfSeveralCount: Scalars['Int']['output'];
  /** The number of those that lose an only known supply. */
  readonly onlyKnownCount: Scalars['Int']['output'];
  /** How the whole operation was answered, to cite and repeat it. */
  readonly receipt: Maybe<Receipt>;
  /** Sources of the links that carry the effects. */
  readonly sources: ReadonlyArray<Source>;
  /** The number of entities struck. */
  readonly totalCount: Scalars['Int']['output'];
  /** The number of those of which the graph does not tell whether they follow. */
  readonly unknownCount: Scalars['Int']['output'];
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
  | 'NO_SUBSTITUTES';

/**
 * An entity that is struck when another stops. Where several of its needs are struck, it is the one struck
 * hardest that is told: that with the first effect in the order of ImpactKind, of those the nearest.
 *
 * Norsk: Noe som rammes når noe annet stanser. Rammes flere av behovene, er det det hardest rammede som
 * fortelles.
 */
export type ImpactEffect = {
  readonly __typename?: 'ImpactEffect';
  /**
   * Who is left to supply what is needed, in the order of ids. Empty where the only known supply is lost. At
   * most 20.
   */
  readonly alternatives: ReadonlyArray<Entity>;
  /** The number of those left. */
  readonly alternativesCount: Scalars['Int']['output'];
  /** What it loses. */
  readonly effect: ImpactKind;
  /** The entity. */
  readonly entity: Entity;
  /** The links that carry the effect, from what is lost, or may be, to the entity. At most 20. */
  readonly links: ReadonlyArray<Link>;
  /**
   * What the entity needs and loses the supply of: a mineral, a part. For a mineral it is the mineral itself.
   * Null where the need is of somebody, such as an operator or a maker, or of goods of which no mineral is
   * known; `links` tell which.
   */
  readonly needed: Maybe<Entity>;
  /** How far it is from what stops: 1 for what needs it directly. */
  readonly order: Scalars['Int']['output'];
  /**
   * Share in percent that the link which carries the effect names, as published. Null when no source says or
   * several links carry it, which does not mean zero.
   */
  readonly share: Maybe<Scalars['Float']['output']>;
  /** What `share` is a share of. Null exactly when `share` is. */
  readonly shareOf: Maybe<ShareBasis>;
};

/** What an entity loses when another stops. */
export type ImpactKind =
  /** One supply of several: others are known, and it is taken to go on. */
  | 'LOSES_ONE_OF_SEVERAL'
  /** The only supply of something it needs that the graph knows of. */
  | 'LOSES_ONLY_KNOWN_SUPPLY'
  /** It needs what loses one supply of several. Whether it gets less, nobody says. */
  | 'UNKNOWN';

/** Whole number, or year of a date, that nodes or links of a connection have. */
export type IntFacet = {
  readonly __typename?: 'IntFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<Scalars['Int']['output']>;
};

/** Compares a Int. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type IntWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than, or later than, this value. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than, later than, or equal to this value. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, or earlier than, this value. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than, earlier than, or equal to this value. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
};

/** An organisation that one might meet, and why. */
export type Introduction = {
  readonly __typename?: 'Introduction';
  /** The organisation. */
  readonly organization: Organization;
  /** What the two share, the rarest first. At most 20. */
  readonly reasons: ReadonlyArray<IntroductionReason>;
  /** The number of all reasons. */
  readonly reasonsCount: Scalars['Int']['output'];
  /**
   * How much the two have in common: the sum of the weights of its reasons, to six decimals. It has no unit and
   * says only which of two introductions has more for it.
   */
  readonly score: Scalars['Float']['output'];
  /** Sources of the links that the reasons rest on, each once. At most 100. */
  readonly sources: ReadonlyArray<Source>;
};

/**
 * Organisations that one might meet, best first.
 *
 * Norsk: Organisasjoner som en organisasjon kan ha nytte av å møte, de beste først.
 */
export type IntroductionAnswer = {
  readonly __typename?: 'IntroductionAnswer';
  /** Whom it might meet: the highest score first, ties in the order of ids. */
  readonly introductions: ReadonlyArray<Introduction>;
  /** The organisation that was asked about. */
  readonly of: Organization;
  /**
   * What it shares with so many others (more than 1,000) that nothing follows from it: left out of the
   * scores. At most 50, in the order of ids.
   */
  readonly passedOver: ReadonlyArray<Entity>;
  /** How the whole operation was answered, to cite and repeat it. */
  readonly receipt: Maybe<Receipt>;
  /** The number of all organisations that share something with it and are not connected with it yet. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something that two organisations share: a mineral, a role, a place, or a product of their facilities. */
export type IntroductionReason = {
  readonly __typename?: 'IntroductionReason';
  /**
   * The links of the path from the one to the other over what they share: those of the organisation that was
   * asked about first. At most 10.
   */
  readonly links: ReadonlyArray<Link>;
  /** What they share. */
  readonly shared: Entity;
  /** How many organisations have it, the two among them. */
  readonly sharedBy: Scalars['Int']['output'];
  /**
   * What it counts: 1 divided by the natural logarithm of `sharedBy`, to six decimals. What few have counts
   * more. After Adamic and Adar, "Friends and neighbors on the Web" (Social Networks 25, 2003).
   */
  readonly weight: Scalars['Float']['output'];
};

/** How many there are of a kind of nodes or links. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** Name of the type of nodes, or relationship type of the links in Neo4j. */
  readonly kind: Scalars['String']['output'];
};

/**
 * Name of an entity in one language. A preferred name is a skos:prefLabel of SKOS, any other a
 * skos:altLabel.
 */
export type Label = {
  readonly __typename?: 'Label';
  /** Whether sources say that the entity bears this name. */
  readonly certainty: Certainty;
  /** Language of the name. */
  readonly language: Language;
  /**
   * True for the name that `name` gives in this language; false for aliases, abbreviations and former
   * names.
   */
  readonly preferred: Scalars['Boolean']['output'];
  /** When the name came into use, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /**
   * When the name went out of use, as precisely as the source. Null when no source says, which does
   * not mean that it is still in use.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /** The name itself. */
  readonly value: Scalars['String']['output'];
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

/** Language that nodes or links of a connection have. */
export type LanguageFacet = {
  readonly __typename?: 'LanguageFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<Language>;
};

/** Compares a Language. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type LanguageWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Language>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Language>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<Language>;
};

/** To whom a mineral belongs by section 7 of the Norwegian Minerals Act of 2009. */
export type LegalClass =
  /** Mineral of the landowner: all others. */
  | 'LANDOWNER'
  /**
   * Mineral of the State: metals of a density of 5 g/cm3 or more and their ores, titanium, arsenic,
   * pyrrhotite and pyrite.
   */
  | 'STATE';

/** LegalClass that nodes or links of a connection have. */
export type LegalClassFacet = {
  readonly __typename?: 'LegalClassFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<LegalClass>;
};

/** Compares a LegalClass. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type LegalClassWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<LegalClass>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<LegalClass>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<LegalClass>;
};

/**
 * Statement that joins two entities, with its certainty, its time and its sources. It is a
 * relationship of the graph with the properties that every relationship has. Time comes in two ways:
 * `since` and `until` say when it began and ended; `observed` says only when a source attests it.
 *
 * Norsk: Et utsagn som knytter to ting sammen, med sikkerhet, tid og kilder. `since` og `until` sier
 * når det begynte og sluttet; `observed` sier bare når en kilde bekrefter det.
 */
export type Link = {
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** Entity at the start of the link: the subject of what it says. */
  readonly from: Entity;
  /**
   * Globally unique id of the link, which never changes and is never reused. The same two nodes may be
   * joined by several links.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /** Entity at the end of the link: the object of what it says. */
  readonly to: Entity;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/**
 * Statement that joins two entities, with its certainty, its time and its sources. It is a
 * relationship of the graph with the properties that every relationship has. Time comes in two ways:
 * `since` and `until` say when it began and ended; `observed` says only when a source attests it.
 *
 * Norsk: Et utsagn som knytter to ting sammen, med sikkerhet, tid og kilder. `since` og `until` sier
 * når det begynte og sluttet; `observed` sier bare når en kilde bekrefter det.
 */
export type LinkSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Link, after the Relay Cursor Connections Specification. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: LinkFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Link>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Link. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Link;
};

/** How the links of a connection spread by the fields of Link. Each link is counted, as in totalCount. */
export type LinkFacets = {
  readonly __typename?: 'LinkFacets';
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<StringFacet>;
  /** By the year of `observed`: most first, then by year; of as many, null comes last. */
  readonly observed: ReadonlyArray<IntFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
  /** By `validity`: most first, then by value; of as many, null comes last. */
  readonly validity: ReadonlyArray<ValidityFacet>;
};


/** How the links of a connection spread by the fields of Link. Each link is counted, as in totalCount. */
export type LinkFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Link. Each link is counted, as in totalCount. */
export type LinkFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Link. Each link is counted, as in totalCount. */
export type LinkFacetsObservedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Link. Each link is counted, as in totalCount. */
export type LinkFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Link. Each link is counted, as in totalCount. */
export type LinkFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Link. Each link is counted, as in totalCount. */
export type LinkFacetsValidityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** ListStatus that nodes or links of a connection have. */
export type ListStatusFacet = {
  readonly __typename?: 'ListStatusFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<ListStatus>;
};

/** Compares a ListStatus. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type ListStatusWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ListStatus>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<ListStatus>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<ListStatus>;
};

/**
 * Link from a mineral to a list of raw materials that it is on (LISTED_ON). Lists name materials: a
 * mineral inherits the listing only through a material that it yields, and `via` says which.
 *
 * Norsk: Forbindelse fra et mineral til en råstoffliste det står på. Listene navngir materialer; et
 * mineral arver oppføringen bare gjennom et materiale det gir opphav til.
 */
export type Listing = Link & {
  readonly __typename?: 'Listing';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** Entity at the start of the link: the subject of what it says. */
  readonly from: Entity;
  /**
   * Globally unique id of the link, which never changes and is never reused. The same two nodes may be
   * joined by several links.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * As what the list names the material.
   *
   * Norsk: Hva listen fører materialet opp som.
   */
  readonly status: ListStatus;
  /** Entity at the end of the link: the object of what it says. */
  readonly to: Entity;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
  /**
   * Material that the list names, through which the mineral inherits the listing: quartz is listed via
   * silicon metal. Null when the list names the mineral itself.
   *
   * Norsk: Materialet som listen navngir, og som mineralet arver oppføringen gjennom.
   */
  readonly via: Maybe<Mineral>;
};


/**
 * Link from a mineral to a list of raw materials that it is on (LISTED_ON). Lists name materials: a
 * mineral inherits the listing only through a material that it yields, and `via` says which.
 *
 * Norsk: Forbindelse fra et mineral til en råstoffliste det står på. Listene navngir materialer; et
 * mineral arver oppføringen bare gjennom et materiale det gir opphav til.
 */
export type ListingSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** How the links of a connection spread by the fields of Listing. Each link is counted, as in totalCount. */
export type ListingFacets = {
  readonly __typename?: 'ListingFacets';
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<StringFacet>;
  /** By the year of `observed`: most first, then by year; of as many, null comes last. */
  readonly observed: ReadonlyArray<IntFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By `status`: most first, then by value; of as many, null comes last. */
  readonly status: ReadonlyArray<ListStatusFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
  /** By `validity`: most first, then by value; of as many, null comes last. */
  readonly validity: ReadonlyArray<ValidityFacet>;
};


/** How the links of a connection spread by the fields of Listing. Each link is counted, as in totalCount. */
export type ListingFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Listing. Each link is counted, as in totalCount. */
export type ListingFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Listing. Each link is counted, as in totalCount. */
export type ListingFacetsObservedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Listing. Each link is counted, as in totalCount. */
export type ListingFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Listing. Each link is counted, as in totalCount. */
export type ListingFacetsStatusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Listing. Each link is counted, as in totalCount. */
export type ListingFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Listing. Each link is counted, as in totalCount. */
export type ListingFacetsValidityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Mineral with the Listing that leads there, after the Relay Cursor Connections Specification. */
export type ListingMineralConnection = {
  readonly __typename?: 'ListingMineralConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: ListingFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ListingMineralEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: MineralFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Mineral>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Mineral. */
export type ListingMineralEdge = {
  readonly __typename?: 'ListingMineralEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Mineral;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * As what the list names the material.
   *
   * Norsk: Hva listen fører materialet opp som.
   */
  readonly status: ListStatus;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
  /**
   * Material that the list names, through which the mineral inherits the listing: quartz is listed via
   * silicon metal. Null when the list names the mineral itself.
   *
   * Norsk: Materialet som listen navngir, og som mineralet arver oppføringen gjennom.
   */
  readonly via: Maybe<Mineral>;
};


/** An edge to a Mineral. */
export type ListingMineralEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Mineral nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ListingMineralOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of actors. */
  { readonly absencesCount?: never; readonly actorsCount: SortDirection; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty: SortDirection; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By class. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class: SortDirection; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount: SortDirection; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge: ListingOrder; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount: SortDirection; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By formula, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula: SortDirection; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By hardness. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness: SortDirection; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id: SortDirection; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind: SortDirection; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By legalClass. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass: SortDirection; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of lists. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of producers. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount: SortDirection; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of products. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount: SortDirection; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount: SortDirection; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of yieldedBy. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount: SortDirection; readonly yieldsCount?: never; }
  |  /** By the number of yields. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount: SortDirection; };

/** Conditions on the relationships to Mineral nodes. Keys side by side must all hold. */
export type ListingMineralRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<ListingMineralWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<ListingMineralWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<ListingMineralWhere>;
};

/** Narrows edges to Mineral nodes by the node and by the edge. */
export type ListingMineralWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ListingMineralWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<ListingWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<MineralWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ListingMineralWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ListingMineralWhere>>;
};

/** One key of an order of edges by the fields of Listing: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ListingOrder =
  /** By certainty. */
  { readonly certainty: SortDirection; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By id. */
  { readonly certainty?: never; readonly id: SortDirection; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By kind. */
  { readonly certainty?: never; readonly id?: never; readonly kind: SortDirection; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By note, by Norwegian rules of order. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note: SortDirection; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By observed: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed: SortDirection; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since: SortDirection; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By status. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status: SortDirection; readonly until?: never; readonly validity?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until: SortDirection; readonly validity?: never; }
  |  /** By validity. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity: SortDirection; };

/** A page of RawMaterialList with the Listing that leads there, after the Relay Cursor Connections Specification. */
export type ListingRawMaterialListConnection = {
  readonly __typename?: 'ListingRawMaterialListConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: ListingFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ListingRawMaterialListEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: RawMaterialListFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<RawMaterialList>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a RawMaterialList. */
export type ListingRawMaterialListEdge = {
  readonly __typename?: 'ListingRawMaterialListEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: RawMaterialList;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * As what the list names the material.
   *
   * Norsk: Hva listen fører materialet opp som.
   */
  readonly status: ListStatus;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
  /**
   * Material that the list names, through which the mineral inherits the listing: quartz is listed via
   * silicon metal. Null when the list names the mineral itself.
   *
   * Norsk: Materialet som listen navngir, og som mineralet arver oppføringen gjennom.
   */
  readonly via: Maybe<Mineral>;
};


/** An edge to a RawMaterialList. */
export type ListingRawMaterialListEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to RawMaterialList nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ListingRawMaterialListOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly year?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly year?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: ListingOrder; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly year?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly year?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly year?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly year?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly year?: never; }
  |  /** By year. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly year: SortDirection; };

/** Conditions on the relationships to RawMaterialList nodes. Keys side by side must all hold. */
export type ListingRawMaterialListRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<ListingRawMaterialListWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<ListingRawMaterialListWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<ListingRawMaterialListWhere>;
};

/** Narrows edges to RawMaterialList nodes by the node and by the edge. */
export type ListingRawMaterialListWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ListingRawMaterialListWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<ListingWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<RawMaterialListWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ListingRawMaterialListWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ListingRawMaterialListWhere>>;
};

/** Narrows edges by the fields of Listing. Keys side by side must all hold. */
export type ListingWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ListingWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares the kind of the link, its Neo4j type. */
  readonly kind?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ListingWhere>;
  /** Compares note. */
  readonly note?: InputMaybe<StringWhere>;
  /** Compares observed. */
  readonly observed?: InputMaybe<PartialDateWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ListingWhere>>;
  /** Compares since. */
  readonly since?: InputMaybe<PartialDateWhere>;
  /** Compares status. */
  readonly status?: InputMaybe<ListStatusWhere>;
  /** Compares until. */
  readonly until?: InputMaybe<PartialDateWhere>;
  /** Compares the validity of the link. */
  readonly validity?: InputMaybe<ValidityWhere>;
};

/**
 * Link from an organisation to a cluster (MEMBER_OF). Membership is graded evidence, never a plain
 * yes: no source at hand lists the members by name. There is at most one such link per organisation
 * and cluster, with the strongest evidence.
 *
 * Norsk: Forbindelse fra en organisasjon til en klynge. Medlemskap er gradert belegg, aldri et rent
 * ja, for ingen kjent kilde navngir alle medlemmene.
 */
export type Membership = Link & {
  readonly __typename?: 'Membership';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /**
   * How strongly sources speak for the membership. SUPPORTER is no membership.
   *
   * Norsk: Hvor sterkt kildene taler for medlemskapet. SUPPORTER er ikke medlemskap.
   */
  readonly evidence: MembershipEvidence;
  /** Entity at the start of the link: the subject of what it says. */
  readonly from: Entity;
  /**
   * Globally unique id of the link, which never changes and is never reused. The same two nodes may be
   * joined by several links.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /** Entity at the end of the link: the object of what it says. */
  readonly to: Entity;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/**
 * Link from an organisation to a cluster (MEMBER_OF). Membership is graded evidence, never a plain
 * yes: no source at hand lists the members by name. There is at most one such link per organisation
 * and cluster, with the strongest evidence.
 *
 * Norsk: Forbindelse fra en organisasjon til en klynge. Medlemskap er gradert belegg, aldri et rent
 * ja, for ingen kjent kilde navngir alle medlemmene.
 */
export type MembershipSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Cluster with the Membership that leads there, after the Relay Cursor Connections Specification. */
export type MembershipClusterConnection = {
  readonly __typename?: 'MembershipClusterConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: MembershipFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<MembershipClusterEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: ClusterFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Cluster>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Cluster. */
export type MembershipClusterEdge = {
  readonly __typename?: 'MembershipClusterEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * How strongly sources speak for the membership. SUPPORTER is no membership.
   *
   * Norsk: Hvor sterkt kildene taler for medlemskapet. SUPPORTER er ikke medlemskap.
   */
  readonly evidence: MembershipEvidence;
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Cluster;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Cluster. */
export type MembershipClusterEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Cluster nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type MembershipClusterOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: MembershipOrder; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount: SortDirection; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of goals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount: SortDirection; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id: SortDirection; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of members. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount: SortDirection; readonly supportersCount?: never; }
  |  /** By the number of supporters. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount: SortDirection; };

/** Conditions on the relationships to Cluster nodes. Keys side by side must all hold. */
export type MembershipClusterRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<MembershipClusterWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<MembershipClusterWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<MembershipClusterWhere>;
};

/** Narrows edges to Cluster nodes by the node and by the edge. */
export type MembershipClusterWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<MembershipClusterWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<MembershipWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<ClusterWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<MembershipClusterWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<MembershipClusterWhere>>;
};

/** Grade of evidence that an organisation is a member of a cluster, from the strongest to none. */
export type MembershipEvidence =
  /** A source treats the organisation as part of the cluster or its partnership. */
  | 'CONFIRMED'
  /** Strong signs: it held the chair, ran the cluster or led one of its projects. */
  | 'STRONG'
  /**
   * It is shown only as an outside party that supports or works with the cluster. This is no
   * membership.
   */
  | 'SUPPORTER'
  /** Weak signs: it is named as taking part in a project or publication of the cluster. */
  | 'WEAK';

/** MembershipEvidence that nodes or links of a connection have. */
export type MembershipEvidenceFacet = {
  readonly __typename?: 'MembershipEvidenceFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<MembershipEvidence>;
};

/** Compares a MembershipEvidence. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type MembershipEvidenceWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<MembershipEvidence>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<MembershipEvidence>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<MembershipEvidence>;
};

/** How the links of a connection spread by the fields of Membership. Each link is counted, as in totalCount. */
export type MembershipFacets = {
  readonly __typename?: 'MembershipFacets';
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `evidence`: most first, then by value; of as many, null comes last. */
  readonly evidence: ReadonlyArray<MembershipEvidenceFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<StringFacet>;
  /** By the year of `observed`: most first, then by year; of as many, null comes last. */
  readonly observed: ReadonlyArray<IntFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
  /** By `validity`: most first, then by value; of as many, null comes last. */
  readonly validity: ReadonlyArray<ValidityFacet>;
};


/** How the links of a connection spread by the fields of Membership. Each link is counted, as in totalCount. */
export type MembershipFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Membership. Each link is counted, as in totalCount. */
export type MembershipFacetsEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Membership. Each link is counted, as in totalCount. */
export type MembershipFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Membership. Each link is counted, as in totalCount. */
export type MembershipFacetsObservedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Membership. Each link is counted, as in totalCount. */
export type MembershipFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Membership. Each link is counted, as in totalCount. */
export type MembershipFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Membership. Each link is counted, as in totalCount. */
export type MembershipFacetsValidityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of edges by the fields of Membership: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type MembershipOrder =
  /** By certainty. */
  { readonly certainty: SortDirection; readonly evidence?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By evidence. */
  { readonly certainty?: never; readonly evidence: SortDirection; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By id. */
  { readonly certainty?: never; readonly evidence?: never; readonly id: SortDirection; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By kind. */
  { readonly certainty?: never; readonly evidence?: never; readonly id?: never; readonly kind: SortDirection; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By note, by Norwegian rules of order. */
  { readonly certainty?: never; readonly evidence?: never; readonly id?: never; readonly kind?: never; readonly note: SortDirection; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By observed: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly evidence?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed: SortDirection; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly evidence?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since: SortDirection; readonly until?: never; readonly validity?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly evidence?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until: SortDirection; readonly validity?: never; }
  |  /** By validity. */
  { readonly certainty?: never; readonly evidence?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity: SortDirection; };

/** A page of Organization with the Membership that leads there, after the Relay Cursor Connections Specification. */
export type MembershipOrganizationConnection = {
  readonly __typename?: 'MembershipOrganizationConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: MembershipFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<MembershipOrganizationEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: OrganizationFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Organization. */
export type MembershipOrganizationEdge = {
  readonly __typename?: 'MembershipOrganizationEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * How strongly sources speak for the membership. SUPPORTER is no membership.
   *
   * Norsk: Hvor sterkt kildene taler for medlemskapet. SUPPORTER er ikke medlemskap.
   */
  readonly evidence: MembershipEvidence;
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Organization;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Organization. */
export type MembershipOrganizationEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Organization nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type MembershipOrganizationOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of customers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount: SortDirection; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount: SortDirection; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge: MembershipOrder; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount: SortDirection; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount: SortDirection; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id: SortDirection; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind: SortDirection; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of memberships. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of owners. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount: SortDirection; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount: SortDirection; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount: SortDirection; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of roles. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount: SortDirection; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of subsidiaries. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount: SortDirection; readonly suppliersCount?: never; }
  |  /** By the number of suppliers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount: SortDirection; };

/** Conditions on the relationships to Organization nodes. Keys side by side must all hold. */
export type MembershipOrganizationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<MembershipOrganizationWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<MembershipOrganizationWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<MembershipOrganizationWhere>;
};

/** Narrows edges to Organization nodes by the node and by the edge. */
export type MembershipOrganizationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<MembershipOrganizationWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<MembershipWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<OrganizationWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<MembershipOrganizationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<MembershipOrganizationWhere>>;
};

/** Narrows edges by the fields of Membership. Keys side by side must all hold. */
export type MembershipWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares evidence. */
  readonly evidence?: InputMaybe<MembershipEvidenceWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares the kind of the link, its Neo4j type. */
  readonly kind?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<MembershipWhere>;
  /** Compares note. */
  readonly note?: InputMaybe<StringWhere>;
  /** Compares observed. */
  readonly observed?: InputMaybe<PartialDateWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  /** Compares since. */
  readonly since?: InputMaybe<PartialDateWhere>;
  /** Compares until. */
  readonly until?: InputMaybe<PartialDateWhere>;
  /** Compares the validity of the link. */
  readonly validity?: InputMaybe<ValidityWhere>;
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

/** MineStatus that nodes or links of a connection have. */
export type MineStatusFacet = {
  readonly __typename?: 'MineStatusFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<MineStatus>;
};

/** Compares a MineStatus. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type MineStatusWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<MineStatus>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<MineStatus>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<MineStatus>;
};

/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type Mineral = Entity & Node & {
  readonly __typename?: 'Mineral';
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Organisations that have to do with the mineral. `kind` of the edge says how: EXPLORES_FOR,
   * PLANS_TO_EXTRACT, EXTRACTS, PROCESSES or HANDLES. Planned is not producing.
   *
   * Norsk: Organisasjoner som har med mineralet å gjøre. `kind` på kanten sier hvordan; planlagt er
   * ikke produserende.
   */
  readonly actors: PlainOrganizationConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Class of the mineral in the mineral statistics. Null when no source says.
   *
   * Norsk: Hvilken klasse mineralet hører til i mineralstatistikken.
   */
  readonly class: Maybe<MineralClass>;
  /**
   * Deposits that contain the mineral. Containing is not producing.
   *
   * Norsk: Forekomster som inneholder mineralet. At det finnes der, betyr ikke at det utvinnes.
   */
  readonly deposits: ContentDepositConnection;
  /**
   * Facilities that take in the mineral (TAKES_IN) or put it out (PUTS_OUT), as `kind` of the edge
   * says.
   *
   * Norsk: Anlegg som tar inn mineralet eller leverer det fra seg.
   */
  readonly facilities: PlainFacilityConnection;
  /**
   * Chemical formula in the notation of the IMA list of minerals, with charges in square brackets.
   * Example: `Fe[2+]Ti[4+]O3`. Null when it has none or no source says.
   *
   * Norsk: Kjemisk formel slik IMAs mineralliste skriver den.
   */
  readonly formula: Maybe<Scalars['String']['output']>;
  /**
   * Hardness on the scale of Mohs, 1 to 10. Null when no source says or the source gives a range; a
   * range stands among the observations.
   *
   * Norsk: Hardhet på Mohs' skala, 1 til 10. Et spenn står blant observasjonene.
   */
  readonly hardness: Maybe<Scalars['Float']['output']>;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * Kind of the substance.
   *
   * Norsk: Hva slags stoff det er.
   */
  readonly kind: MineralKind;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * To whom the mineral belongs by Norwegian law. Null when the law does not speak of it or no source
   * says.
   *
   * Norsk: Hvem mineralet tilhører etter mineralloven.
   */
  readonly legalClass: Maybe<LegalClass>;
  /**
   * Lists of raw materials that the mineral is on, itself or via a material that it yields.
   *
   * Norsk: Råstofflister mineralet står på, selv eller gjennom et materiale det gir opphav til.
   */
  readonly lists: ListingRawMaterialListConnection;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /**
   * Organisations that extract or process the mineral. Those that only explore, plan or handle it are
   * not among them.
   *
   * Norsk: Organisasjoner som utvinner eller bearbeider mineralet. De som bare leter, planlegger eller
   * håndterer, er ikke med.
   */
  readonly producers: PlainOrganizationConnection;
  /**
   * Products that the mineral goes into, with its function and share on the edge.
   *
   * Norsk: Produkter mineralet inngår i, med funksjon og andel på kanten.
   */
  readonly products: ConsumptionProductConnection;
  /**
   * Projects that concern the mineral.
   *
   * Norsk: Prosjekter som gjelder mineralet.
   */
  readonly projects: PlainProjectConnection;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * Minerals, rocks and materials from which this one is won.
   *
   * Norsk: Mineraler, bergarter og materialer som dette vinnes av.
   */
  readonly yieldedBy: PlainMineralConnection;
  /**
   * Minerals, metals and materials that are won from this one, such as silicon metal from quartz.
   *
   * Norsk: Mineraler, metaller og materialer som vinnes av dette, for eksempel silisium av kvarts.
   */
  readonly yields: PlainMineralConnection;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainOrganizationOrder>>;
  where?: InputMaybe<PlainOrganizationWhere>;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralDepositsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContentDepositOrder>>;
  where?: InputMaybe<ContentDepositWhere>;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainFacilityOrder>>;
  where?: InputMaybe<PlainFacilityWhere>;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ListingRawMaterialListOrder>>;
  where?: InputMaybe<ListingRawMaterialListWhere>;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralProducersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainOrganizationOrder>>;
  where?: InputMaybe<PlainOrganizationWhere>;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConsumptionProductOrder>>;
  where?: InputMaybe<ConsumptionProductWhere>;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainProjectOrder>>;
  where?: InputMaybe<PlainProjectWhere>;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralSummaryArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralYieldedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainMineralOrder>>;
  where?: InputMaybe<PlainMineralWhere>;
};


/**
 * Mineral, or what is traded and used like one: a rock, an element, a metal, a material or an energy
 * mineral. `kind` keeps them apart.
 *
 * Norsk: Et mineral, eller noe som omsettes og brukes på samme vis: bergart, grunnstoff, metall,
 * materiale eller energimineral. `kind` skiller dem.
 */
export type MineralYieldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainMineralOrder>>;
  where?: InputMaybe<PlainMineralWhere>;
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

/** MineralClass that nodes or links of a connection have. */
export type MineralClassFacet = {
  readonly __typename?: 'MineralClassFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<MineralClass>;
};

/** Compares a MineralClass. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type MineralClassWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<MineralClass>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<MineralClass>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<MineralClass>;
};

/** A page of Mineral, after the Relay Cursor Connections Specification. */
export type MineralConnection = {
  readonly __typename?: 'MineralConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<MineralEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: MineralFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Mineral>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Mineral. */
export type MineralEdge = {
  readonly __typename?: 'MineralEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Mineral;
};

/** Mineral that nodes of a connection lead to. */
export type MineralFacet = {
  readonly __typename?: 'MineralFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Mineral. */
  readonly node: Mineral;
};

/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacets = {
  readonly __typename?: 'MineralFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `actors`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly actors: ReadonlyArray<OrganizationFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `class`: most first, then by value; of as many, null comes last. */
  readonly class: ReadonlyArray<MineralClassFacet>;
  /** By `deposits`: each Deposit that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly deposits: ReadonlyArray<DepositFacet>;
  /** By `facilities`: each Facility that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly facilities: ReadonlyArray<FacilityFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<MineralKindFacet>;
  /** By `legalClass`: most first, then by value; of as many, null comes last. */
  readonly legalClass: ReadonlyArray<LegalClassFacet>;
  /** By `lists`: each RawMaterialList that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly lists: ReadonlyArray<RawMaterialListFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `producers`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly producers: ReadonlyArray<OrganizationFacet>;
  /** By `products`: each Product that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly products: ReadonlyArray<ProductFacet>;
  /** By `projects`: each Project that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly projects: ReadonlyArray<ProjectFacet>;
  /** By `yieldedBy`: each Mineral that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly yieldedBy: ReadonlyArray<MineralFacet>;
  /** By `yields`: each Mineral that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly yields: ReadonlyArray<MineralFacet>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsClassArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsDepositsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsLegalClassArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsListsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsProducersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsYieldedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Mineral nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type MineralFacetsYieldsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** MineralFunction that nodes or links of a connection have. */
export type MineralFunctionFacet = {
  readonly __typename?: 'MineralFunctionFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<MineralFunction>;
};

/** Compares a MineralFunction. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type MineralFunctionWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<MineralFunction>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<MineralFunction>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<MineralFunction>;
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

/** MineralKind that nodes or links of a connection have. */
export type MineralKindFacet = {
  readonly __typename?: 'MineralKindFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<MineralKind>;
};

/** Compares a MineralKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type MineralKindWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<MineralKind>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<MineralKind>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<MineralKind>;
};

/** One key of an order of Mineral nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type MineralOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of actors. */
  { readonly absencesCount?: never; readonly actorsCount: SortDirection; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty: SortDirection; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By class. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class: SortDirection; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount: SortDirection; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount: SortDirection; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By formula, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula: SortDirection; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By hardness. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness: SortDirection; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id: SortDirection; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind: SortDirection; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By legalClass. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass: SortDirection; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of lists. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of producers. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount: SortDirection; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of products. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount: SortDirection; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount: SortDirection; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of yieldedBy. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount: SortDirection; readonly yieldsCount?: never; }
  |  /** By the number of yields. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount: SortDirection; };

/**
 * Link from an organisation to a deposit in which it holds a right (HOLDS_RIGHT). A right is not an
 * operation: the holder need not produce.
 *
 * Norsk: Forbindelse fra en organisasjon til en forekomst den har en rettighet i. En rettighet er ikke
 * drift.
 */
export type MineralRight = Link & {
  readonly __typename?: 'MineralRight';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** Entity at the start of the link: the subject of what it says. */
  readonly from: Entity;
  /**
   * Globally unique id of the link, which never changes and is never reused. The same two nodes may be
   * joined by several links.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Kind of the right. One that holds several has a link for each.
   *
   * Norsk: Hva slags rettighet det er.
   */
  readonly right: RightKind;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /** Entity at the end of the link: the object of what it says. */
  readonly to: Entity;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/**
 * Link from an organisation to a deposit in which it holds a right (HOLDS_RIGHT). A right is not an
 * operation: the holder need not produce.
 *
 * Norsk: Forbindelse fra en organisasjon til en forekomst den har en rettighet i. En rettighet er ikke
 * drift.
 */
export type MineralRightSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Deposit with the MineralRight that leads there, after the Relay Cursor Connections Specification. */
export type MineralRightDepositConnection = {
  readonly __typename?: 'MineralRightDepositConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: MineralRightFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<MineralRightDepositEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: DepositFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Deposit>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Deposit. */
export type MineralRightDepositEdge = {
  readonly __typename?: 'MineralRightDepositEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Deposit;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Kind of the right. One that holds several has a link for each.
   *
   * Norsk: Hva slags rettighet det er.
   */
  readonly right: RightKind;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Deposit. */
export type MineralRightDepositEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Deposit nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type MineralRightDepositOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: MineralRightOrder; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of fedBy. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount: SortDirection; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of feeds. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount: SortDirection; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id: SortDirection; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By latitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude: SortDirection; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By longitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount: SortDirection; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By pointNote, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote: SortDirection; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount: SortDirection; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of rightHolders. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount: SortDirection; readonly status?: never; }
  |  /** By status. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status: SortDirection; };

/** Conditions on the relationships to Deposit nodes. Keys side by side must all hold. */
export type MineralRightDepositRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<MineralRightDepositWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<MineralRightDepositWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<MineralRightDepositWhere>;
};

/** Narrows edges to Deposit nodes by the node and by the edge. */
export type MineralRightDepositWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<MineralRightDepositWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<MineralRightWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<DepositWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<MineralRightDepositWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<MineralRightDepositWhere>>;
};

/** How the links of a connection spread by the fields of MineralRight. Each link is counted, as in totalCount. */
export type MineralRightFacets = {
  readonly __typename?: 'MineralRightFacets';
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<StringFacet>;
  /** By the year of `observed`: most first, then by year; of as many, null comes last. */
  readonly observed: ReadonlyArray<IntFacet>;
  /** By `right`: most first, then by value; of as many, null comes last. */
  readonly right: ReadonlyArray<RightKindFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
  /** By `validity`: most first, then by value; of as many, null comes last. */
  readonly validity: ReadonlyArray<ValidityFacet>;
};


/** How the links of a connection spread by the fields of MineralRight. Each link is counted, as in totalCount. */
export type MineralRightFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of MineralRight. Each link is counted, as in totalCount. */
export type MineralRightFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of MineralRight. Each link is counted, as in totalCount. */
export type MineralRightFacetsObservedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of MineralRight. Each link is counted, as in totalCount. */
export type MineralRightFacetsRightArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of MineralRight. Each link is counted, as in totalCount. */
export type MineralRightFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of MineralRight. Each link is counted, as in totalCount. */
export type MineralRightFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of MineralRight. Each link is counted, as in totalCount. */
export type MineralRightFacetsValidityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of edges by the fields of MineralRight: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type MineralRightOrder =
  /** By certainty. */
  { readonly certainty: SortDirection; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly right?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By id. */
  { readonly certainty?: never; readonly id: SortDirection; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly right?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By kind. */
  { readonly certainty?: never; readonly id?: never; readonly kind: SortDirection; readonly note?: never; readonly observed?: never; readonly right?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By note, by Norwegian rules of order. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note: SortDirection; readonly observed?: never; readonly right?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By observed: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed: SortDirection; readonly right?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By right. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly right: SortDirection; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly right?: never; readonly since: SortDirection; readonly until?: never; readonly validity?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly right?: never; readonly since?: never; readonly until: SortDirection; readonly validity?: never; }
  |  /** By validity. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly right?: never; readonly since?: never; readonly until?: never; readonly validity: SortDirection; };

/** A page of Organization with the MineralRight that leads there, after the Relay Cursor Connections Specification. */
export type MineralRightOrganizationConnection = {
  readonly __typename?: 'MineralRightOrganizationConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: MineralRightFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<MineralRightOrganizationEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: OrganizationFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Organization. */
export type MineralRightOrganizationEdge = {
  readonly __typename?: 'MineralRightOrganizationEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Organization;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Kind of the right. One that holds several has a link for each.
   *
   * Norsk: Hva slags rettighet det er.
   */
  readonly right: RightKind;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Organization. */
export type MineralRightOrganizationEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Organization nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type MineralRightOrganizationOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of customers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount: SortDirection; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount: SortDirection; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge: MineralRightOrder; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount: SortDirection; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount: SortDirection; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id: SortDirection; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind: SortDirection; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of memberships. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of owners. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount: SortDirection; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount: SortDirection; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount: SortDirection; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of roles. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount: SortDirection; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of subsidiaries. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount: SortDirection; readonly suppliersCount?: never; }
  |  /** By the number of suppliers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount: SortDirection; };

/** Conditions on the relationships to Organization nodes. Keys side by side must all hold. */
export type MineralRightOrganizationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<MineralRightOrganizationWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<MineralRightOrganizationWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<MineralRightOrganizationWhere>;
};

/** Narrows edges to Organization nodes by the node and by the edge. */
export type MineralRightOrganizationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<MineralRightOrganizationWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<MineralRightWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<OrganizationWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<MineralRightOrganizationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<MineralRightOrganizationWhere>>;
};

/** Narrows edges by the fields of MineralRight. Keys side by side must all hold. */
export type MineralRightWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<MineralRightWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares the kind of the link, its Neo4j type. */
  readonly kind?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<MineralRightWhere>;
  /** Compares note. */
  readonly note?: InputMaybe<StringWhere>;
  /** Compares observed. */
  readonly observed?: InputMaybe<PartialDateWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<MineralRightWhere>>;
  /** Compares right. */
  readonly right?: InputMaybe<RightKindWhere>;
  /** Compares since. */
  readonly since?: InputMaybe<PartialDateWhere>;
  /** Compares until. */
  readonly until?: InputMaybe<PartialDateWhere>;
  /** Compares the validity of the link. */
  readonly validity?: InputMaybe<ValidityWhere>;
};

/** Narrows Mineral nodes. Keys side by side must all hold. */
export type MineralWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** Conditions on actors. */
  readonly actors?: InputMaybe<PlainOrganizationRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<MineralWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares class. */
  readonly class?: InputMaybe<MineralClassWhere>;
  /** Conditions on deposits. */
  readonly deposits?: InputMaybe<ContentDepositRelationWhere>;
  /** Conditions on facilities. */
  readonly facilities?: InputMaybe<PlainFacilityRelationWhere>;
  /** Compares formula. */
  readonly formula?: InputMaybe<StringWhere>;
  /** Compares hardness. */
  readonly hardness?: InputMaybe<FloatWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares kind. */
  readonly kind?: InputMaybe<MineralKindWhere>;
  /** Compares legalClass. */
  readonly legalClass?: InputMaybe<LegalClassWhere>;
  /** Conditions on lists. */
  readonly lists?: InputMaybe<ListingRawMaterialListRelationWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<MineralWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<MineralWhere>>;
  /** Conditions on producers. */
  readonly producers?: InputMaybe<PlainOrganizationRelationWhere>;
  /** Conditions on products. */
  readonly products?: InputMaybe<ConsumptionProductRelationWhere>;
  /** Conditions on projects. */
  readonly projects?: InputMaybe<PlainProjectRelationWhere>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
  /** Conditions on yieldedBy. */
  readonly yieldedBy?: InputMaybe<PlainMineralRelationWhere>;
  /** Conditions on yields. */
  readonly yields?: InputMaybe<PlainMineralRelationWhere>;
};

/**
 * Stage of a value chain where the graph knows nobody. That does not mean that there is nobody.
 *
 * Norsk: Et ledd i verdikjeden der grafen ikke kjenner noen. Det betyr ikke at det ikke finnes noen.
 */
export type MissingStage = {
  readonly __typename?: 'MissingStage';
  /**
   * What was looked for about the mineral or product and not found, whatever the stage, in the order of ids;
   * at most 16. Where there is none, nobody has noted that it was looked for.
   */
  readonly absences: ReadonlyArray<Absence>;
  /** Mineral or product that it is missing for. */
  readonly of: Entity;
  /** The stage. */
  readonly stage: ChainStage;
};

/** A page of what relationships join with a Entity, after the Relay Cursor Connections Specification. */
export type NeighborConnection = {
  readonly __typename?: 'NeighborConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: LinkFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<NeighborEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: EntityFacets;
  /** How many links of each kind and direction the node has, whatever `kinds` asks for; sorted by kind, then direction. */
  readonly kinds: ReadonlyArray<NeighborKind>;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection, of the kinds asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Entity. */
export type NeighborEdge = {
  readonly __typename?: 'NeighborEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** OUT when the link leads from the node that was asked about, IN when it leads there. */
  readonly direction: Direction;
  /** The link, standing alone. */
  readonly link: Link;
  /** The node at the end of the edge. */
  readonly node: Entity;
};

/** How many links of one kind and direction a node has. */
export type NeighborKind = {
  readonly __typename?: 'NeighborKind';
  /** The number of links. */
  readonly count: Scalars['Int']['output'];
  /** OUT when the link leads from the node that was asked about, IN when it leads there. */
  readonly direction: Direction;
  /** The kind of the links, their Neo4j type. */
  readonly kind: Scalars['String']['output'];
};

/**
 * Anything that has an id of its own and can be fetched again by it (Relay: Global Object
 * Identification).
 */
export type Node = {
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
};

/**
 * One statement about one property of one entity: its value, unit and basis, the time that it is valid
 * for, its certainty and its sources. Several may stand side by side and contradict each other; none
 * is averaged and none guessed. The value is a number (`quantity`), a range (`low`, `high`), a text or
 * a date.
 *
 * Norsk: Ett utsagn om én egenskap ved én ting: verdi, enhet, grunnlag, tid, sikkerhet og kilder.
 * Flere kan stå side om side og si imot hverandre; ingen blir slått sammen til et gjennomsnitt.
 */
export type Observation = Node & {
  readonly __typename?: 'Observation';
  /** Entity that the observation is about. */
  readonly about: PlainEntityConnection;
  /**
   * What the figure counts, such as output, capacity, permit, reserve or staff; for resources also the
   * class in UNFC or another standard. Figures of different bases are never added. Null when no source
   * says.
   */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether sources say what the observation says. */
  readonly certainty: Certainty;
  /** Observations that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Observation>;
  /**
   * Value as a date, such as the day a company was founded. Null when the value is a number, a range
   * or a text.
   */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whole statement in short, in the asked language. Falls back in the same order as `name` of an
   * entity. Example: "1.7 Mt/yr concentrate (2023)".
   */
  readonly display: Scalars['String']['output'];
  /**
   * Upper end of a range, in `unit`. Without `low` the value is at most this much. Null when the value
   * has no upper end.
   */
  readonly high: Maybe<Scalars['Float']['output']>;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * Lower end of a range, in `unit`. Without `high` the value is at least this much. Null when the
   * value has no lower end.
   */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * Property that the statement is about, from the code list `property`. Examples: `TURNOVER`,
   * `PRODUCTION`, `MEMBER_COUNT`.
   */
  readonly property: Scalars['String']['output'];
  /**
   * Value as one number, in `unit`. Orders and filters go by the number alone, whatever the unit: name
   * one `unit` in the filter too. Null when the value is a range, a text or a date.
   */
  readonly quantity: Maybe<Scalars['Float']['output']>;
  /** Sources of the observation (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /** Value as a text. Null when the value is a number, a range or a date. */
  readonly text: Maybe<Scalars['String']['output']>;
  /**
   * Unit of `quantity`, `low` and `high`, from the code list `unit`. Null when the value is a text or
   * a date, or is counted without a unit.
   */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** Time that the value is valid for, as precisely as the source. Null when no source says. */
  readonly validFor: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * One statement about one property of one entity: its value, unit and basis, the time that it is valid
 * for, its certainty and its sources. Several may stand side by side and contradict each other; none
 * is averaged and none guessed. The value is a number (`quantity`), a range (`low`, `high`), a text or
 * a date.
 *
 * Norsk: Ett utsagn om én egenskap ved én ting: verdi, enhet, grunnlag, tid, sikkerhet og kilder.
 * Flere kan stå side om side og si imot hverandre; ingen blir slått sammen til et gjennomsnitt.
 */
export type ObservationAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainEntityOrder>>;
  where?: InputMaybe<PlainEntityWhere>;
};


/**
 * One statement about one property of one entity: its value, unit and basis, the time that it is valid
 * for, its certainty and its sources. Several may stand side by side and contradict each other; none
 * is averaged and none guessed. The value is a number (`quantity`), a range (`low`, `high`), a text or
 * a date.
 *
 * Norsk: Ett utsagn om én egenskap ved én ting: verdi, enhet, grunnlag, tid, sikkerhet og kilder.
 * Flere kan stå side om side og si imot hverandre; ingen blir slått sammen til et gjennomsnitt.
 */
export type ObservationDisplayArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Observation, after the Relay Cursor Connections Specification. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: ObservationFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Observation. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Observation;
};

/** Observation that nodes of a connection lead to. */
export type ObservationFacet = {
  readonly __typename?: 'ObservationFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Observation. */
  readonly node: Observation;
};

/** How the Observation nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ObservationFacets = {
  readonly __typename?: 'ObservationFacets';
  /** By `about`: each Entity that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly about: ReadonlyArray<EntityFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By the year of `date`: most first, then by year; of as many, null comes last. */
  readonly date: ReadonlyArray<IntFacet>;
  /** By `property`: most first, then by value; of as many, null comes last. */
  readonly property: ReadonlyArray<StringFacet>;
  /** By `unit`: most first, then by value; of as many, null comes last. */
  readonly unit: ReadonlyArray<StringFacet>;
  /** By the year of `validFor`: most first, then by year; of as many, null comes last. */
  readonly validFor: ReadonlyArray<IntFacet>;
};


/** How the Observation nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ObservationFacetsAboutArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Observation nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ObservationFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Observation nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ObservationFacetsDateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Observation nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ObservationFacetsPropertyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Observation nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ObservationFacetsUnitArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Observation nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ObservationFacetsValidForArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of Observation nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ObservationOrder =
  /** By the number of about. */
  { readonly aboutCount: SortDirection; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By basis, by Norwegian rules of order. */
  { readonly aboutCount?: never; readonly basis: SortDirection; readonly certainty?: never; readonly date?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By certainty. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty: SortDirection; readonly date?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By date: by the earliest day, then by the latest. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date: SortDirection; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By high. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly high: SortDirection; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By id. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly high?: never; readonly id: SortDirection; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By low. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly high?: never; readonly id?: never; readonly low: SortDirection; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By note, by Norwegian rules of order. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note: SortDirection; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By property, by Norwegian rules of order. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property: SortDirection; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By quantity. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity: SortDirection; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By text, by Norwegian rules of order. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text: SortDirection; readonly unit?: never; readonly validFor?: never; }
  |  /** By unit, by Norwegian rules of order. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit: SortDirection; readonly validFor?: never; }
  |  /** By validFor: by the earliest day, then by the latest. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor: SortDirection; };

/** Narrows Observation nodes. Keys side by side must all hold. */
export type ObservationWhere = {
  /** Conditions on about. */
  readonly about?: InputMaybe<PlainEntityRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ObservationWhere>>;
  /** Compares basis. */
  readonly basis?: InputMaybe<StringWhere>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares date. */
  readonly date?: InputMaybe<PartialDateWhere>;
  /** Compares display in the language of the operation. */
  readonly display?: InputMaybe<StringWhere>;
  /** Compares high. */
  readonly high?: InputMaybe<FloatWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares low. */
  readonly low?: InputMaybe<FloatWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ObservationWhere>;
  /** Compares note. */
  readonly note?: InputMaybe<StringWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ObservationWhere>>;
  /** Compares property. */
  readonly property?: InputMaybe<StringWhere>;
  /** Compares quantity. */
  readonly quantity?: InputMaybe<FloatWhere>;
  /** Compares text. */
  readonly text?: InputMaybe<StringWhere>;
  /** Compares unit. */
  readonly unit?: InputMaybe<StringWhere>;
  /** Compares validFor. */
  readonly validFor?: InputMaybe<PartialDateWhere>;
};

/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Organisations to which this one delivers goods or services. Deliveries may be actual, past or
   * planned: see `status` of the edge.
   *
   * Norsk: Organisasjoner som får varer eller tjenester herfra.
   */
  readonly customers: SupplyOrganizationConnection;
  /**
   * Deposits in which the organisation holds a right.
   *
   * Norsk: Forekomster organisasjonen har en rettighet i.
   */
  readonly deposits: MineralRightDepositConnection;
  /**
   * Events in which the organisation took part.
   *
   * Norsk: Hendelser organisasjonen deltok i.
   */
  readonly events: ParticipationEventConnection;
  /**
   * Facilities that the organisation operates.
   *
   * Norsk: Anlegg organisasjonen driver.
   */
  readonly facilities: PlainFacilityConnection;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * Kind of the organisation.
   *
   * Norsk: Hva slags organisasjon det er.
   */
  readonly kind: OrganizationKind;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Clusters that the organisation belongs to or supports, with the evidence on the edge. SUPPORTER is
   * no membership.
   *
   * Norsk: Klynger organisasjonen hører til eller støtter, med belegget på kanten. SUPPORTER er ikke
   * medlemskap.
   */
  readonly memberships: MembershipClusterConnection;
  /**
   * Minerals that the organisation has to do with. `kind` of the edge says how: EXPLORES_FOR,
   * PLANS_TO_EXTRACT, EXTRACTS, PROCESSES or HANDLES. Planned is not producing.
   *
   * Norsk: Mineraler organisasjonen har med å gjøre. `kind` på kanten sier hvordan; planlagt er ikke
   * produserende.
   */
  readonly minerals: PlainMineralConnection;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /**
   * Organisations that own this one. With SUCCESSION or RENAMED on the edge: those that came after it.
   *
   * Norsk: Organisasjoner som eier denne. Ved SUCCESSION og RENAMED: de som kom etter den.
   */
  readonly owners: OwnershipOrganizationConnection;
  /**
   * Places where the organisation has its seat or an office: the nearest that a source names, mostly a
   * municipality, whose county is `within` of it.
   *
   * Norsk: Steder der organisasjonen holder til: det nærmeste en kilde nevner, oftest en kommune, der
   * fylket er `within`.
   */
  readonly places: PlainPlaceConnection;
  /**
   * Projects in which the organisation took part.
   *
   * Norsk: Prosjekter organisasjonen deltok i.
   */
  readonly projects: ParticipationProjectConnection;
  /**
   * Roles of the organisation in the value chain.
   *
   * Norsk: Rollene organisasjonen har i verdikjeden.
   */
  readonly roles: PlainRoleConnection;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Organisations that this one owns, wholly or in part. With SUCCESSION or RENAMED on the edge: those
   * that came before it.
   *
   * Norsk: Organisasjoner denne eier helt eller delvis. Ved SUCCESSION og RENAMED: de som kom før den.
   */
  readonly subsidiaries: OwnershipOrganizationConnection;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * Organisations that deliver goods or services to this one. Deliveries may be actual, past or
   * planned: see `status` of the edge.
   *
   * Norsk: Organisasjoner som leverer varer eller tjenester hit.
   */
  readonly suppliers: SupplyOrganizationConnection;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SupplyOrganizationOrder>>;
  where?: InputMaybe<SupplyOrganizationWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationDepositsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MineralRightDepositOrder>>;
  where?: InputMaybe<MineralRightDepositWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationEventOrder>>;
  where?: InputMaybe<ParticipationEventWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainFacilityOrder>>;
  where?: InputMaybe<PlainFacilityWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipClusterOrder>>;
  where?: InputMaybe<MembershipClusterWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationMineralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainMineralOrder>>;
  where?: InputMaybe<PlainMineralWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OwnershipOrganizationOrder>>;
  where?: InputMaybe<OwnershipOrganizationWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainPlaceOrder>>;
  where?: InputMaybe<PlainPlaceWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationProjectOrder>>;
  where?: InputMaybe<ParticipationProjectWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainRoleOrder>>;
  where?: InputMaybe<PlainRoleWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationSubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OwnershipOrganizationOrder>>;
  where?: InputMaybe<OwnershipOrganizationWhere>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationSummaryArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Organisation, or a unit of one that acts by itself (PROV-O: prov:Organization). Organisation,
 * facility and deposit are different things, also where they bear one name. Those with evidence of
 * membership (CONFIRMED, STRONG or WEAK) are members, the others partners; new evidence never changes
 * an id.
 *
 * Norsk: En organisasjon, eller en enhet som opptrer på egen hånd. Organisasjon, anlegg og forekomst
 * er ulike ting, også når de har samme navn. De som det finnes belegg for at er medlemmer, er
 * medlemmer; de andre er partnere.
 */
export type OrganizationSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SupplyOrganizationOrder>>;
  where?: InputMaybe<SupplyOrganizationWhere>;
};

/** A page of Organization, after the Relay Cursor Connections Specification. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: OrganizationFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Organization. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Organization;
};

/** Organization that nodes of a connection lead to. */
export type OrganizationFacet = {
  readonly __typename?: 'OrganizationFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Organization. */
  readonly node: Organization;
};

/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacets = {
  readonly __typename?: 'OrganizationFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `customers`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly customers: ReadonlyArray<OrganizationFacet>;
  /** By `deposits`: each Deposit that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly deposits: ReadonlyArray<DepositFacet>;
  /** By `events`: each Event that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly events: ReadonlyArray<EventFacet>;
  /** By `facilities`: each Facility that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly facilities: ReadonlyArray<FacilityFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<OrganizationKindFacet>;
  /** By `memberships`: each Cluster that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly memberships: ReadonlyArray<ClusterFacet>;
  /** By `minerals`: each Mineral that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly minerals: ReadonlyArray<MineralFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `owners`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly owners: ReadonlyArray<OrganizationFacet>;
  /** By `places`: each Place that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly places: ReadonlyArray<PlaceFacet>;
  /** By `projects`: each Project that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly projects: ReadonlyArray<ProjectFacet>;
  /** By `roles`: each Role that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly roles: ReadonlyArray<RoleFacet>;
  /** By `subsidiaries`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly subsidiaries: ReadonlyArray<OrganizationFacet>;
  /** By `suppliers`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly suppliers: ReadonlyArray<OrganizationFacet>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsCustomersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsDepositsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsMineralsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsOwnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsSubsidiariesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Organization nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type OrganizationFacetsSuppliersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** OrganizationKind that nodes or links of a connection have. */
export type OrganizationKindFacet = {
  readonly __typename?: 'OrganizationKindFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<OrganizationKind>;
};

/** Compares a OrganizationKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type OrganizationKindWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<OrganizationKind>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<OrganizationKind>;
};

/** One key of an order of Organization nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type OrganizationOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of customers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount: SortDirection; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount: SortDirection; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount: SortDirection; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount: SortDirection; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id: SortDirection; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind: SortDirection; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of memberships. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of owners. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount: SortDirection; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount: SortDirection; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount: SortDirection; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of roles. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount: SortDirection; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of subsidiaries. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount: SortDirection; readonly suppliersCount?: never; }
  |  /** By the number of suppliers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount: SortDirection; };

/** Narrows Organization nodes. Keys side by side must all hold. */
export type OrganizationWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Conditions on customers. */
  readonly customers?: InputMaybe<SupplyOrganizationRelationWhere>;
  /** Conditions on deposits. */
  readonly deposits?: InputMaybe<MineralRightDepositRelationWhere>;
  /** Conditions on events. */
  readonly events?: InputMaybe<ParticipationEventRelationWhere>;
  /** Conditions on facilities. */
  readonly facilities?: InputMaybe<PlainFacilityRelationWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares kind. */
  readonly kind?: InputMaybe<OrganizationKindWhere>;
  /** Conditions on memberships. */
  readonly memberships?: InputMaybe<MembershipClusterRelationWhere>;
  /** Conditions on minerals. */
  readonly minerals?: InputMaybe<PlainMineralRelationWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<OrganizationWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** Conditions on owners. */
  readonly owners?: InputMaybe<OwnershipOrganizationRelationWhere>;
  /** Conditions on places. */
  readonly places?: InputMaybe<PlainPlaceRelationWhere>;
  /** Conditions on projects. */
  readonly projects?: InputMaybe<ParticipationProjectRelationWhere>;
  /** Conditions on roles. */
  readonly roles?: InputMaybe<PlainRoleRelationWhere>;
  /** Conditions on subsidiaries. */
  readonly subsidiaries?: InputMaybe<OwnershipOrganizationRelationWhere>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
  /** Conditions on suppliers. */
  readonly suppliers?: InputMaybe<SupplyOrganizationRelationWhere>;
};

/**
 * Link from an organisation to one that it owns, wholly or in part (OWNS). Agreed is not completed.
 * Where the body that took over from another, or bears a new name, is kept as an organisation of its
 * own, `from` is the later one and `status` is SUCCESSION or RENAMED, which is no ownership.
 *
 * Norsk: Forbindelse fra en eier til en organisasjon den eier helt eller delvis. Avtalt er ikke
 * gjennomført. Ved etterfølging og navneskifte er `from` den seneste, og da er det ikke eierskap.
 */
export type Ownership = Link & {
  readonly __typename?: 'Ownership';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** Entity at the start of the link: the subject of what it says. */
  readonly from: Entity;
  /**
   * Globally unique id of the link, which never changes and is never reused. The same two nodes may be
   * joined by several links.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /**
   * Share of the owned organisation in percent, 0 to 100. Null when no source says, which does not
   * mean 100.
   *
   * Norsk: Eierandel i prosent, 0 til 100. Ukjent betyr ikke 100.
   */
  readonly share: Maybe<Scalars['Float']['output']>;
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * How far the deal has come, and whether it is ownership at all.
   *
   * Norsk: Hvor langt avtalen er kommet, og om det i det hele tatt er eierskap.
   */
  readonly status: DealStatus;
  /** Entity at the end of the link: the object of what it says. */
  readonly to: Entity;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/**
 * Link from an organisation to one that it owns, wholly or in part (OWNS). Agreed is not completed.
 * Where the body that took over from another, or bears a new name, is kept as an organisation of its
 * own, `from` is the later one and `status` is SUCCESSION or RENAMED, which is no ownership.
 *
 * Norsk: Forbindelse fra en eier til en organisasjon den eier helt eller delvis. Avtalt er ikke
 * gjennomført. Ved etterfølging og navneskifte er `from` den seneste, og da er det ikke eierskap.
 */
export type OwnershipSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** How the links of a connection spread by the fields of Ownership. Each link is counted, as in totalCount. */
export type OwnershipFacets = {
  readonly __typename?: 'OwnershipFacets';
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<StringFacet>;
  /** By the year of `observed`: most first, then by year; of as many, null comes last. */
  readonly observed: ReadonlyArray<IntFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By `status`: most first, then by value; of as many, null comes last. */
  readonly status: ReadonlyArray<DealStatusFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
  /** By `validity`: most first, then by value; of as many, null comes last. */
  readonly validity: ReadonlyArray<ValidityFacet>;
};


/** How the links of a connection spread by the fields of Ownership. Each link is counted, as in totalCount. */
export type OwnershipFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Ownership. Each link is counted, as in totalCount. */
export type OwnershipFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Ownership. Each link is counted, as in totalCount. */
export type OwnershipFacetsObservedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Ownership. Each link is counted, as in totalCount. */
export type OwnershipFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Ownership. Each link is counted, as in totalCount. */
export type OwnershipFacetsStatusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Ownership. Each link is counted, as in totalCount. */
export type OwnershipFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Ownership. Each link is counted, as in totalCount. */
export type OwnershipFacetsValidityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of edges by the fields of Ownership: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type OwnershipOrder =
  /** By certainty. */
  { readonly certainty: SortDirection; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By id. */
  { readonly certainty?: never; readonly id: SortDirection; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By kind. */
  { readonly certainty?: never; readonly id?: never; readonly kind: SortDirection; readonly note?: never; readonly observed?: never; readonly share?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By note, by Norwegian rules of order. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note: SortDirection; readonly observed?: never; readonly share?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By observed: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed: SortDirection; readonly share?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By share. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share: SortDirection; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly since: SortDirection; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By status. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly since?: never; readonly status: SortDirection; readonly until?: never; readonly validity?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly since?: never; readonly status?: never; readonly until: SortDirection; readonly validity?: never; }
  |  /** By validity. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly share?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity: SortDirection; };

/** A page of Organization with the Ownership that leads there, after the Relay Cursor Connections Specification. */
export type OwnershipOrganizationConnection = {
  readonly __typename?: 'OwnershipOrganizationConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: OwnershipFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<OwnershipOrganizationEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: OrganizationFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Organization. */
export type OwnershipOrganizationEdge = {
  readonly __typename?: 'OwnershipOrganizationEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Organization;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /**
   * Share of the owned organisation in percent, 0 to 100. Null when no source says, which does not
   * mean 100.
   *
   * Norsk: Eierandel i prosent, 0 til 100. Ukjent betyr ikke 100.
   */
  readonly share: Maybe<Scalars['Float']['output']>;
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * How far the deal has come, and whether it is ownership at all.
   *
   * Norsk: Hvor langt avtalen er kommet, og om det i det hele tatt er eierskap.
   */
  readonly status: DealStatus;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Organization. */
export type OwnershipOrganizationEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Organization nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type OwnershipOrganizationOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of customers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount: SortDirection; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount: SortDirection; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge: OwnershipOrder; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount: SortDirection; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount: SortDirection; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id: SortDirection; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind: SortDirection; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of memberships. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of owners. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount: SortDirection; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount: SortDirection; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount: SortDirection; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of roles. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount: SortDirection; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of subsidiaries. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount: SortDirection; readonly suppliersCount?: never; }
  |  /** By the number of suppliers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount: SortDirection; };

/** Conditions on the relationships to Organization nodes. Keys side by side must all hold. */
export type OwnershipOrganizationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<OwnershipOrganizationWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<OwnershipOrganizationWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<OwnershipOrganizationWhere>;
};

/** Narrows edges to Organization nodes by the node and by the edge. */
export type OwnershipOrganizationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<OwnershipOrganizationWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<OwnershipWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<OrganizationWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<OwnershipOrganizationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<OwnershipOrganizationWhere>>;
};

/** Narrows edges by the fields of Ownership. Keys side by side must all hold. */
export type OwnershipWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<OwnershipWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares the kind of the link, its Neo4j type. */
  readonly kind?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<OwnershipWhere>;
  /** Compares note. */
  readonly note?: InputMaybe<StringWhere>;
  /** Compares observed. */
  readonly observed?: InputMaybe<PartialDateWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<OwnershipWhere>>;
  /** Compares share. */
  readonly share?: InputMaybe<FloatWhere>;
  /** Compares since. */
  readonly since?: InputMaybe<PartialDateWhere>;
  /** Compares status. */
  readonly status?: InputMaybe<DealStatusWhere>;
  /** Compares until. */
  readonly until?: InputMaybe<PartialDateWhere>;
  /** Compares the validity of the link. */
  readonly validity?: InputMaybe<ValidityWhere>;
};

/** Where a page stands in its connection, after the Relay Cursor Connections Specification. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge of the page. Null when the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when there are edges after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there are edges before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of the page. Null when the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Compares a PartialDate. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type PartialDateWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Greater than, or later than, this value. */
  readonly gt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Greater than, later than, or equal to this value. */
  readonly gte?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['PartialDate']['input']>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, or earlier than, this value. */
  readonly lt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Less than, earlier than, or equal to this value. */
  readonly lte?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<Scalars['PartialDate']['input']>;
};

/**
 * Link from an organisation or a cluster to a project (PARTICIPATES_IN) or an event (TOOK_PART_IN),
 * with the capacity in which it took part. Taking part in a cluster's project is not membership.
 *
 * Norsk: Forbindelse fra en organisasjon eller klynge til et prosjekt eller en hendelse, med hva den
 * deltok som. Deltakelse i et prosjekt er ikke medlemskap.
 */
export type Participation = Link & {
  readonly __typename?: 'Participation';
  /**
   * Money that it paid or granted, in units of `currency`: 22400000 with `NOK` is 22.4 million kroner.
   * Null when no source says, which does not mean zero.
   *
   * Norsk: Beløpet den betalte eller bevilget, i enheter av `currency`. Ukjent er ikke null kroner.
   */
  readonly amount: Maybe<Scalars['Float']['output']>;
  /**
   * Capacity in which it took part. One that took part in several has a link for each.
   *
   * Norsk: Hva den deltok som, for eksempel leder, partner eller finansiør.
   */
  readonly capacity: Capacity;
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /**
   * Currency of `amount` as a code of ISO 4217. Example: `NOK`. Null exactly when `amount` is.
   *
   * Norsk: Valutaen for `amount`, som kode etter ISO 4217.
   */
  readonly currency: Maybe<Scalars['String']['output']>;
  /** Entity at the start of the link: the subject of what it says. */
  readonly from: Entity;
  /**
   * Globally unique id of the link, which never changes and is never reused. The same two nodes may be
   * joined by several links.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /** Entity at the end of the link: the object of what it says. */
  readonly to: Entity;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/**
 * Link from an organisation or a cluster to a project (PARTICIPATES_IN) or an event (TOOK_PART_IN),
 * with the capacity in which it took part. Taking part in a cluster's project is not membership.
 *
 * Norsk: Forbindelse fra en organisasjon eller klynge til et prosjekt eller en hendelse, med hva den
 * deltok som. Deltakelse i et prosjekt er ikke medlemskap.
 */
export type ParticipationSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Cluster with the Participation that leads there, after the Relay Cursor Connections Specification. */
export type ParticipationClusterConnection = {
  readonly __typename?: 'ParticipationClusterConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: ParticipationFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ParticipationClusterEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: ClusterFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Cluster>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Cluster. */
export type ParticipationClusterEdge = {
  readonly __typename?: 'ParticipationClusterEdge';
  /**
   * Money that it paid or granted, in units of `currency`: 22400000 with `NOK` is 22.4 million kroner.
   * Null when no source says, which does not mean zero.
   *
   * Norsk: Beløpet den betalte eller bevilget, i enheter av `currency`. Ukjent er ikke null kroner.
   */
  readonly amount: Maybe<Scalars['Float']['output']>;
  /**
   * Capacity in which it took part. One that took part in several has a link for each.
   *
   * Norsk: Hva den deltok som, for eksempel leder, partner eller finansiør.
   */
  readonly capacity: Capacity;
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /**
   * Currency of `amount` as a code of ISO 4217. Example: `NOK`. Null exactly when `amount` is.
   *
   * Norsk: Valutaen for `amount`, som kode etter ISO 4217.
   */
  readonly currency: Maybe<Scalars['String']['output']>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Cluster;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Cluster. */
export type ParticipationClusterEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Cluster nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ParticipationClusterOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: ParticipationOrder; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount: SortDirection; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of goals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount: SortDirection; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id: SortDirection; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of members. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount: SortDirection; readonly supportersCount?: never; }
  |  /** By the number of supporters. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount: SortDirection; };

/** Conditions on the relationships to Cluster nodes. Keys side by side must all hold. */
export type ParticipationClusterRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<ParticipationClusterWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<ParticipationClusterWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<ParticipationClusterWhere>;
};

/** Narrows edges to Cluster nodes by the node and by the edge. */
export type ParticipationClusterWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipationClusterWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<ParticipationWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<ClusterWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ParticipationClusterWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipationClusterWhere>>;
};

/** A page of Event with the Participation that leads there, after the Relay Cursor Connections Specification. */
export type ParticipationEventConnection = {
  readonly __typename?: 'ParticipationEventConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: ParticipationFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ParticipationEventEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: EventFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Event. */
export type ParticipationEventEdge = {
  readonly __typename?: 'ParticipationEventEdge';
  /**
   * Money that it paid or granted, in units of `currency`: 22400000 with `NOK` is 22.4 million kroner.
   * Null when no source says, which does not mean zero.
   *
   * Norsk: Beløpet den betalte eller bevilget, i enheter av `currency`. Ukjent er ikke null kroner.
   */
  readonly amount: Maybe<Scalars['Float']['output']>;
  /**
   * Capacity in which it took part. One that took part in several has a link for each.
   *
   * Norsk: Hva den deltok som, for eksempel leder, partner eller finansiør.
   */
  readonly capacity: Capacity;
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /**
   * Currency of `amount` as a code of ISO 4217. Example: `NOK`. Null exactly when `amount` is.
   *
   * Norsk: Valutaen for `amount`, som kode etter ISO 4217.
   */
  readonly currency: Maybe<Scalars['String']['output']>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Event;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Event. */
export type ParticipationEventEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Event nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ParticipationEventOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: ParticipationOrder; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of participants. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount: SortDirection; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount: SortDirection; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount: SortDirection; readonly since?: never; readonly until?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since: SortDirection; readonly until?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until: SortDirection; };

/** Conditions on the relationships to Event nodes. Keys side by side must all hold. */
export type ParticipationEventRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<ParticipationEventWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<ParticipationEventWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<ParticipationEventWhere>;
};

/** Narrows edges to Event nodes by the node and by the edge. */
export type ParticipationEventWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipationEventWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<ParticipationWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<EventWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ParticipationEventWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipationEventWhere>>;
};

/** How the links of a connection spread by the fields of Participation. Each link is counted, as in totalCount. */
export type ParticipationFacets = {
  readonly __typename?: 'ParticipationFacets';
  /** By `capacity`: most first, then by value; of as many, null comes last. */
  readonly capacity: ReadonlyArray<CapacityFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<StringFacet>;
  /** By the year of `observed`: most first, then by year; of as many, null comes last. */
  readonly observed: ReadonlyArray<IntFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
  /** By `validity`: most first, then by value; of as many, null comes last. */
  readonly validity: ReadonlyArray<ValidityFacet>;
};


/** How the links of a connection spread by the fields of Participation. Each link is counted, as in totalCount. */
export type ParticipationFacetsCapacityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Participation. Each link is counted, as in totalCount. */
export type ParticipationFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Participation. Each link is counted, as in totalCount. */
export type ParticipationFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Participation. Each link is counted, as in totalCount. */
export type ParticipationFacetsObservedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Participation. Each link is counted, as in totalCount. */
export type ParticipationFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Participation. Each link is counted, as in totalCount. */
export type ParticipationFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Participation. Each link is counted, as in totalCount. */
export type ParticipationFacetsValidityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of edges by the fields of Participation: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ParticipationOrder =
  /** By amount. */
  { readonly amount: SortDirection; readonly capacity?: never; readonly certainty?: never; readonly currency?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By capacity. */
  { readonly amount?: never; readonly capacity: SortDirection; readonly certainty?: never; readonly currency?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By certainty. */
  { readonly amount?: never; readonly capacity?: never; readonly certainty: SortDirection; readonly currency?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By currency, by Norwegian rules of order. */
  { readonly amount?: never; readonly capacity?: never; readonly certainty?: never; readonly currency: SortDirection; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By id. */
  { readonly amount?: never; readonly capacity?: never; readonly certainty?: never; readonly currency?: never; readonly id: SortDirection; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By kind. */
  { readonly amount?: never; readonly capacity?: never; readonly certainty?: never; readonly currency?: never; readonly id?: never; readonly kind: SortDirection; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By note, by Norwegian rules of order. */
  { readonly amount?: never; readonly capacity?: never; readonly certainty?: never; readonly currency?: never; readonly id?: never; readonly kind?: never; readonly note: SortDirection; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By observed: by the earliest day, then by the latest. */
  { readonly amount?: never; readonly capacity?: never; readonly certainty?: never; readonly currency?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed: SortDirection; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly amount?: never; readonly capacity?: never; readonly certainty?: never; readonly currency?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since: SortDirection; readonly until?: never; readonly validity?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly amount?: never; readonly capacity?: never; readonly certainty?: never; readonly currency?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until: SortDirection; readonly validity?: never; }
  |  /** By validity. */
  { readonly amount?: never; readonly capacity?: never; readonly certainty?: never; readonly currency?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity: SortDirection; };

/** A page of Organization with the Participation that leads there, after the Relay Cursor Connections Specification. */
export type ParticipationOrganizationConnection = {
  readonly __typename?: 'ParticipationOrganizationConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: ParticipationFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ParticipationOrganizationEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: OrganizationFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Organization. */
export type ParticipationOrganizationEdge = {
  readonly __typename?: 'ParticipationOrganizationEdge';
  /**
   * Money that it paid or granted, in units of `currency`: 22400000 with `NOK` is 22.4 million kroner.
   * Null when no source says, which does not mean zero.
   *
   * Norsk: Beløpet den betalte eller bevilget, i enheter av `currency`. Ukjent er ikke null kroner.
   */
  readonly amount: Maybe<Scalars['Float']['output']>;
  /**
   * Capacity in which it took part. One that took part in several has a link for each.
   *
   * Norsk: Hva den deltok som, for eksempel leder, partner eller finansiør.
   */
  readonly capacity: Capacity;
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /**
   * Currency of `amount` as a code of ISO 4217. Example: `NOK`. Null exactly when `amount` is.
   *
   * Norsk: Valutaen for `amount`, som kode etter ISO 4217.
   */
  readonly currency: Maybe<Scalars['String']['output']>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Organization;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Organization. */
export type ParticipationOrganizationEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Organization nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ParticipationOrganizationOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of customers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount: SortDirection; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount: SortDirection; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge: ParticipationOrder; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount: SortDirection; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount: SortDirection; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id: SortDirection; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind: SortDirection; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of memberships. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of owners. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount: SortDirection; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount: SortDirection; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount: SortDirection; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of roles. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount: SortDirection; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of subsidiaries. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount: SortDirection; readonly suppliersCount?: never; }
  |  /** By the number of suppliers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount: SortDirection; };

/** Conditions on the relationships to Organization nodes. Keys side by side must all hold. */
export type ParticipationOrganizationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<ParticipationOrganizationWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<ParticipationOrganizationWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<ParticipationOrganizationWhere>;
};

/** Narrows edges to Organization nodes by the node and by the edge. */
export type ParticipationOrganizationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipationOrganizationWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<ParticipationWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<OrganizationWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ParticipationOrganizationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipationOrganizationWhere>>;
};

/** A page of Project with the Participation that leads there, after the Relay Cursor Connections Specification. */
export type ParticipationProjectConnection = {
  readonly __typename?: 'ParticipationProjectConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: ParticipationFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ParticipationProjectEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: ProjectFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Project. */
export type ParticipationProjectEdge = {
  readonly __typename?: 'ParticipationProjectEdge';
  /**
   * Money that it paid or granted, in units of `currency`: 22400000 with `NOK` is 22.4 million kroner.
   * Null when no source says, which does not mean zero.
   *
   * Norsk: Beløpet den betalte eller bevilget, i enheter av `currency`. Ukjent er ikke null kroner.
   */
  readonly amount: Maybe<Scalars['Float']['output']>;
  /**
   * Capacity in which it took part. One that took part in several has a link for each.
   *
   * Norsk: Hva den deltok som, for eksempel leder, partner eller finansiør.
   */
  readonly capacity: Capacity;
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /**
   * Currency of `amount` as a code of ISO 4217. Example: `NOK`. Null exactly when `amount` is.
   *
   * Norsk: Valutaen for `amount`, som kode etter ISO 4217.
   */
  readonly currency: Maybe<Scalars['String']['output']>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Project;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Project. */
export type ParticipationProjectEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Project nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ParticipationProjectOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of clusters. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount: SortDirection; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount: SortDirection; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge: ParticipationOrder; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount: SortDirection; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount: SortDirection; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of followedBy. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount: SortDirection; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of follows. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount: SortDirection; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of goals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount: SortDirection; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id: SortDirection; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of participants. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount: SortDirection; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount: SortDirection; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of products. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount: SortDirection; readonly since?: never; readonly until?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since: SortDirection; readonly until?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until: SortDirection; };

/** Conditions on the relationships to Project nodes. Keys side by side must all hold. */
export type ParticipationProjectRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<ParticipationProjectWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<ParticipationProjectWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<ParticipationProjectWhere>;
};

/** Narrows edges to Project nodes by the node and by the edge. */
export type ParticipationProjectWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipationProjectWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<ParticipationWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<ProjectWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ParticipationProjectWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipationProjectWhere>>;
};

/** Narrows edges by the fields of Participation. Keys side by side must all hold. */
export type ParticipationWhere = {
  /** Compares amount. */
  readonly amount?: InputMaybe<FloatWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipationWhere>>;
  /** Compares capacity. */
  readonly capacity?: InputMaybe<CapacityWhere>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares currency. */
  readonly currency?: InputMaybe<StringWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares the kind of the link, its Neo4j type. */
  readonly kind?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ParticipationWhere>;
  /** Compares note. */
  readonly note?: InputMaybe<StringWhere>;
  /** Compares observed. */
  readonly observed?: InputMaybe<PartialDateWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipationWhere>>;
  /** Compares since. */
  readonly since?: InputMaybe<PartialDateWhere>;
  /** Compares until. */
  readonly until?: InputMaybe<PartialDateWhere>;
  /** Compares the validity of the link. */
  readonly validity?: InputMaybe<ValidityWhere>;
};

/**
 * A path: a sequence of entities in which each is linked with the next, and none comes twice.
 *
 * Norsk: En vei: en rekke av ting der hver er knyttet til den neste, og ingen forekommer to ganger.
 */
export type Path = {
  readonly __typename?: 'Path';
  /** Its entities, from the one end to the other. */
  readonly entities: ReadonlyArray<Entity>;
  /** The types of its entities by name, as in "Organization - Project - Mineral - Product". */
  readonly kind: Scalars['String']['output'];
  /** The number of its steps. */
  readonly length: Scalars['Int']['output'];
  /** Sources of the links of its steps, in the order of their ids. At most 96; each link names its own. */
  readonly sources: ReadonlyArray<Source>;
  /** Its steps, from the one end to the other. */
  readonly steps: ReadonlyArray<PathStep>;
};

/**
 * Paths between two entities, and what kinds of them there are.
 *
 * Norsk: Veier mellom to ting, og hvilke slag av dem det finnes.
 */
export type PathAnswer = {
  readonly __typename?: 'PathAnswer';
  /**
   * True when paths may be missing, or better ones than the shown may exist: when the entities in between
   * have more than 30,000 links, so that some that have the most were not gone through, or when there are
   * more than 10,000 paths of one length, of which only 10,000 were ranked.
   */
  readonly cut: Scalars['Boolean']['output'];
  /** How many kinds there are, also of those that `kinds` does not show. */
  readonly kindCount: Scalars['Int']['output'];
  /**
   * The kinds of the paths that were found among the lengths looked at: those with the most paths first,
   * then the shorter ones, then by name. At most 50.
   */
  readonly kinds: ReadonlyArray<PathKind>;
  /** The longest length looked at: the one at which there were enough paths, or else `maxLength`. */
  readonly lookedAt: Scalars['Int']['output'];
  /**
   * The best paths, in the order documented at `paths` of Query. Empty when none was found: that none is
   * known does not mean that there is none in the world.
   */
  readonly paths: ReadonlyArray<Path>;
  /** How the whole operation was answered, to cite and repeat it. */
  readonly receipt: Maybe<Receipt>;
};

/**
 * Paths of the same length whose entities have the same types in the same order.
 *
 * Norsk: Veier av samme lengde der tingene har de samme typene i samme rekkefølge.
 */
export type PathKind = {
  readonly __typename?: 'PathKind';
  /** How many such paths were found. */
  readonly count: Scalars['Int']['output'];
  /** True when these are all such paths; false when there may be more, as `cut` says. */
  readonly exact: Scalars['Boolean']['output'];
  /** The types of the entities by name, as in "Organization - Project - Mineral - Product". */
  readonly kind: Scalars['String']['output'];
  /** The number of steps. */
  readonly length: Scalars['Int']['output'];
};

/**
 * A step of a path: from one entity to the next, over all links that join the two in either direction.
 *
 * Norsk: Et steg på en vei: fra en ting til den neste, over alle forbindelser mellom de to, uansett
 * retning.
 */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** The entity that the step leaves. */
  readonly from: Entity;
  /** How many links there are between the two, also of those that `links` does not show. */
  readonly linkCount: Scalars['Int']['output'];
  /** The links between the two, in the order of their ids; each has a direction of its own. At most 16. */
  readonly links: ReadonlyArray<Link>;
  /** The entity that the step reaches. */
  readonly to: Entity;
};

/**
 * Place: a municipality, county, country, settlement, sea area or region. Municipalities and counties
 * changed by reform are different places, with the time of each: those of 2012 to 2017 are not those
 * of 2024.
 *
 * Norsk: Et sted: kommune, fylke, land, tettsted, havområde eller region. Kommuner og fylker før og
 * etter en reform er ulike steder, hvert med sin tid.
 */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Smaller places that lie within this one.
   *
   * Norsk: Mindre steder som ligger i dette.
   */
  readonly contains: PlainPlaceConnection;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * Kind of the place.
   *
   * Norsk: Hva slags sted det er.
   */
  readonly kind: PlaceKind;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /**
   * Organisations that have their seat or an office here.
   *
   * Norsk: Organisasjoner som holder til her.
   */
  readonly organizations: PlainOrganizationConnection;
  /**
   * When the place came to be in this form, as precisely as the source. Null when no source says.
   *
   * Norsk: Når stedet ble til i denne formen.
   */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Deposits and facilities that lie here.
   *
   * Norsk: Forekomster og anlegg som ligger her.
   */
  readonly sites: PlainSiteConnection;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * When the place ceased to be in this form, as precisely as the source. Null when no source says,
   * which does not mean that it still is.
   *
   * Norsk: Når stedet opphørte i denne formen.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Larger places that this one lies within.
   *
   * Norsk: Større steder som dette ligger i.
   */
  readonly within: PlainPlaceConnection;
};


/**
 * Place: a municipality, county, country, settlement, sea area or region. Municipalities and counties
 * changed by reform are different places, with the time of each: those of 2012 to 2017 are not those
 * of 2024.
 *
 * Norsk: Et sted: kommune, fylke, land, tettsted, havområde eller region. Kommuner og fylker før og
 * etter en reform er ulike steder, hvert med sin tid.
 */
export type PlaceAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Place: a municipality, county, country, settlement, sea area or region. Municipalities and counties
 * changed by reform are different places, with the time of each: those of 2012 to 2017 are not those
 * of 2024.
 *
 * Norsk: Et sted: kommune, fylke, land, tettsted, havområde eller region. Kommuner og fylker før og
 * etter en reform er ulike steder, hvert med sin tid.
 */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainPlaceOrder>>;
  where?: InputMaybe<PlainPlaceWhere>;
};


/**
 * Place: a municipality, county, country, settlement, sea area or region. Municipalities and counties
 * changed by reform are different places, with the time of each: those of 2012 to 2017 are not those
 * of 2024.
 *
 * Norsk: Et sted: kommune, fylke, land, tettsted, havområde eller region. Kommuner og fylker før og
 * etter en reform er ulike steder, hvert med sin tid.
 */
export type PlaceNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Place: a municipality, county, country, settlement, sea area or region. Municipalities and counties
 * changed by reform are different places, with the time of each: those of 2012 to 2017 are not those
 * of 2024.
 *
 * Norsk: Et sted: kommune, fylke, land, tettsted, havområde eller region. Kommuner og fylker før og
 * etter en reform er ulike steder, hvert med sin tid.
 */
export type PlaceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Place: a municipality, county, country, settlement, sea area or region. Municipalities and counties
 * changed by reform are different places, with the time of each: those of 2012 to 2017 are not those
 * of 2024.
 *
 * Norsk: Et sted: kommune, fylke, land, tettsted, havområde eller region. Kommuner og fylker før og
 * etter en reform er ulike steder, hvert med sin tid.
 */
export type PlaceOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainOrganizationOrder>>;
  where?: InputMaybe<PlainOrganizationWhere>;
};


/**
 * Place: a municipality, county, country, settlement, sea area or region. Municipalities and counties
 * changed by reform are different places, with the time of each: those of 2012 to 2017 are not those
 * of 2024.
 *
 * Norsk: Et sted: kommune, fylke, land, tettsted, havområde eller region. Kommuner og fylker før og
 * etter en reform er ulike steder, hvert med sin tid.
 */
export type PlaceSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainSiteOrder>>;
  where?: InputMaybe<PlainSiteWhere>;
};


/**
 * Place: a municipality, county, country, settlement, sea area or region. Municipalities and counties
 * changed by reform are different places, with the time of each: those of 2012 to 2017 are not those
 * of 2024.
 *
 * Norsk: Et sted: kommune, fylke, land, tettsted, havområde eller region. Kommuner og fylker før og
 * etter en reform er ulike steder, hvert med sin tid.
 */
export type PlaceSummaryArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Place: a municipality, county, country, settlement, sea area or region. Municipalities and counties
 * changed by reform are different places, with the time of each: those of 2012 to 2017 are not those
 * of 2024.
 *
 * Norsk: Et sted: kommune, fylke, land, tettsted, havområde eller region. Kommuner og fylker før og
 * etter en reform er ulike steder, hvert med sin tid.
 */
export type PlaceWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainPlaceOrder>>;
  where?: InputMaybe<PlainPlaceWhere>;
};

/** A page of Place, after the Relay Cursor Connections Specification. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: PlaceFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Place. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Place;
};

/** Place that nodes of a connection lead to. */
export type PlaceFacet = {
  readonly __typename?: 'PlaceFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Place. */
  readonly node: Place;
};

/** How the Place nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type PlaceFacets = {
  readonly __typename?: 'PlaceFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `contains`: each Place that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly contains: ReadonlyArray<PlaceFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<PlaceKindFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `organizations`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly organizations: ReadonlyArray<OrganizationFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By `sites`: each Site that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly sites: ReadonlyArray<SiteFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
  /** By `within`: each Place that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly within: ReadonlyArray<PlaceFacet>;
};


/** How the Place nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type PlaceFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Place nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type PlaceFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Place nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type PlaceFacetsContainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Place nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type PlaceFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Place nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type PlaceFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Place nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type PlaceFacetsOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Place nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type PlaceFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Place nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type PlaceFacetsSitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Place nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type PlaceFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Place nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type PlaceFacetsWithinArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** PlaceKind that nodes or links of a connection have. */
export type PlaceKindFacet = {
  readonly __typename?: 'PlaceKindFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<PlaceKind>;
};

/** Compares a PlaceKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type PlaceKindWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<PlaceKind>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<PlaceKind>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<PlaceKind>;
};

/** One key of an order of Place nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlaceOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly containsCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly containsCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By the number of contains. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount: SortDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By the number of organizations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount: SortDirection; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since: SortDirection; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By the number of sites. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount: SortDirection; readonly until?: never; readonly withinCount?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until: SortDirection; readonly withinCount?: never; }
  |  /** By the number of within. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount: SortDirection; };

/** Narrows Place nodes. Keys side by side must all hold. */
export type PlaceWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Conditions on contains. */
  readonly contains?: InputMaybe<PlainPlaceRelationWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares kind. */
  readonly kind?: InputMaybe<PlaceKindWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlaceWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  /** Conditions on organizations. */
  readonly organizations?: InputMaybe<PlainOrganizationRelationWhere>;
  /** Compares since. */
  readonly since?: InputMaybe<PartialDateWhere>;
  /** Conditions on sites. */
  readonly sites?: InputMaybe<PlainSiteRelationWhere>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
  /** Compares until. */
  readonly until?: InputMaybe<PartialDateWhere>;
  /** Conditions on within. */
  readonly within?: InputMaybe<PlainPlaceRelationWhere>;
};

/** A page of Absence with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainAbsenceConnection = {
  readonly __typename?: 'PlainAbsenceConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainAbsenceEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: AbsenceFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Absence>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Absence. */
export type PlainAbsenceEdge = {
  readonly __typename?: 'PlainAbsenceEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Absence;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Absence. */
export type PlainAbsenceEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Absence nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainAbsenceOrder =
  /** By the number of about. */
  { readonly aboutCount: SortDirection; readonly edge?: never; readonly id?: never; readonly searched?: never; readonly searchedIn?: never; readonly status?: never; }
  |  /** By a field of the edge. */
  { readonly aboutCount?: never; readonly edge: PlainOrder; readonly id?: never; readonly searched?: never; readonly searchedIn?: never; readonly status?: never; }
  |  /** By id. */
  { readonly aboutCount?: never; readonly edge?: never; readonly id: SortDirection; readonly searched?: never; readonly searchedIn?: never; readonly status?: never; }
  |  /** By searched: by the earliest day, then by the latest. */
  { readonly aboutCount?: never; readonly edge?: never; readonly id?: never; readonly searched: SortDirection; readonly searchedIn?: never; readonly status?: never; }
  |  /** By searchedIn, by Norwegian rules of order. */
  { readonly aboutCount?: never; readonly edge?: never; readonly id?: never; readonly searched?: never; readonly searchedIn: SortDirection; readonly status?: never; }
  |  /** By status. */
  { readonly aboutCount?: never; readonly edge?: never; readonly id?: never; readonly searched?: never; readonly searchedIn?: never; readonly status: SortDirection; };

/** Conditions on the relationships to Absence nodes. Keys side by side must all hold. */
export type PlainAbsenceRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainAbsenceWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainAbsenceWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainAbsenceWhere>;
};

/** Narrows edges to Absence nodes by the node and by the edge. */
export type PlainAbsenceWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainAbsenceWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<AbsenceWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainAbsenceWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainAbsenceWhere>>;
};

/** A page of Cluster with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainClusterConnection = {
  readonly __typename?: 'PlainClusterConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainClusterEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: ClusterFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Cluster>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Cluster. */
export type PlainClusterEdge = {
  readonly __typename?: 'PlainClusterEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Cluster;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Cluster. */
export type PlainClusterEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Cluster nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainClusterOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: PlainOrder; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount: SortDirection; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of goals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount: SortDirection; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id: SortDirection; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of members. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly projectsCount?: never; readonly supportersCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount: SortDirection; readonly supportersCount?: never; }
  |  /** By the number of supporters. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly eventsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly projectsCount?: never; readonly supportersCount: SortDirection; };

/** Conditions on the relationships to Cluster nodes. Keys side by side must all hold. */
export type PlainClusterRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainClusterWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainClusterWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainClusterWhere>;
};

/** Narrows edges to Cluster nodes by the node and by the edge. */
export type PlainClusterWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainClusterWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<ClusterWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainClusterWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainClusterWhere>>;
};

/** A page of Deposit with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainDepositConnection = {
  readonly __typename?: 'PlainDepositConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainDepositEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: DepositFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Deposit>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Deposit. */
export type PlainDepositEdge = {
  readonly __typename?: 'PlainDepositEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Deposit;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Deposit. */
export type PlainDepositEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Deposit nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainDepositOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: PlainOrder; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of fedBy. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount: SortDirection; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of feeds. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount: SortDirection; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id: SortDirection; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By latitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude: SortDirection; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By longitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount: SortDirection; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By pointNote, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote: SortDirection; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount: SortDirection; readonly rightHoldersCount?: never; readonly status?: never; }
  |  /** By the number of rightHolders. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount: SortDirection; readonly status?: never; }
  |  /** By status. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly projectsCount?: never; readonly rightHoldersCount?: never; readonly status: SortDirection; };

/** Conditions on the relationships to Deposit nodes. Keys side by side must all hold. */
export type PlainDepositRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainDepositWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainDepositWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainDepositWhere>;
};

/** Narrows edges to Deposit nodes by the node and by the edge. */
export type PlainDepositWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainDepositWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<DepositWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainDepositWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainDepositWhere>>;
};

/** A page of Entity with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainEntityConnection = {
  readonly __typename?: 'PlainEntityConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainEntityEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: EntityFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Entity. */
export type PlainEntityEdge = {
  readonly __typename?: 'PlainEntityEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Entity;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Entity. */
export type PlainEntityEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Entity nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainEntityOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: PlainOrder; readonly id?: never; readonly name?: never; readonly observationsCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id: SortDirection; readonly name?: never; readonly observationsCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name: SortDirection; readonly observationsCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount: SortDirection; };

/** Conditions on the relationships to Entity nodes. Keys side by side must all hold. */
export type PlainEntityRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainEntityWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainEntityWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainEntityWhere>;
};

/** Narrows edges to Entity nodes by the node and by the edge. */
export type PlainEntityWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainEntityWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<EntityWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainEntityWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainEntityWhere>>;
};

/** A page of Event with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainEventConnection = {
  readonly __typename?: 'PlainEventConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainEventEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: EventFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Event. */
export type PlainEventEdge = {
  readonly __typename?: 'PlainEventEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Event;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Event. */
export type PlainEventEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Event nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainEventOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: PlainOrder; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of participants. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount: SortDirection; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount: SortDirection; readonly projectsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount: SortDirection; readonly since?: never; readonly until?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since: SortDirection; readonly until?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly since?: never; readonly until: SortDirection; };

/** Conditions on the relationships to Event nodes. Keys side by side must all hold. */
export type PlainEventRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainEventWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainEventWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainEventWhere>;
};

/** Narrows edges to Event nodes by the node and by the edge. */
export type PlainEventWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainEventWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<EventWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainEventWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainEventWhere>>;
};

/** How the links of a connection spread by the fields of PlainLink. Each link is counted, as in totalCount. */
export type PlainFacets = {
  readonly __typename?: 'PlainFacets';
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<StringFacet>;
  /** By the year of `observed`: most first, then by year; of as many, null comes last. */
  readonly observed: ReadonlyArray<IntFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
  /** By `validity`: most first, then by value; of as many, null comes last. */
  readonly validity: ReadonlyArray<ValidityFacet>;
};


/** How the links of a connection spread by the fields of PlainLink. Each link is counted, as in totalCount. */
export type PlainFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of PlainLink. Each link is counted, as in totalCount. */
export type PlainFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of PlainLink. Each link is counted, as in totalCount. */
export type PlainFacetsObservedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of PlainLink. Each link is counted, as in totalCount. */
export type PlainFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of PlainLink. Each link is counted, as in totalCount. */
export type PlainFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of PlainLink. Each link is counted, as in totalCount. */
export type PlainFacetsValidityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Facility with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainFacilityConnection = {
  readonly __typename?: 'PlainFacilityConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainFacilityEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: FacilityFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Facility>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Facility. */
export type PlainFacilityEdge = {
  readonly __typename?: 'PlainFacilityEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Facility;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Facility. */
export type PlainFacilityEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Facility nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainFacilityOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: PlainOrder; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of fedBy. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount: SortDirection; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of feeds. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount: SortDirection; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id: SortDirection; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of inputs. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount: SortDirection; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind: SortDirection; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By latitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude: SortDirection; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By longitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of operators. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount: SortDirection; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of outputs. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount: SortDirection; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount: SortDirection; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By pointNote, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote: SortDirection; readonly productsCount?: never; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of products. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount: SortDirection; readonly projectsCount?: never; readonly status?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount: SortDirection; readonly status?: never; }
  |  /** By status. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly inputsCount?: never; readonly kind?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly operatorsCount?: never; readonly outputsCount?: never; readonly placesCount?: never; readonly pointNote?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly status: SortDirection; };

/** Conditions on the relationships to Facility nodes. Keys side by side must all hold. */
export type PlainFacilityRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainFacilityWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainFacilityWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainFacilityWhere>;
};

/** Narrows edges to Facility nodes by the node and by the edge. */
export type PlainFacilityWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainFacilityWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<FacilityWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainFacilityWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainFacilityWhere>>;
};

/** A page of Goal with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainGoalConnection = {
  readonly __typename?: 'PlainGoalConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainGoalEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: GoalFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Goal>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Goal. */
export type PlainGoalEdge = {
  readonly __typename?: 'PlainGoalEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Goal;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Goal. */
export type PlainGoalEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Goal nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainGoalOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By the number of answers. */
  { readonly absencesCount?: never; readonly answersCount: SortDirection; readonly certainty?: never; readonly clustersCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty: SortDirection; readonly clustersCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By the number of clusters. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly edge: PlainOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly position?: never; readonly projectsCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly position?: never; readonly projectsCount?: never; }
  |  /** By position. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position: SortDirection; readonly projectsCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly answersCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly position?: never; readonly projectsCount: SortDirection; };

/** Conditions on the relationships to Goal nodes. Keys side by side must all hold. */
export type PlainGoalRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainGoalWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainGoalWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainGoalWhere>;
};

/** Narrows edges to Goal nodes by the node and by the edge. */
export type PlainGoalWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainGoalWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<GoalWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainGoalWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainGoalWhere>>;
};

/**
 * Link that carries nothing beyond what every link has. Its `kind` says all: what an organisation does
 * with a mineral is EXPLORES_FOR, PLANS_TO_EXTRACT, EXTRACTS, PROCESSES or HANDLES, and planned is not
 * producing.
 *
 * Norsk: En forbindelse uten egne opplysninger ut over dem alle har. `kind` sier hva den gjelder;
 * planlagt er ikke produserende.
 */
export type PlainLink = Link & {
  readonly __typename?: 'PlainLink';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** Entity at the start of the link: the subject of what it says. */
  readonly from: Entity;
  /**
   * Globally unique id of the link, which never changes and is never reused. The same two nodes may be
   * joined by several links.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /** Entity at the end of the link: the object of what it says. */
  readonly to: Entity;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/**
 * Link that carries nothing beyond what every link has. Its `kind` says all: what an organisation does
 * with a mineral is EXPLORES_FOR, PLANS_TO_EXTRACT, EXTRACTS, PROCESSES or HANDLES, and planned is not
 * producing.
 *
 * Norsk: En forbindelse uten egne opplysninger ut over dem alle har. `kind` sier hva den gjelder;
 * planlagt er ikke produserende.
 */
export type PlainLinkSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Mineral with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainMineralConnection = {
  readonly __typename?: 'PlainMineralConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainMineralEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: MineralFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Mineral>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Mineral. */
export type PlainMineralEdge = {
  readonly __typename?: 'PlainMineralEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Mineral;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Mineral. */
export type PlainMineralEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Mineral nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainMineralOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of actors. */
  { readonly absencesCount?: never; readonly actorsCount: SortDirection; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty: SortDirection; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By class. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class: SortDirection; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount: SortDirection; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge: PlainOrder; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount: SortDirection; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By formula, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula: SortDirection; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By hardness. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness: SortDirection; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id: SortDirection; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind: SortDirection; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By legalClass. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass: SortDirection; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of lists. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of producers. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount: SortDirection; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of products. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount: SortDirection; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount: SortDirection; readonly yieldedByCount?: never; readonly yieldsCount?: never; }
  |  /** By the number of yieldedBy. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount: SortDirection; readonly yieldsCount?: never; }
  |  /** By the number of yields. */
  { readonly absencesCount?: never; readonly actorsCount?: never; readonly certainty?: never; readonly class?: never; readonly depositsCount?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly formula?: never; readonly hardness?: never; readonly id?: never; readonly kind?: never; readonly legalClass?: never; readonly listsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly producersCount?: never; readonly productsCount?: never; readonly projectsCount?: never; readonly yieldedByCount?: never; readonly yieldsCount: SortDirection; };

/** Conditions on the relationships to Mineral nodes. Keys side by side must all hold. */
export type PlainMineralRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainMineralWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainMineralWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainMineralWhere>;
};

/** Narrows edges to Mineral nodes by the node and by the edge. */
export type PlainMineralWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainMineralWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<MineralWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainMineralWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainMineralWhere>>;
};

/** A page of Observation with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainObservationConnection = {
  readonly __typename?: 'PlainObservationConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainObservationEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: ObservationFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Observation. */
export type PlainObservationEdge = {
  readonly __typename?: 'PlainObservationEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Observation;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Observation. */
export type PlainObservationEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Observation nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainObservationOrder =
  /** By the number of about. */
  { readonly aboutCount: SortDirection; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly edge?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By basis, by Norwegian rules of order. */
  { readonly aboutCount?: never; readonly basis: SortDirection; readonly certainty?: never; readonly date?: never; readonly edge?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By certainty. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty: SortDirection; readonly date?: never; readonly edge?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By date: by the earliest day, then by the latest. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date: SortDirection; readonly edge?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By a field of the edge. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly edge: PlainOrder; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By high. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly edge?: never; readonly high: SortDirection; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By id. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly edge?: never; readonly high?: never; readonly id: SortDirection; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By low. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly edge?: never; readonly high?: never; readonly id?: never; readonly low: SortDirection; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By note, by Norwegian rules of order. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly edge?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note: SortDirection; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By property, by Norwegian rules of order. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly edge?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property: SortDirection; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By quantity. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly edge?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity: SortDirection; readonly text?: never; readonly unit?: never; readonly validFor?: never; }
  |  /** By text, by Norwegian rules of order. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly edge?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text: SortDirection; readonly unit?: never; readonly validFor?: never; }
  |  /** By unit, by Norwegian rules of order. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly edge?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit: SortDirection; readonly validFor?: never; }
  |  /** By validFor: by the earliest day, then by the latest. */
  { readonly aboutCount?: never; readonly basis?: never; readonly certainty?: never; readonly date?: never; readonly edge?: never; readonly high?: never; readonly id?: never; readonly low?: never; readonly note?: never; readonly property?: never; readonly quantity?: never; readonly text?: never; readonly unit?: never; readonly validFor: SortDirection; };

/** Conditions on the relationships to Observation nodes. Keys side by side must all hold. */
export type PlainObservationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainObservationWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainObservationWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainObservationWhere>;
};

/** Narrows edges to Observation nodes by the node and by the edge. */
export type PlainObservationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainObservationWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<ObservationWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainObservationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainObservationWhere>>;
};

/** One key of an order of edges by the fields of PlainLink: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainOrder =
  /** By certainty. */
  { readonly certainty: SortDirection; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By id. */
  { readonly certainty?: never; readonly id: SortDirection; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By kind. */
  { readonly certainty?: never; readonly id?: never; readonly kind: SortDirection; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By note, by Norwegian rules of order. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note: SortDirection; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By observed: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed: SortDirection; readonly since?: never; readonly until?: never; readonly validity?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since: SortDirection; readonly until?: never; readonly validity?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until: SortDirection; readonly validity?: never; }
  |  /** By validity. */
  { readonly certainty?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly until?: never; readonly validity: SortDirection; };

/** A page of Organization with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainOrganizationConnection = {
  readonly __typename?: 'PlainOrganizationConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainOrganizationEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: OrganizationFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Organization. */
export type PlainOrganizationEdge = {
  readonly __typename?: 'PlainOrganizationEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Organization;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Organization. */
export type PlainOrganizationEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Organization nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainOrganizationOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of customers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount: SortDirection; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount: SortDirection; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge: PlainOrder; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount: SortDirection; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount: SortDirection; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id: SortDirection; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind: SortDirection; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of memberships. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of owners. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount: SortDirection; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount: SortDirection; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount: SortDirection; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of roles. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount: SortDirection; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of subsidiaries. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount: SortDirection; readonly suppliersCount?: never; }
  |  /** By the number of suppliers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount: SortDirection; };

/** Conditions on the relationships to Organization nodes. Keys side by side must all hold. */
export type PlainOrganizationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainOrganizationWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainOrganizationWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainOrganizationWhere>;
};

/** Narrows edges to Organization nodes by the node and by the edge. */
export type PlainOrganizationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainOrganizationWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<OrganizationWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainOrganizationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainOrganizationWhere>>;
};

/** A page of Place with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainPlaceConnection = {
  readonly __typename?: 'PlainPlaceConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainPlaceEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: PlaceFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Place. */
export type PlainPlaceEdge = {
  readonly __typename?: 'PlainPlaceEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Place;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Place. */
export type PlainPlaceEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Place nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainPlaceOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly containsCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly containsCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By the number of contains. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount: SortDirection; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly edge: PlainOrder; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly edge?: never; readonly id: SortDirection; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly edge?: never; readonly id?: never; readonly kind: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By the number of organizations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount: SortDirection; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since: SortDirection; readonly sitesCount?: never; readonly until?: never; readonly withinCount?: never; }
  |  /** By the number of sites. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount: SortDirection; readonly until?: never; readonly withinCount?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until: SortDirection; readonly withinCount?: never; }
  |  /** By the number of within. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly containsCount?: never; readonly edge?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly since?: never; readonly sitesCount?: never; readonly until?: never; readonly withinCount: SortDirection; };

/** Conditions on the relationships to Place nodes. Keys side by side must all hold. */
export type PlainPlaceRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainPlaceWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainPlaceWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainPlaceWhere>;
};

/** Narrows edges to Place nodes by the node and by the edge. */
export type PlainPlaceWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainPlaceWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<PlaceWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainPlaceWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainPlaceWhere>>;
};

/** A page of Product with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainProductConnection = {
  readonly __typename?: 'PlainProductConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainProductEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: ProductFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Product. */
export type PlainProductEdge = {
  readonly __typename?: 'PlainProductEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Product;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Product. */
export type PlainProductEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Product nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainProductOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: PlainOrder; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount: SortDirection; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of partOf. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount: SortDirection; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of parts. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount: SortDirection; readonly projectsCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount: SortDirection; };

/** Conditions on the relationships to Product nodes. Keys side by side must all hold. */
export type PlainProductRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainProductWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainProductWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainProductWhere>;
};

/** Narrows edges to Product nodes by the node and by the edge. */
export type PlainProductWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainProductWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<ProductWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainProductWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainProductWhere>>;
};

/** A page of Project with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainProjectConnection = {
  readonly __typename?: 'PlainProjectConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainProjectEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: ProjectFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Project. */
export type PlainProjectEdge = {
  readonly __typename?: 'PlainProjectEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Project;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Project. */
export type PlainProjectEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Project nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainProjectOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of clusters. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount: SortDirection; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount: SortDirection; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge: PlainOrder; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount: SortDirection; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount: SortDirection; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of followedBy. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount: SortDirection; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of follows. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount: SortDirection; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of goals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount: SortDirection; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id: SortDirection; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of participants. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount: SortDirection; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount: SortDirection; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of products. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount: SortDirection; readonly since?: never; readonly until?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since: SortDirection; readonly until?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until: SortDirection; };

/** Conditions on the relationships to Project nodes. Keys side by side must all hold. */
export type PlainProjectRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainProjectWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainProjectWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainProjectWhere>;
};

/** Narrows edges to Project nodes by the node and by the edge. */
export type PlainProjectWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainProjectWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<ProjectWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainProjectWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainProjectWhere>>;
};

/** A page of Role with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainRoleConnection = {
  readonly __typename?: 'PlainRoleConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainRoleEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: RoleFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Role. */
export type PlainRoleEdge = {
  readonly __typename?: 'PlainRoleEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Role;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Role. */
export type PlainRoleEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Role nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainRoleOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: PlainOrder; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id: SortDirection; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By the number of members. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly membersCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly membersCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By the number of organizations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount: SortDirection; readonly position?: never; }
  |  /** By position. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position: SortDirection; };

/** Conditions on the relationships to Role nodes. Keys side by side must all hold. */
export type PlainRoleRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainRoleWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainRoleWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainRoleWhere>;
};

/** Narrows edges to Role nodes by the node and by the edge. */
export type PlainRoleWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainRoleWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<RoleWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainRoleWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainRoleWhere>>;
};

/** A page of Site with the PlainLink that leads there, after the Relay Cursor Connections Specification. */
export type PlainSiteConnection = {
  readonly __typename?: 'PlainSiteConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: PlainFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<PlainSiteEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: SiteFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Site>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Site. */
export type PlainSiteEdge = {
  readonly __typename?: 'PlainSiteEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /** The node at the end of the edge. */
  readonly node: Site;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Site. */
export type PlainSiteEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Site nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type PlainSiteOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: PlainOrder; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By the number of fedBy. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount: SortDirection; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By the number of feeds. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount: SortDirection; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id: SortDirection; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By latitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude: SortDirection; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By longitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount: SortDirection; readonly pointNote?: never; }
  |  /** By pointNote, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote: SortDirection; };

/** Conditions on the relationships to Site nodes. Keys side by side must all hold. */
export type PlainSiteRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<PlainSiteWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<PlainSiteWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<PlainSiteWhere>;
};

/** Narrows edges to Site nodes by the node and by the edge. */
export type PlainSiteWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainSiteWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<PlainWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<SiteWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainSiteWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainSiteWhere>>;
};

/** Narrows edges by the fields of PlainLink. Keys side by side must all hold. */
export type PlainWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<PlainWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares the kind of the link, its Neo4j type. */
  readonly kind?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlainWhere>;
  /** Compares note. */
  readonly note?: InputMaybe<StringWhere>;
  /** Compares observed. */
  readonly observed?: InputMaybe<PartialDateWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlainWhere>>;
  /** Compares since. */
  readonly since?: InputMaybe<PartialDateWhere>;
  /** Compares until. */
  readonly until?: InputMaybe<PartialDateWhere>;
  /** Compares the validity of the link. */
  readonly validity?: InputMaybe<ValidityWhere>;
};

/**
 * Product or group of products that consumes minerals, such as window glass, cable or mobile phone.
 *
 * Norsk: Et produkt eller en produktgruppe som forbruker mineraler, for eksempel vindusglass, kabel
 * eller mobiltelefon.
 */
export type Product = Entity & Node & {
  readonly __typename?: 'Product';
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Facilities that make the product.
   *
   * Norsk: Anlegg som lager produktet.
   */
  readonly facilities: PlainFacilityConnection;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Minerals that go into the product or its making, with their function and share on the edge.
   *
   * Norsk: Mineraler som inngår i produktet eller framstillingen, med funksjon og andel på kanten.
   */
  readonly minerals: ConsumptionMineralConnection;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /**
   * Products that this one is a part of.
   *
   * Norsk: Produkter som dette er en del av.
   */
  readonly partOf: PlainProductConnection;
  /**
   * Products that are parts of this one, such as the battery of a mobile phone.
   *
   * Norsk: Produkter som er deler av dette, for eksempel batteriet i en mobiltelefon.
   */
  readonly parts: PlainProductConnection;
  /**
   * Projects that concern the product.
   *
   * Norsk: Prosjekter som gjelder produktet.
   */
  readonly projects: PlainProjectConnection;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/**
 * Product or group of products that consumes minerals, such as window glass, cable or mobile phone.
 *
 * Norsk: Et produkt eller en produktgruppe som forbruker mineraler, for eksempel vindusglass, kabel
 * eller mobiltelefon.
 */
export type ProductAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Product or group of products that consumes minerals, such as window glass, cable or mobile phone.
 *
 * Norsk: Et produkt eller en produktgruppe som forbruker mineraler, for eksempel vindusglass, kabel
 * eller mobiltelefon.
 */
export type ProductFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainFacilityOrder>>;
  where?: InputMaybe<PlainFacilityWhere>;
};


/**
 * Product or group of products that consumes minerals, such as window glass, cable or mobile phone.
 *
 * Norsk: Et produkt eller en produktgruppe som forbruker mineraler, for eksempel vindusglass, kabel
 * eller mobiltelefon.
 */
export type ProductMineralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConsumptionMineralOrder>>;
  where?: InputMaybe<ConsumptionMineralWhere>;
};


/**
 * Product or group of products that consumes minerals, such as window glass, cable or mobile phone.
 *
 * Norsk: Et produkt eller en produktgruppe som forbruker mineraler, for eksempel vindusglass, kabel
 * eller mobiltelefon.
 */
export type ProductNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Product or group of products that consumes minerals, such as window glass, cable or mobile phone.
 *
 * Norsk: Et produkt eller en produktgruppe som forbruker mineraler, for eksempel vindusglass, kabel
 * eller mobiltelefon.
 */
export type ProductObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Product or group of products that consumes minerals, such as window glass, cable or mobile phone.
 *
 * Norsk: Et produkt eller en produktgruppe som forbruker mineraler, for eksempel vindusglass, kabel
 * eller mobiltelefon.
 */
export type ProductPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainProductOrder>>;
  where?: InputMaybe<PlainProductWhere>;
};


/**
 * Product or group of products that consumes minerals, such as window glass, cable or mobile phone.
 *
 * Norsk: Et produkt eller en produktgruppe som forbruker mineraler, for eksempel vindusglass, kabel
 * eller mobiltelefon.
 */
export type ProductPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainProductOrder>>;
  where?: InputMaybe<PlainProductWhere>;
};


/**
 * Product or group of products that consumes minerals, such as window glass, cable or mobile phone.
 *
 * Norsk: Et produkt eller en produktgruppe som forbruker mineraler, for eksempel vindusglass, kabel
 * eller mobiltelefon.
 */
export type ProductProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainProjectOrder>>;
  where?: InputMaybe<PlainProjectWhere>;
};


/**
 * Product or group of products that consumes minerals, such as window glass, cable or mobile phone.
 *
 * Norsk: Et produkt eller en produktgruppe som forbruker mineraler, for eksempel vindusglass, kabel
 * eller mobiltelefon.
 */
export type ProductSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Product, after the Relay Cursor Connections Specification. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: ProductFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Product. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Product;
};

/** Product that nodes of a connection lead to. */
export type ProductFacet = {
  readonly __typename?: 'ProductFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Product. */
  readonly node: Product;
};

/** How the Product nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProductFacets = {
  readonly __typename?: 'ProductFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `facilities`: each Facility that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly facilities: ReadonlyArray<FacilityFacet>;
  /** By `minerals`: each Mineral that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly minerals: ReadonlyArray<MineralFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `partOf`: each Product that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly partOf: ReadonlyArray<ProductFacet>;
  /** By `parts`: each Product that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly parts: ReadonlyArray<ProductFacet>;
  /** By `projects`: each Project that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly projects: ReadonlyArray<ProjectFacet>;
};


/** How the Product nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProductFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Product nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProductFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Product nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProductFacetsFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Product nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProductFacetsMineralsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Product nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProductFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Product nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProductFacetsPartOfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Product nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProductFacetsPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Product nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProductFacetsProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of Product nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ProductOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly facilitiesCount: SortDirection; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly facilitiesCount?: never; readonly id: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of partOf. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount: SortDirection; readonly partsCount?: never; readonly projectsCount?: never; }
  |  /** By the number of parts. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount: SortDirection; readonly projectsCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly facilitiesCount?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly partOfCount?: never; readonly partsCount?: never; readonly projectsCount: SortDirection; };

/** Narrows Product nodes. Keys side by side must all hold. */
export type ProductWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ProductWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Conditions on facilities. */
  readonly facilities?: InputMaybe<PlainFacilityRelationWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Conditions on minerals. */
  readonly minerals?: InputMaybe<ConsumptionMineralRelationWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ProductWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ProductWhere>>;
  /** Conditions on partOf. */
  readonly partOf?: InputMaybe<PlainProductRelationWhere>;
  /** Conditions on parts. */
  readonly parts?: InputMaybe<PlainProductRelationWhere>;
  /** Conditions on projects. */
  readonly projects?: InputMaybe<PlainProjectRelationWhere>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
};

/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type Project = Entity & Node & {
  readonly __typename?: 'Project';
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Clusters that took part themselves, with their capacity on the edge.
   *
   * Norsk: Klynger som selv deltok. Kanten sier hva de deltok som.
   */
  readonly clusters: ParticipationClusterConnection;
  /**
   * Deposits that the project concerns.
   *
   * Norsk: Forekomster prosjektet gjelder.
   */
  readonly deposits: PlainDepositConnection;
  /**
   * Events that the project concerns.
   *
   * Norsk: Hendelser prosjektet gjelder.
   */
  readonly events: PlainEventConnection;
  /**
   * Facilities that the project concerns.
   *
   * Norsk: Anlegg prosjektet gjelder.
   */
  readonly facilities: PlainFacilityConnection;
  /**
   * Later projects that follow from this one.
   *
   * Norsk: Senere prosjekter som følger av dette.
   */
  readonly followedBy: PlainProjectConnection;
  /**
   * Earlier projects that this one follows from.
   *
   * Norsk: Tidligere prosjekter som dette følger av.
   */
  readonly follows: PlainProjectConnection;
  /**
   * Goals that the project pursues.
   *
   * Norsk: Mål prosjektet arbeider mot.
   */
  readonly goals: PlainGoalConnection;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * Kind of the project.
   *
   * Norsk: Hva slags prosjekt det er.
   */
  readonly kind: ProjectKind;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Minerals that the project concerns.
   *
   * Norsk: Mineraler prosjektet gjelder.
   */
  readonly minerals: PlainMineralConnection;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /**
   * What came out of the project, in the asked language. Falls back in the same order as `name`. Null
   * when no source says.
   *
   * Norsk: Hva som kom ut av prosjektet.
   */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /**
   * Organisations that took part, with their capacity on the edge.
   *
   * Norsk: Organisasjoner som deltok. Kanten sier hva de deltok som.
   */
  readonly participants: ParticipationOrganizationConnection;
  /**
   * Places that the project concerns (CONCERNS) or where it is carried out (LOCATED_IN), as `kind` of
   * the edge says.
   *
   * Norsk: Steder prosjektet gjelder, eller der det blir utført.
   */
  readonly places: PlainPlaceConnection;
  /**
   * Products that the project concerns.
   *
   * Norsk: Produkter prosjektet gjelder.
   */
  readonly products: PlainProductConnection;
  /**
   * When the project began, as precisely as the source. Null when no source says.
   *
   * Norsk: Når prosjektet begynte.
   */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * When the project ended, as precisely as the source. Null when no source says, which does not mean
   * that it still runs.
   *
   * Norsk: Når prosjektet ble avsluttet. Ukjent betyr ikke at det fortsatt går.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectClustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationClusterOrder>>;
  where?: InputMaybe<ParticipationClusterWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectDepositsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainDepositOrder>>;
  where?: InputMaybe<PlainDepositWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainEventOrder>>;
  where?: InputMaybe<PlainEventWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainFacilityOrder>>;
  where?: InputMaybe<PlainFacilityWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainProjectOrder>>;
  where?: InputMaybe<PlainProjectWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectFollowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainProjectOrder>>;
  where?: InputMaybe<PlainProjectWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainGoalOrder>>;
  where?: InputMaybe<PlainGoalWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectMineralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainMineralOrder>>;
  where?: InputMaybe<PlainMineralWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectOutcomeArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ParticipationOrganizationOrder>>;
  where?: InputMaybe<ParticipationOrganizationWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainPlaceOrder>>;
  where?: InputMaybe<PlainPlaceWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainProductOrder>>;
  where?: InputMaybe<PlainProductWhere>;
};


/**
 * Project, publication, programme or scheme that joins organisations in the mineral value chain
 * (PROV-O: prov:Activity).
 *
 * Norsk: Et prosjekt, en publikasjon, et program eller en ordning som knytter sammen organisasjoner i
 * den mineralske verdikjeden.
 */
export type ProjectSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Project, after the Relay Cursor Connections Specification. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: ProjectFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Project. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Project;
};

/** Project that nodes of a connection lead to. */
export type ProjectFacet = {
  readonly __typename?: 'ProjectFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Project. */
  readonly node: Project;
};

/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacets = {
  readonly __typename?: 'ProjectFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `clusters`: each Cluster that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly clusters: ReadonlyArray<ClusterFacet>;
  /** By `deposits`: each Deposit that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly deposits: ReadonlyArray<DepositFacet>;
  /** By `events`: each Event that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly events: ReadonlyArray<EventFacet>;
  /** By `facilities`: each Facility that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly facilities: ReadonlyArray<FacilityFacet>;
  /** By `followedBy`: each Project that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly followedBy: ReadonlyArray<ProjectFacet>;
  /** By `follows`: each Project that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly follows: ReadonlyArray<ProjectFacet>;
  /** By `goals`: each Goal that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly goals: ReadonlyArray<GoalFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<ProjectKindFacet>;
  /** By `minerals`: each Mineral that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly minerals: ReadonlyArray<MineralFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `participants`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly participants: ReadonlyArray<OrganizationFacet>;
  /** By `places`: each Place that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly places: ReadonlyArray<PlaceFacet>;
  /** By `products`: each Product that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly products: ReadonlyArray<ProductFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsClustersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsDepositsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsFacilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsFollowedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsFollowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsGoalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsMineralsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Project nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type ProjectFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** ProjectKind that nodes or links of a connection have. */
export type ProjectKindFacet = {
  readonly __typename?: 'ProjectKindFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<ProjectKind>;
};

/** Compares a ProjectKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type ProjectKindWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ProjectKind>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<ProjectKind>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<ProjectKind>;
};

/** One key of an order of Project nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type ProjectOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of clusters. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount: SortDirection; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount: SortDirection; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount: SortDirection; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount: SortDirection; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of followedBy. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount: SortDirection; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of follows. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount: SortDirection; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of goals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount: SortDirection; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id: SortDirection; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of participants. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount: SortDirection; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount: SortDirection; readonly productsCount?: never; readonly since?: never; readonly until?: never; }
  |  /** By the number of products. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount: SortDirection; readonly since?: never; readonly until?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since: SortDirection; readonly until?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly clustersCount?: never; readonly depositsCount?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly followedByCount?: never; readonly followsCount?: never; readonly goalsCount?: never; readonly id?: never; readonly kind?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly participantsCount?: never; readonly placesCount?: never; readonly productsCount?: never; readonly since?: never; readonly until: SortDirection; };

/** Narrows Project nodes. Keys side by side must all hold. */
export type ProjectWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<ProjectWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Conditions on clusters. */
  readonly clusters?: InputMaybe<ParticipationClusterRelationWhere>;
  /** Conditions on deposits. */
  readonly deposits?: InputMaybe<PlainDepositRelationWhere>;
  /** Conditions on events. */
  readonly events?: InputMaybe<PlainEventRelationWhere>;
  /** Conditions on facilities. */
  readonly facilities?: InputMaybe<PlainFacilityRelationWhere>;
  /** Conditions on followedBy. */
  readonly followedBy?: InputMaybe<PlainProjectRelationWhere>;
  /** Conditions on follows. */
  readonly follows?: InputMaybe<PlainProjectRelationWhere>;
  /** Conditions on goals. */
  readonly goals?: InputMaybe<PlainGoalRelationWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares kind. */
  readonly kind?: InputMaybe<ProjectKindWhere>;
  /** Conditions on minerals. */
  readonly minerals?: InputMaybe<PlainMineralRelationWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<ProjectWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ProjectWhere>>;
  /** Compares outcome in the language of the operation. */
  readonly outcome?: InputMaybe<StringWhere>;
  /** Conditions on participants. */
  readonly participants?: InputMaybe<ParticipationOrganizationRelationWhere>;
  /** Conditions on places. */
  readonly places?: InputMaybe<PlainPlaceRelationWhere>;
  /** Conditions on products. */
  readonly products?: InputMaybe<PlainProductRelationWhere>;
  /** Compares since. */
  readonly since?: InputMaybe<PartialDateWhere>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
  /** Compares until. */
  readonly until?: InputMaybe<PartialDateWhere>;
};

/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type Query = {
  readonly __typename?: 'Query';
  /** The Absence with this id or name; null when there is none. */
  readonly absence: Maybe<Absence>;
  /** All Absence nodes, by page. */
  readonly absences: Maybe<AbsenceConnection>;
  /**
   * Who else, or what else: for an organisation, facility or deposit, who else is known to have each mineral that
   * it needs, and who could stand in its place for what it gives and processes itself; for a mineral, which others
   * serve the same function in the same products; for a product, which minerals share a function in it. That
   * somebody is an alternative says that it is known to have or do the same. It says nothing of fitness, amount
   * or will, and nothing that is not in the graph.
   *
   * Who has a mineral are organisations that extract it, plan to or explore for it; deposits that contain it and
   * of which the status is known, or that deliver it; facilities that put it out and do not take it in. Where one
   * works a site or owns another, and both are known for the mineral and the former is not further off, one alone
   * stands for both: who works the site, and who is owned. Who only delivers, such as a contractor, is none.
   *
   * Another mineral may do as well where the graph gives a reason: it yields all that a works is known to get out
   * of the mineral and put out, as quartzite does for quartz in a silicon smelter, and is neither taken in beside
   * it nor another stage of it; or it is a kind of the mineral or a rock that holds it. `through` tells by which
   * links. Deliveries count when they are ACTUAL; without `asOf` the day is the date of the release. For what
   * would be lost see `impact`. Null for an unknown id; an entity of another type has no groups.
   *
   * Norsk: Hvem eller hva ellers: hvem som også er kjent for å ha det en organisasjon, et anlegg eller en
   * forekomst trenger, gir eller bearbeider; hvilke andre mineraler som har samme funksjon i samme produkt. Et
   * alternativ er noen som er kjent for det samme, ikke noen som er vurdert som egnet.
   */
  readonly alternatives: Maybe<Alternatives>;
  /**
   * Links that began or ended between two days. A link that began on a day later than `from` and not later
   * than `to` is new to who saw the graph as of both; one whose last day is `from` or later and before `to`
   * is gone. Dates that are only as precise as a month or a year count when some day of theirs is in
   * between; `certain` says whether all are. Links of which no source says when they began or ended have
   * not changed as far as is known.
   *
   * Norsk: Forbindelser som begynte eller sluttet mellom to dager. Datoer som bare er angitt med måned
   * eller år, teller med når en av dagene deres ligger imellom; `certain` sier om alle gjør det.
   */
  readonly changes: Maybe<ChangeConnection>;
  /** The Cluster with this id or name; null when there is none. */
  readonly cluster: Maybe<Cluster>;
  /** All Cluster nodes, by page. */
  readonly clusters: Maybe<ClusterConnection>;
  /** All Conflict nodes, by page. */
  readonly conflicts: Maybe<ConflictConnection>;
  /**
   * The data as a whole: release, date, licence, how to cite it, and how much there is. Null when no
   * data is loaded.
   *
   * Norsk: Dataene som helhet: utgave, dato, lisens, hvordan de siteres, og hvor mye det er.
   */
  readonly dataset: Maybe<Dataset>;
  /** The Deposit with this id or name; null when there is none. */
  readonly deposit: Maybe<Deposit>;
  /** All Deposit nodes, by page. */
  readonly deposits: Maybe<DepositConnection>;
  /** All Entity nodes, by page. */
  readonly entities: Maybe<EntityConnection>;
  /** The Entity with this id or name; null when there is none. */
  readonly entity: Maybe<Entity>;
  /** The Entity that bears this identifier in the scheme; null when there is none. Several: error AMBIGUOUS_NAME with the candidates. */
  readonly entityByIdentifier: Maybe<Entity>;
  /** The Event with this id or name; null when there is none. */
  readonly event: Maybe<Event>;
  /** All Event nodes, by page. */
  readonly events: Maybe<EventConnection>;
  /** All Facility nodes, by page. */
  readonly facilities: Maybe<FacilityConnection>;
  /** The Facility with this id or name; null when there is none. */
  readonly facility: Maybe<Facility>;
  /**
   * What is not known where something could be expected: roles and stages without anyone, minerals of
   * products without a known source in a country, each with what was looked for.
   *
   * Norsk: Det som ikke er kjent der noe kunne ventes: roller og ledd uten noen, og mineraler i produkter
   * uten kjent kilde i et land, hver med det det er lett etter.
   */
  readonly gaps: Maybe<GapConnection>;
  /** The Goal with this id or name; null when there is none. */
  readonly goal: Maybe<Goal>;
  /** All Goal nodes, by page. */
  readonly goals: Maybe<GoalConnection>;
  /**
   * What follows when an entity stops: what loses its only known supply of something, what loses one of several
   * and is taken to go on, and what needs such a one. It goes on from what loses its only known supply alone.
   *
   * A mineral needs somebody who extracts it, a deposit that produces or delivers it, a facility that puts it
   * out, or a mineral that yields it and is supplied itself; who processes it uses it. A facility needs each
   * mineral that it takes in, one of its operators, and one of the sites that feed it with each mineral. A
   * product needs each material that it consumes, each of its parts and one of those who make it. What an
   * organisation extracts needs one of the deposits that it holds a right to for that; a deposit one of its
   * holders who extract; what an organisation buys one of those who deliver it; a project one of its leads.
   * Needs of which no supply is known are not looked at. Planned, explored and past supply is none; without
   * `asOf` the day is the date of the release. Null for an unknown id.
   *
   * Norsk: Hva som følger når noe stanser: hva som mister sin eneste kjente forsyning av noe, hva som mister én
   * av flere, og hva som trenger det. Planlagt og tidligere forsyning teller ikke.
   */
  readonly impact: Maybe<Impact>;
  /**
   * Organisations that one might meet: not yet connected with it by a project, by supply or by owning each
   * other in up to two steps, but alike in minerals, roles, places or the products of their facilities. What
   * few share counts more (Adamic and Adar). Each has its reasons with the links they rest on; nothing is
   * stated that is not in the graph. Null for an unknown id.
   *
   * Norsk: Organisasjoner som denne kan ha nytte av å møte: ennå ikke forbundet gjennom prosjekt, leveranse
   * eller eierskap, men med felles mineraler, roller, steder eller produkter. Det få har felles, teller mest.
   */
  readonly introductions: Maybe<IntroductionAnswer>;
  /**
   * Organisation with this id or name for which there is evidence of membership: CONFIRMED, STRONG or
   * WEAK, as `memberships` says. Exactly one of id and name is given. Null when there is none.
   *
   * Norsk: Organisasjonen med denne id-en eller dette navnet, når det finnes belegg for at den er
   * medlem.
   */
  readonly member: Maybe<Organization>;
  /**
   * Organisations for which there is evidence of membership in the dataset's own cluster. `evidence`
   * of the edge says how strong it is: CONFIRMED, STRONG or WEAK.
   *
   * Norsk: Organisasjoner det finnes belegg for at er medlemmer av klyngen. `evidence` på kanten sier
   * hvor sterkt belegget er.
   */
  readonly members: Maybe<MembershipOrganizationConnection>;
  /** The Mineral with this id or name; null when there is none. */
  readonly mineral: Maybe<Mineral>;
  /** All Mineral nodes, by page. */
  readonly minerals: Maybe<MineralConnection>;
  /**
   * Surroundings of an entity: what any relationship joins it with, whatever the types, in either
   * direction, each with its link. `kinds` of the connection counts them. Null for an unknown id.
   *
   * Norsk: Omgivelsene til en ting: alt som en relasjon knytter den til, uansett type og retning, hver
   * med sin lenke. `kinds` teller dem.
   */
  readonly neighbors: Maybe<NeighborConnection>;
  /** The node with this id, whatever its type; null when there is none. */
  readonly node: Maybe<Node>;
  /** The nodes with these ids, in the order asked; null in the place of an unknown one. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The Observation with this id or name; null when there is none. */
  readonly observation: Maybe<Observation>;
  /** All Observation nodes, by page. */
  readonly observations: Maybe<ObservationConnection>;
  /** The Organization with this id or name; null when there is none. */
  readonly organization: Maybe<Organization>;
  /** All Organization nodes, by page. */
  readonly organizations: Maybe<OrganizationConnection>;
  /**
   * Organisation with this id or name for which there is no evidence of membership: a supporter or any
   * other. Exactly one of id and name is given. Null when there is none.
   *
   * Norsk: Organisasjonen med denne id-en eller dette navnet, når det ikke finnes belegg for at den er
   * medlem.
   */
  readonly partner: Maybe<Organization>;
  /**
   * Organisations for which there is no evidence of membership: supporters and all others.
   *
   * Norsk: Organisasjoner det ikke finnes belegg for at er medlemmer: støttespillere og alle andre.
   */
  readonly partners: Maybe<OrganizationConnection>;
  /**
   * Paths that connect two entities over the links of the graph, in either direction: the shortest first.
   * Of paths of equal length the more specific one comes first, which leads through entities with few links
   * rather than through those that much is linked with: the one with the least sum of the natural logarithms
   * of the numbers of links of its inner entities (rounded to nine decimals); then by the ids along the path.
   * The number of links of an entity is that in the whole graph, whatever `asOf` says. Longer paths are not
   * looked for once there are `first`. Null when one of the ids is unknown.
   *
   * Norsk: Veier som knytter to ting sammen over forbindelsene i grafen, uansett retning: de korteste først.
   * Av like lange kommer den mest spesifikke først, som går gjennom ting med få forbindelser heller enn
   * gjennom dem som mye er knyttet til. Antallet forbindelser gjelder hele grafen, uansett `asOf`. Lengre
   * veier søkes ikke når det er nok (`first`). Null når en av id-ene er ukjent.
   */
  readonly paths: Maybe<PathAnswer>;
  /** The Place with this id or name; null when there is none. */
  readonly place: Maybe<Place>;
  /** All Place nodes, by page. */
  readonly places: Maybe<PlaceConnection>;
  /** The Product with this id or name; null when there is none. */
  readonly product: Maybe<Product>;
  /** All Product nodes, by page. */
  readonly products: Maybe<ProductConnection>;
  /** The Project with this id or name; null when there is none. */
  readonly project: Maybe<Project>;
  /** All Project nodes, by page. */
  readonly projects: Maybe<ProjectConnection>;
  /** The RawMaterialList with this id or name; null when there is none. */
  readonly rawMaterialList: Maybe<RawMaterialList>;
  /** All RawMaterialList nodes, by page. */
  readonly rawMaterialLists: Maybe<RawMaterialListConnection>;
  /**
   * What each of several texts may mean, in the order asked, to join a table of names with the graph.
   * Each text is looked for as `search` does. Null of `match` asks for a look at the candidates.
   *
   * Norsk: Hva hver av flere tekster kan bety, i den rekkefølgen de står, for å koble en tabell med navn
   * til grafen.
   */
  readonly resolve: Maybe<ReadonlyArray<Resolution>>;
  /** The Role with this id or name; null when there is none. */
  readonly role: Maybe<Role>;
  /** All Role nodes, by page. */
  readonly roles: Maybe<RoleConnection>;
  /**
   * Entities found by a text, best first: by their names in all languages, aliases, former names,
   * identifiers and summaries. Case, accents, punctuation and a trailing company form do not count; æ,
   * ø and å may be written ae or a, oe or o, aa or a. All words are looked for; the last one may be
   * unfinished, and words of four letters or more may be misspelt by a letter, those of eight or more by
   * two. A name that the text holds among other words is found too.
   *
   * `score` is 0.99 for a name that is the text, 0.89 for such an identifier, from 0.7 for a name that
   * begins with the text, from 0.5 for a name that holds its words, from 0.3 for a name spelt alike or
   * held by the text, 0.2 for a summary that holds the words, and less when they stand in several
   * places. In the steps that begin with from, up to 0.09 is added for pairs of letters in common, and
   * 0.01 in all of them for the name that `name` gives. Ties are in the order of ids.
   *
   * At most 200 entities are kept, and `totalCount` is at most that; of more, those that fit worst are
   * left out. A cursor holds for the same text, types and language only (BAD_CURSOR). Text without a
   * letter or digit finds nothing; one of more than 200 characters or 16 words is refused (BAD_ARGUMENT).
   *
   * Norsk: Ting funnet ved fritekst, de beste først: etter navn på alle språk, andre og tidligere navn,
   * identifikatorer og omtaler. Store bokstaver, aksenter og små skrivefeil spiller ingen rolle, og det
   * siste ordet kan være påbegynt.
   */
  readonly search: Maybe<SearchConnection>;
  /**
   * Single points of failure of an entity, such as a product: all that alone would take from it the only known
   * supply of something that it needs. It asks the question of `impact` backwards, by the same needs and with the
   * same caution: something stands here exactly when `impact(of: …)` says of the entity that it
   * LOSES_ONLY_KNOWN_SUPPLY, as long as neither answer is cut. That is another question than who else there is, so it
   * has a field of its own beside `alternatives`.
   *
   * The graph knows a part of the world only. A mineral with one known supplier hangs on it here, though there may
   * be many that no source in the graph names, and of what stands in `unknown` nothing is known. Without `asOf` the
   * day is the date of the release. Null for an unknown id; what needs nothing that the graph knows has no points.
   *
   * Norsk: Hva som alene stanser noe, for eksempel et produkt: alt som etter `impact` ville ta fra det den eneste
   * kjente forsyningen av noe det trenger. Bare kjent forsyning teller, så «eneste kjente» er ikke «eneste».
   */
  readonly singlePointsOfFailure: Maybe<SinglePoints>;
  /** The Site with this id or name; null when there is none. */
  readonly site: Maybe<Site>;
  /** All Site nodes, by page. */
  readonly sites: Maybe<SiteConnection>;
  /** The Source with this id or name; null when there is none. */
  readonly source: Maybe<Source>;
  /** All Source nodes, by page. */
  readonly sources: Maybe<SourceConnection>;
  /** All Uncited nodes, by page. */
  readonly uncited: Maybe<UncitedConnection>;
  /**
   * The value chain through a mineral, product, deposit, facility or organisation, layer by layer: what flows
   * to it from deposits (upstream) and what comes of it down to products (downstream). A deposit contains
   * minerals; a facility takes in minerals, puts out minerals and makes products; a mineral yields others; a
   * product consumes minerals and is a part of others; sites feed sites and organisations supply
   * organisations. Who extracts, processes or handles a mineral, operates a facility or holds a right in a
   * deposit stands one layer upstream of it. Each direction follows its own flow and never turns, but that the
   * actors of a site that is met downstream stand one layer further, and nothing is followed from there.
   *
   * A chain says what can flow where. That a facility takes in a mineral and a deposit contains it does not
   * say that the one is supplied by the other: only FEEDS and SUPPLIES do. Planning and exploring are not in
   * it. At most 20,000 links are read on either side; see `cut`. Null for an unknown id; for an entity of
   * another type nothing but itself.
   *
   * Norsk: Verdikjeden gjennom et mineral, et produkt, en forekomst, et anlegg eller en organisasjon, lag for
   * lag: det som strømmer til fra forekomster (UPSTREAM), og det som blir av det, fram til produkter
   * (DOWNSTREAM). Kjeden viser hva som kan gå hvor; at et anlegg tar inn et mineral som en forekomst
   * inneholder, betyr ikke at varene kommer derfra. Det sier bare FEEDS og SUPPLIES.
   */
  readonly valueChain: Maybe<ValueChain>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryAbsenceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AbsenceOrder>>;
  where?: InputMaybe<AbsenceWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryAlternativesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mineral?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['ID']['input'];
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['Date']['input'];
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryClusterArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryClustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClusterOrder>>;
  where?: InputMaybe<ClusterWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ConflictOrder>>;
  where?: InputMaybe<ConflictWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryDepositArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryDepositsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DepositOrder>>;
  where?: InputMaybe<DepositWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  where?: InputMaybe<EntityWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryEntityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryEntityByIdentifierArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryEventArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrder>>;
  where?: InputMaybe<FacilityWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryFacilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  country?: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<GapKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  mineral?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryGoalArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GoalOrder>>;
  where?: InputMaybe<GoalWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryImpactArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  of: Scalars['ID']['input'];
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryIntroductionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  for: Scalars['ID']['input'];
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryMemberArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrganizationOrder>>;
  where?: InputMaybe<MembershipOrganizationWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryMineralArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryMineralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MineralOrder>>;
  where?: InputMaybe<MineralWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryObservationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
  where?: InputMaybe<ObservationWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryOrganizationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryPartnerArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<ReadonlyArray<EntityType>>;
  to: Scalars['ID']['input'];
  without?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryPlaceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryProductArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProductOrder>>;
  where?: InputMaybe<ProductWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryProjectArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  where?: InputMaybe<ProjectWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryRawMaterialListArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryRawMaterialListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RawMaterialListOrder>>;
  where?: InputMaybe<RawMaterialListWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryResolveArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Language>;
  names: ReadonlyArray<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryRoleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RoleOrder>>;
  where?: InputMaybe<RoleWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Language>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QuerySinglePointsOfFailureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QuerySiteArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QuerySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SiteOrder>>;
  where?: InputMaybe<SiteWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QuerySourceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryUncitedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UncitedOrder>>;
  where?: InputMaybe<UncitedWhere>;
};


/** The questions that can be asked. All of them read; nothing can be changed. What a reader must know about an answer, such as names near to one that was not found, stands in extensions.notices. */
export type QueryValueChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: Scalars['Int']['input'];
  direction?: ChainDirection;
  of: Scalars['ID']['input'];
};

/**
 * Published list of raw materials, such as the critical and strategic raw materials of the EU in
 * Regulation (EU) 2024/1252. Each edition is a list of its own.
 *
 * Norsk: En publisert råstoffliste, for eksempel EUs liste over kritiske og strategiske råmaterialer i
 * forordning (EU) 2024/1252. Hver utgave er en egen liste.
 */
export type RawMaterialList = Entity & Node & {
  readonly __typename?: 'RawMaterialList';
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Minerals on the list, themselves or via a material that they yield.
   *
   * Norsk: Mineraler som står på listen, selv eller gjennom et materiale de gir opphav til.
   */
  readonly minerals: ListingMineralConnection;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
  /**
   * Year of the list, by which it is known.
   *
   * Norsk: Året listen er kjent under.
   */
  readonly year: Scalars['Int']['output'];
};


/**
 * Published list of raw materials, such as the critical and strategic raw materials of the EU in
 * Regulation (EU) 2024/1252. Each edition is a list of its own.
 *
 * Norsk: En publisert råstoffliste, for eksempel EUs liste over kritiske og strategiske råmaterialer i
 * forordning (EU) 2024/1252. Hver utgave er en egen liste.
 */
export type RawMaterialListAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Published list of raw materials, such as the critical and strategic raw materials of the EU in
 * Regulation (EU) 2024/1252. Each edition is a list of its own.
 *
 * Norsk: En publisert råstoffliste, for eksempel EUs liste over kritiske og strategiske råmaterialer i
 * forordning (EU) 2024/1252. Hver utgave er en egen liste.
 */
export type RawMaterialListMineralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ListingMineralOrder>>;
  where?: InputMaybe<ListingMineralWhere>;
};


/**
 * Published list of raw materials, such as the critical and strategic raw materials of the EU in
 * Regulation (EU) 2024/1252. Each edition is a list of its own.
 *
 * Norsk: En publisert råstoffliste, for eksempel EUs liste over kritiske og strategiske råmaterialer i
 * forordning (EU) 2024/1252. Hver utgave er en egen liste.
 */
export type RawMaterialListNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Published list of raw materials, such as the critical and strategic raw materials of the EU in
 * Regulation (EU) 2024/1252. Each edition is a list of its own.
 *
 * Norsk: En publisert råstoffliste, for eksempel EUs liste over kritiske og strategiske råmaterialer i
 * forordning (EU) 2024/1252. Hver utgave er en egen liste.
 */
export type RawMaterialListObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Published list of raw materials, such as the critical and strategic raw materials of the EU in
 * Regulation (EU) 2024/1252. Each edition is a list of its own.
 *
 * Norsk: En publisert råstoffliste, for eksempel EUs liste over kritiske og strategiske råmaterialer i
 * forordning (EU) 2024/1252. Hver utgave er en egen liste.
 */
export type RawMaterialListSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** A page of RawMaterialList, after the Relay Cursor Connections Specification. */
export type RawMaterialListConnection = {
  readonly __typename?: 'RawMaterialListConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<RawMaterialListEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: RawMaterialListFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<RawMaterialList>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a RawMaterialList. */
export type RawMaterialListEdge = {
  readonly __typename?: 'RawMaterialListEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: RawMaterialList;
};

/** RawMaterialList that nodes of a connection lead to. */
export type RawMaterialListFacet = {
  readonly __typename?: 'RawMaterialListFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The RawMaterialList. */
  readonly node: RawMaterialList;
};

/** How the RawMaterialList nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RawMaterialListFacets = {
  readonly __typename?: 'RawMaterialListFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `minerals`: each Mineral that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly minerals: ReadonlyArray<MineralFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `year`: most first, then by value; of as many, null comes last. */
  readonly year: ReadonlyArray<IntFacet>;
};


/** How the RawMaterialList nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RawMaterialListFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the RawMaterialList nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RawMaterialListFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the RawMaterialList nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RawMaterialListFacetsMineralsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the RawMaterialList nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RawMaterialListFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the RawMaterialList nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RawMaterialListFacetsYearArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of RawMaterialList nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type RawMaterialListOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly year?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly year?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly year?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly year?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly year?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly year?: never; }
  |  /** By year. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly year: SortDirection; };

/** Narrows RawMaterialList nodes. Keys side by side must all hold. */
export type RawMaterialListWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<RawMaterialListWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Conditions on minerals. */
  readonly minerals?: InputMaybe<ListingMineralRelationWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<RawMaterialListWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<RawMaterialListWhere>>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
  /** Compares year. */
  readonly year?: InputMaybe<IntWhere>;
};

/**
 * How an answer was come by, so that it can be cited and asked again: the operation as a whole, the release of
 * the data, and all sources that the answer rests on. The same operation on the same release has the same
 * receipt. Save the response to a file and run `npm run replay -- FILE` to ask again and compare.
 *
 * Norsk: Kvittering for et svar, slik at det kan siteres og gjentas: hva som ble spurt, hvilken utgave av
 * dataene som svarte, og hvilke kilder svaret bygger på.
 */
export type Receipt = {
  readonly __typename?: 'Receipt';
  /**
   * SHA-256 of the answer without receipts, in 64 hexadecimal digits: of the JSON of pairs of response key and
   * value.
   */
  readonly answerHash: Scalars['String']['output'];
  /** How to cite the answer, as an entry for BibTeX. */
  readonly bibtex: Scalars['String']['output'];
  /** How to cite the answer, as a sentence. */
  readonly citation: Scalars['String']['output'];
  /** Day that the data was put together. */
  readonly date: Scalars['Date']['output'];
  /** The operation with its fragments, printed anew, so that neither spaces nor comments count. */
  readonly document: Scalars['String']['output'];
  /** Licence of the dataset's own wording and selection. Those of the sources are `licence` of each. */
  readonly licence: Scalars['String']['output'];
  /** SHA-256 of document and variables with a line break between them, in 64 hexadecimal digits. */
  readonly operationHash: Scalars['String']['output'];
  /** Fingerprint of the data that answered: `release` of the dataset. */
  readonly release: Scalars['String']['output'];
  /** Sources of every node and link that the answer was read from, in the order of their ids. At most 1,000. */
  readonly sources: ReadonlyArray<Source>;
  /** The number of all those sources. */
  readonly sourcesCount: Scalars['Int']['output'];
  /** The values of its variables, as JSON with sorted names. */
  readonly variables: Scalars['String']['output'];
};

/** One of the texts that were asked for, and what it may mean. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** What the text may mean, best first. Empty when nothing is found or the text holds no letter or digit. */
  readonly candidates: ReadonlyArray<Candidate>;
  /** The only one that bears the text as a name or identifier; null when none does or several do. */
  readonly match: Maybe<Entity>;
  /** The text as it was asked. */
  readonly text: Scalars['String']['output'];
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

/** RightKind that nodes or links of a connection have. */
export type RightKindFacet = {
  readonly __typename?: 'RightKindFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<RightKind>;
};

/** Compares a RightKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type RightKindWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<RightKind>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<RightKind>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<RightKind>;
};

/**
 * Role that an organisation can play in the mineral value chain, such as landowner, exploration
 * company or mining company.
 *
 * Norsk: En rolle en organisasjon kan ha i den mineralske verdikjeden, for eksempel grunneier,
 * letebedrift eller gruveselskap.
 */
export type Role = Entity & Node & {
  readonly __typename?: 'Role';
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Organisations that have the role and for which there is evidence of membership in a cluster.
   *
   * Norsk: Organisasjoner som har rollen, og som det finnes belegg for at er medlemmer av en klynge.
   */
  readonly members: PlainOrganizationConnection;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /**
   * Organisations that have the role.
   *
   * Norsk: Organisasjoner som har rollen.
   */
  readonly organizations: PlainOrganizationConnection;
  /**
   * Order of the role along the value chain: a lower number is nearer to the deposit.
   *
   * Norsk: Rollens plass i verdikjeden: et lavere tall er nærmere forekomsten.
   */
  readonly position: Scalars['Int']['output'];
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/**
 * Role that an organisation can play in the mineral value chain, such as landowner, exploration
 * company or mining company.
 *
 * Norsk: En rolle en organisasjon kan ha i den mineralske verdikjeden, for eksempel grunneier,
 * letebedrift eller gruveselskap.
 */
export type RoleAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Role that an organisation can play in the mineral value chain, such as landowner, exploration
 * company or mining company.
 *
 * Norsk: En rolle en organisasjon kan ha i den mineralske verdikjeden, for eksempel grunneier,
 * letebedrift eller gruveselskap.
 */
export type RoleMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainOrganizationOrder>>;
  where?: InputMaybe<PlainOrganizationWhere>;
};


/**
 * Role that an organisation can play in the mineral value chain, such as landowner, exploration
 * company or mining company.
 *
 * Norsk: En rolle en organisasjon kan ha i den mineralske verdikjeden, for eksempel grunneier,
 * letebedrift eller gruveselskap.
 */
export type RoleNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Role that an organisation can play in the mineral value chain, such as landowner, exploration
 * company or mining company.
 *
 * Norsk: En rolle en organisasjon kan ha i den mineralske verdikjeden, for eksempel grunneier,
 * letebedrift eller gruveselskap.
 */
export type RoleObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Role that an organisation can play in the mineral value chain, such as landowner, exploration
 * company or mining company.
 *
 * Norsk: En rolle en organisasjon kan ha i den mineralske verdikjeden, for eksempel grunneier,
 * letebedrift eller gruveselskap.
 */
export type RoleOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainOrganizationOrder>>;
  where?: InputMaybe<PlainOrganizationWhere>;
};


/**
 * Role that an organisation can play in the mineral value chain, such as landowner, exploration
 * company or mining company.
 *
 * Norsk: En rolle en organisasjon kan ha i den mineralske verdikjeden, for eksempel grunneier,
 * letebedrift eller gruveselskap.
 */
export type RoleSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Role, after the Relay Cursor Connections Specification. */
export type RoleConnection = {
  readonly __typename?: 'RoleConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: RoleFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Role>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Role. */
export type RoleEdge = {
  readonly __typename?: 'RoleEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Role;
};

/** Role that nodes of a connection lead to. */
export type RoleFacet = {
  readonly __typename?: 'RoleFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Role. */
  readonly node: Role;
};

/** How the Role nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RoleFacets = {
  readonly __typename?: 'RoleFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `members`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly members: ReadonlyArray<OrganizationFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `organizations`: each Organization that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly organizations: ReadonlyArray<OrganizationFacet>;
  /** By `position`: most first, then by value; of as many, null comes last. */
  readonly position: ReadonlyArray<IntFacet>;
};


/** How the Role nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RoleFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Role nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RoleFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Role nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RoleFacetsMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Role nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RoleFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Role nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RoleFacetsOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Role nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type RoleFacetsPositionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of Role nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type RoleOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id: SortDirection; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By the number of members. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly membersCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly membersCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly organizationsCount?: never; readonly position?: never; }
  |  /** By the number of organizations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount: SortDirection; readonly position?: never; }
  |  /** By position. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly id?: never; readonly membersCount?: never; readonly name?: never; readonly observationsCount?: never; readonly organizationsCount?: never; readonly position: SortDirection; };

/** Narrows Role nodes. Keys side by side must all hold. */
export type RoleWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<RoleWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Conditions on members. */
  readonly members?: InputMaybe<PlainOrganizationRelationWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<RoleWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<RoleWhere>>;
  /** Conditions on organizations. */
  readonly organizations?: InputMaybe<PlainOrganizationRelationWhere>;
  /** Compares position. */
  readonly position?: InputMaybe<IntWhere>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
};

/** A page of Entity found by a text, best first, after the Relay Cursor Connections Specification. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: EntityFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection, counted up to 200: that many are kept of what is found. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Entity. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The name, identifier or text of the node that was found, as it is written there. */
  readonly matched: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Entity;
  /** How well the node fits the text, above 0 and at most 1, as the root field says. */
  readonly score: Scalars['Float']['output'];
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
   * material is `via` where that is given, and the mineral itself where not.
   */
  | 'USE_OF_MATERIAL';

/** ShareBasis that nodes or links of a connection have. */
export type ShareBasisFacet = {
  readonly __typename?: 'ShareBasisFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<ShareBasis>;
};

/** Compares a ShareBasis. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type ShareBasisWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<ShareBasis>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<ShareBasis>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<ShareBasis>;
};

/**
 * An entity that alone stops another.
 *
 * Norsk: Noe som alene stanser noe annet.
 */
export type SinglePoint = {
  readonly __typename?: 'SinglePoint';
  /** The entity. */
  readonly entity: Entity;
  /**
   * The links that carry the effect from it to the entity asked about, those nearest to it first; of several ways
   * the shortest. At most 20.
   */
  readonly links: ReadonlyArray<Link>;
  /** How many needs of the entity asked about would have no supply left. */
  readonly lostCount: Scalars['Int']['output'];
  /**
   * What these needs are of: minerals, materials and parts. At most 20, in the order of ids. A need of somebody,
   * such as a maker, is not among them.
   */
  readonly needed: ReadonlyArray<Entity>;
  /** How far off it is: 1 for what is needed directly. */
  readonly order: Scalars['Int']['output'];
};

/**
 * What alone stops an entity: everything of which `impact` says that, if it stops, the entity loses its only
 * known supply of something.
 *
 * Norsk: Hva som alene stanser noe: alt som etter `impact` ville ta fra det den eneste kjente forsyningen av noe.
 */
export type SinglePoints = {
  readonly __typename?: 'SinglePoints';
  /** What the answer takes for granted. */
  readonly assumptions: ReadonlyArray<ImpactAssumption>;
  /**
   * True when not all has been looked at or is shown: more than `first` points, more than 20 of `unknown`, or
   * more than 20,000 statements of needs or 5,000 entities upstream. What is there holds all the same.
   */
  readonly cut: Scalars['Boolean']['output'];
  /** The number of needs of the entity of which some supply is known, whether it hangs on one or several. */
  readonly needsCount: Scalars['Int']['output'];
  /** The entity that was asked about. */
  readonly of: Entity;
  /**
   * What alone stops it: the nearest first, then what takes most of its needs, then in the order of ids. What it
   * needs is among them itself, such as each material of a product; `types` leaves that out.
   */
  readonly points: ReadonlyArray<SinglePoint>;
  /** How the whole operation was answered, to cite and repeat it. */
  readonly receipt: Maybe<Receipt>;
  /** Sources of the links that carry it, each once. At most 500. */
  readonly sources: ReadonlyArray<Source>;
  /** The number of all of them, of the types asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * What it needs and of which the graph does not say where it comes from: whether it hangs on one, nobody knows
   * here. At most 20, in the order of ids.
   */
  readonly unknown: ReadonlyArray<Entity>;
  /** The number of those. */
  readonly unknownCount: Scalars['Int']['output'];
};

/**
 * Deposit or facility: where things come from and where they are made into others.
 *
 * Norsk: En forekomst eller et anlegg: der ting kommer fra, og der de blir gjort om til andre.
 */
export type Site = {
  /**
   * What was looked for about the entity and not found, or stated not to be. The graph is an open
   * world: what has no absence here was not necessarily looked for.
   */
  readonly absences: PlainAbsenceConnection;
  /**
   * Whether sources say that the entity exists as named. It says nothing about the entity's other
   * facts, which have a certainty of their own.
   */
  readonly certainty: Certainty;
  /**
   * Sites from which this one gets goods. Deliveries may be actual, past or planned: see `status` of
   * the edge.
   *
   * Norsk: Forekomster og anlegg som varene kommer fra.
   */
  readonly fedBy: SupplySiteConnection;
  /**
   * Sites that get goods from this one. Deliveries may be actual, past or planned: see `status` of the
   * edge.
   *
   * Norsk: Forekomster og anlegg som får varer herfra.
   */
  readonly feeds: SupplySiteConnection;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Identifiers of the entity in other registers and vocabularies. At most 16. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * All names of the entity in all languages: preferred names, aliases, abbreviations and former names
   * with their dates. At most 32.
   */
  readonly labels: ReadonlyArray<Label>;
  /**
   * Latitude of the point that stands for the site, in WGS84 decimal degrees (EPSG:4326) from -90 to
   * 90, north positive. Null when no source says; it is null exactly when `longitude` is.
   *
   * Norsk: Breddegrad for punktet som står for forekomsten eller anlegget, i desimalgrader (WGS84).
   */
  readonly latitude: Maybe<Scalars['Float']['output']>;
  /**
   * Longitude of the point that stands for the site, in WGS84 decimal degrees (EPSG:4326) from -180 to
   * 180, east positive. Null when no source says; it is null exactly when `latitude` is.
   *
   * Norsk: Lengdegrad for punktet som står for forekomsten eller anlegget, i desimalgrader (WGS84).
   */
  readonly longitude: Maybe<Scalars['Float']['output']>;
  /**
   * Name in the asked language. Where there is none in that language it falls back in a fixed order:
   * asked for NB it takes NN, EN, SE; for NN it takes NB, EN, SE; for EN it takes NB, NN, SE; for SE
   * it takes NB, NN, EN. The field `labels` shows which languages exist.
   */
  readonly name: Scalars['String']['output'];
  /**
   * Dated, quantified or disputed statements about the entity. Several on one property may stand side
   * by side; none is averaged. An edge repeats the certainty and the sources of its observation.
   */
  readonly observations: PlainObservationConnection;
  /**
   * Places where the site lies: the nearest that a source names, mostly a municipality. The county is
   * `within` of that place, so ask for a whole county by
   * `places: { some: { node: { within: { has: "place:nordland" } } } }`.
   *
   * Norsk: Steder der forekomsten eller anlegget ligger: det nærmeste en kilde nevner, oftest en kommune.
   * Fylket er `within` for det stedet.
   */
  readonly places: PlainPlaceConnection;
  /**
   * What the point marks and how good it is. Example: "Rounded to minutes; falls just outside the
   * municipality." Null when there is nothing to remark.
   *
   * Norsk: Hva punktet viser, og hvor godt det er.
   */
  readonly pointNote: Maybe<Scalars['String']['output']>;
  /** Sources that name the entity (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Short account of the entity in the asked language. Falls back in the same order as `name`. Null
   * when none has been written.
   */
  readonly summary: Maybe<Scalars['String']['output']>;
};


/**
 * Deposit or facility: where things come from and where they are made into others.
 *
 * Norsk: En forekomst eller et anlegg: der ting kommer fra, og der de blir gjort om til andre.
 */
export type SiteAbsencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainAbsenceOrder>>;
  where?: InputMaybe<PlainAbsenceWhere>;
};


/**
 * Deposit or facility: where things come from and where they are made into others.
 *
 * Norsk: En forekomst eller et anlegg: der ting kommer fra, og der de blir gjort om til andre.
 */
export type SiteFedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SupplySiteOrder>>;
  where?: InputMaybe<SupplySiteWhere>;
};


/**
 * Deposit or facility: where things come from and where they are made into others.
 *
 * Norsk: En forekomst eller et anlegg: der ting kommer fra, og der de blir gjort om til andre.
 */
export type SiteFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SupplySiteOrder>>;
  where?: InputMaybe<SupplySiteWhere>;
};


/**
 * Deposit or facility: where things come from and where they are made into others.
 *
 * Norsk: En forekomst eller et anlegg: der ting kommer fra, og der de blir gjort om til andre.
 */
export type SiteNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Deposit or facility: where things come from and where they are made into others.
 *
 * Norsk: En forekomst eller et anlegg: der ting kommer fra, og der de blir gjort om til andre.
 */
export type SiteObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainObservationOrder>>;
  where?: InputMaybe<PlainObservationWhere>;
};


/**
 * Deposit or facility: where things come from and where they are made into others.
 *
 * Norsk: En forekomst eller et anlegg: der ting kommer fra, og der de blir gjort om til andre.
 */
export type SitePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlainPlaceOrder>>;
  where?: InputMaybe<PlainPlaceWhere>;
};


/**
 * Deposit or facility: where things come from and where they are made into others.
 *
 * Norsk: En forekomst eller et anlegg: der ting kommer fra, og der de blir gjort om til andre.
 */
export type SiteSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** A page of Site, after the Relay Cursor Connections Specification. */
export type SiteConnection = {
  readonly __typename?: 'SiteConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<SiteEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: SiteFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Site>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Site. */
export type SiteEdge = {
  readonly __typename?: 'SiteEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Site;
};

/** Site that nodes of a connection lead to. */
export type SiteFacet = {
  readonly __typename?: 'SiteFacet';
  /** How many nodes of the connection lead there. Each is counted once, also where several relationships lead there. */
  readonly count: Scalars['Int']['output'];
  /** The Site. */
  readonly node: Site;
};

/** How the Site nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SiteFacets = {
  readonly __typename?: 'SiteFacets';
  /** By `absences`: each Absence that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly absences: ReadonlyArray<AbsenceFacet>;
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `fedBy`: each Site that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly fedBy: ReadonlyArray<SiteFacet>;
  /** By `feeds`: each Site that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly feeds: ReadonlyArray<SiteFacet>;
  /** By `observations`: each Observation that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly observations: ReadonlyArray<ObservationFacet>;
  /** By `places`: each Place that nodes lead to, most first, then by id. A node may lead to several, or to none. */
  readonly places: ReadonlyArray<PlaceFacet>;
  /** By type, as `__typename` names it: most first, then by name. */
  readonly type: ReadonlyArray<StringFacet>;
};


/** How the Site nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SiteFacetsAbsencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Site nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SiteFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Site nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SiteFacetsFedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Site nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SiteFacetsFeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Site nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SiteFacetsObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Site nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SiteFacetsPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Site nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SiteFacetsTypeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of Site nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type SiteOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By the number of fedBy. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount: SortDirection; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By the number of feeds. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount: SortDirection; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id: SortDirection; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By latitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude: SortDirection; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By longitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount: SortDirection; readonly pointNote?: never; }
  |  /** By pointNote, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote: SortDirection; };

/** Narrows Site nodes. Keys side by side must all hold. */
export type SiteWhere = {
  /** Conditions on absences. */
  readonly absences?: InputMaybe<PlainAbsenceRelationWhere>;
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<SiteWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Conditions on fedBy. */
  readonly fedBy?: InputMaybe<SupplySiteRelationWhere>;
  /** Conditions on feeds. */
  readonly feeds?: InputMaybe<SupplySiteRelationWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares latitude. */
  readonly latitude?: InputMaybe<FloatWhere>;
  /** Compares longitude. */
  readonly longitude?: InputMaybe<FloatWhere>;
  /** Compares name in the language of the operation. */
  readonly name?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<SiteWhere>;
  /** Conditions on observations. */
  readonly observations?: InputMaybe<PlainObservationRelationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<SiteWhere>>;
  /** Conditions on places. */
  readonly places?: InputMaybe<PlainPlaceRelationWhere>;
  /** Compares pointNote. */
  readonly pointNote?: InputMaybe<StringWhere>;
  /** Compares summary in the language of the operation. */
  readonly summary?: InputMaybe<StringWhere>;
};

/** Direction of an order. Unknown values come last in both. */
export type SortDirection =
  /** From the smallest value to the largest, or from the earliest to the latest. */
  | 'ASC'
  /** From the largest value to the smallest, or from the latest to the earliest. */
  | 'DESC';

/**
 * Document that facts rest on, identified by its address (PROV-O: prov:Entity). One document is one
 * source, however many facts rest on it.
 *
 * Norsk: Et dokument som fakta hviler på, gjenkjent ved adressen. Ett dokument er én kilde.
 */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Address of an archived copy. Null when none is known. */
  readonly archivedAt: Maybe<Scalars['URL']['output']>;
  /** Entities that rest on the document. */
  readonly entities: EntityConnection;
  /** Links that rest on the document. A link standing alone has its two ends and its kind. */
  readonly facts: LinkConnection;
  /**
   * Globally unique id, which never changes and is never reused. Its part before the colon is the name
   * of the type in kebab case. Examples: `organization:rana-gruber`, `mineral:quartz`,
   * `product:mobile-phone`.
   */
  readonly id: Scalars['ID']['output'];
  /** Kind of the document. */
  readonly kind: SourceKind;
  /** Language of the document. Null when it is another than those of the enum, or not noted. */
  readonly language: Maybe<Language>;
  /**
   * Licence of the document, as an identifier of SPDX where there is one. Example: `CC-BY-4.0`. Null
   * when none was seen, which does not mean that the document is free to reuse.
   */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** When the document was published, as precisely as it says. Null when it does not say. */
  readonly published: Maybe<Scalars['PartialDate']['output']>;
  /** Who published the document. Null when the document does not say. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** How far the curator trusts the document, from 1 (little) to 5 (much). Null when not judged. */
  readonly reliability: Maybe<Scalars['Int']['output']>;
  /** Title of the document, in its own language. */
  readonly title: Scalars['String']['output'];
  /** Address of the document. Null when it has none on the web. */
  readonly url: Maybe<Scalars['URL']['output']>;
};


/**
 * Document that facts rest on, identified by its address (PROV-O: prov:Entity). One document is one
 * source, however many facts rest on it.
 *
 * Norsk: Et dokument som fakta hviler på, gjenkjent ved adressen. Ett dokument er én kilde.
 */
export type SourceEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Document that facts rest on, identified by its address (PROV-O: prov:Entity). One document is one
 * source, however many facts rest on it.
 *
 * Norsk: Et dokument som fakta hviler på, gjenkjent ved adressen. Ett dokument er én kilde.
 */
export type SourceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of Source, after the Relay Cursor Connections Specification. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: SourceFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Source. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  readonly node: Source;
};

/** How the Source nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SourceFacets = {
  readonly __typename?: 'SourceFacets';
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<SourceKindFacet>;
  /** By `language`: most first, then by value; of as many, null comes last. */
  readonly language: ReadonlyArray<LanguageFacet>;
  /** By the year of `published`: most first, then by year; of as many, null comes last. */
  readonly published: ReadonlyArray<IntFacet>;
  /** By `reliability`: most first, then by value; of as many, null comes last. */
  readonly reliability: ReadonlyArray<IntFacet>;
};


/** How the Source nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SourceFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Source nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SourceFacetsLanguageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Source nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SourceFacetsPublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the Source nodes of a connection spread. Each node is counted once, also where several edges lead to it. */
export type SourceFacetsReliabilityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** SourceKind that nodes or links of a connection have. */
export type SourceKindFacet = {
  readonly __typename?: 'SourceKindFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<SourceKind>;
};

/** Compares a SourceKind. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type SourceKindWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<SourceKind>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<SourceKind>;
};

/** One key of an order of Source nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type SourceOrder =
  /** By archivedAt, by Norwegian rules of order. */
  { readonly archivedAt: SortDirection; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly published?: never; readonly publisher?: never; readonly reliability?: never; readonly title?: never; readonly url?: never; }
  |  /** By id. */
  { readonly archivedAt?: never; readonly id: SortDirection; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly published?: never; readonly publisher?: never; readonly reliability?: never; readonly title?: never; readonly url?: never; }
  |  /** By kind. */
  { readonly archivedAt?: never; readonly id?: never; readonly kind: SortDirection; readonly language?: never; readonly licence?: never; readonly published?: never; readonly publisher?: never; readonly reliability?: never; readonly title?: never; readonly url?: never; }
  |  /** By language. */
  { readonly archivedAt?: never; readonly id?: never; readonly kind?: never; readonly language: SortDirection; readonly licence?: never; readonly published?: never; readonly publisher?: never; readonly reliability?: never; readonly title?: never; readonly url?: never; }
  |  /** By licence, by Norwegian rules of order. */
  { readonly archivedAt?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence: SortDirection; readonly published?: never; readonly publisher?: never; readonly reliability?: never; readonly title?: never; readonly url?: never; }
  |  /** By published: by the earliest day, then by the latest. */
  { readonly archivedAt?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly published: SortDirection; readonly publisher?: never; readonly reliability?: never; readonly title?: never; readonly url?: never; }
  |  /** By publisher, by Norwegian rules of order. */
  { readonly archivedAt?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly published?: never; readonly publisher: SortDirection; readonly reliability?: never; readonly title?: never; readonly url?: never; }
  |  /** By reliability. */
  { readonly archivedAt?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly published?: never; readonly publisher?: never; readonly reliability: SortDirection; readonly title?: never; readonly url?: never; }
  |  /** By title, by Norwegian rules of order. */
  { readonly archivedAt?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly published?: never; readonly publisher?: never; readonly reliability?: never; readonly title: SortDirection; readonly url?: never; }
  |  /** By url, by Norwegian rules of order. */
  { readonly archivedAt?: never; readonly id?: never; readonly kind?: never; readonly language?: never; readonly licence?: never; readonly published?: never; readonly publisher?: never; readonly reliability?: never; readonly title?: never; readonly url: SortDirection; };

/** Narrows Source nodes. Keys side by side must all hold. */
export type SourceWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** Compares archivedAt. */
  readonly archivedAt?: InputMaybe<UrlWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares kind. */
  readonly kind?: InputMaybe<SourceKindWhere>;
  /** Compares language. */
  readonly language?: InputMaybe<LanguageWhere>;
  /** Compares licence. */
  readonly licence?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<SourceWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** Compares published. */
  readonly published?: InputMaybe<PartialDateWhere>;
  /** Compares publisher. */
  readonly publisher?: InputMaybe<StringWhere>;
  /** Compares reliability. */
  readonly reliability?: InputMaybe<IntWhere>;
  /** Compares title. */
  readonly title?: InputMaybe<StringWhere>;
  /** Compares url. */
  readonly url?: InputMaybe<UrlWhere>;
};

/** String that nodes or links of a connection have. */
export type StringFacet = {
  readonly __typename?: 'StringFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** Compares a String. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type StringWhere = {
  /** Contains this text. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Ends with this text. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** True: case and accents count. Without it they do not. */
  readonly exact?: InputMaybe<Scalars['Boolean']['input']>;
  /** Greater than, or later than, this value. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than, later than, or equal to this value. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than, or earlier than, this value. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than, earlier than, or equal to this value. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this text. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Link from a supplier to a customer: between organisations (SUPPLIES) or between sites (FEEDS). A
 * delivery is not a use of minerals, and a planned one is not an actual one.
 *
 * Norsk: Forbindelse fra leverandør til kunde, mellom organisasjoner eller mellom forekomster og
 * anlegg. En planlagt leveranse er ikke en faktisk.
 */
export type Supply = Link & {
  readonly __typename?: 'Supply';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** Entity at the start of the link: the subject of what it says. */
  readonly from: Entity;
  /**
   * Goods or services delivered, in English. Example: "ilmenite concentrate".
   *
   * Norsk: Varene eller tjenestene som leveres, på engelsk.
   */
  readonly goods: Scalars['String']['output'];
  /**
   * Globally unique id of the link, which never changes and is never reused. The same two nodes may be
   * joined by several links.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /**
   * Minerals in the goods. Empty for services, and where no source says. At most 16.
   *
   * Norsk: Mineraler i varene. Tom liste for tjenester, og der ingen kilde sier det.
   */
  readonly minerals: ReadonlyArray<Mineral>;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Whether the delivery is actual, past or planned.
   *
   * Norsk: Om leveransen er faktisk, tidligere eller planlagt.
   */
  readonly status: SupplyStatus;
  /** Entity at the end of the link: the object of what it says. */
  readonly to: Entity;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/**
 * Link from a supplier to a customer: between organisations (SUPPLIES) or between sites (FEEDS). A
 * delivery is not a use of minerals, and a planned one is not an actual one.
 *
 * Norsk: Forbindelse fra leverandør til kunde, mellom organisasjoner eller mellom forekomster og
 * anlegg. En planlagt leveranse er ikke en faktisk.
 */
export type SupplySentenceArgs = {
  language?: InputMaybe<Language>;
};

/** How the links of a connection spread by the fields of Supply. Each link is counted, as in totalCount. */
export type SupplyFacets = {
  readonly __typename?: 'SupplyFacets';
  /** By `certainty`: most first, then by value; of as many, null comes last. */
  readonly certainty: ReadonlyArray<CertaintyFacet>;
  /** By `kind`: most first, then by value; of as many, null comes last. */
  readonly kind: ReadonlyArray<StringFacet>;
  /** By the year of `observed`: most first, then by year; of as many, null comes last. */
  readonly observed: ReadonlyArray<IntFacet>;
  /** By the year of `since`: most first, then by year; of as many, null comes last. */
  readonly since: ReadonlyArray<IntFacet>;
  /** By `status`: most first, then by value; of as many, null comes last. */
  readonly status: ReadonlyArray<SupplyStatusFacet>;
  /** By the year of `until`: most first, then by year; of as many, null comes last. */
  readonly until: ReadonlyArray<IntFacet>;
  /** By `validity`: most first, then by value; of as many, null comes last. */
  readonly validity: ReadonlyArray<ValidityFacet>;
};


/** How the links of a connection spread by the fields of Supply. Each link is counted, as in totalCount. */
export type SupplyFacetsCertaintyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Supply. Each link is counted, as in totalCount. */
export type SupplyFacetsKindArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Supply. Each link is counted, as in totalCount. */
export type SupplyFacetsObservedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Supply. Each link is counted, as in totalCount. */
export type SupplyFacetsSinceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Supply. Each link is counted, as in totalCount. */
export type SupplyFacetsStatusArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Supply. Each link is counted, as in totalCount. */
export type SupplyFacetsUntilArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How the links of a connection spread by the fields of Supply. Each link is counted, as in totalCount. */
export type SupplyFacetsValidityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One key of an order of edges by the fields of Supply: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type SupplyOrder =
  /** By certainty. */
  { readonly certainty: SortDirection; readonly goods?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By goods, by Norwegian rules of order. */
  { readonly certainty?: never; readonly goods: SortDirection; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By id. */
  { readonly certainty?: never; readonly goods?: never; readonly id: SortDirection; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By kind. */
  { readonly certainty?: never; readonly goods?: never; readonly id?: never; readonly kind: SortDirection; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By note, by Norwegian rules of order. */
  { readonly certainty?: never; readonly goods?: never; readonly id?: never; readonly kind?: never; readonly note: SortDirection; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By observed: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly goods?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed: SortDirection; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By since: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly goods?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since: SortDirection; readonly status?: never; readonly until?: never; readonly validity?: never; }
  |  /** By status. */
  { readonly certainty?: never; readonly goods?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status: SortDirection; readonly until?: never; readonly validity?: never; }
  |  /** By until: by the earliest day, then by the latest. */
  { readonly certainty?: never; readonly goods?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until: SortDirection; readonly validity?: never; }
  |  /** By validity. */
  { readonly certainty?: never; readonly goods?: never; readonly id?: never; readonly kind?: never; readonly note?: never; readonly observed?: never; readonly since?: never; readonly status?: never; readonly until?: never; readonly validity: SortDirection; };

/** A page of Organization with the Supply that leads there, after the Relay Cursor Connections Specification. */
export type SupplyOrganizationConnection = {
  readonly __typename?: 'SupplyOrganizationConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: SupplyFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<SupplyOrganizationEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: OrganizationFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Organization. */
export type SupplyOrganizationEdge = {
  readonly __typename?: 'SupplyOrganizationEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * Goods or services delivered, in English. Example: "ilmenite concentrate".
   *
   * Norsk: Varene eller tjenestene som leveres, på engelsk.
   */
  readonly goods: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /**
   * Minerals in the goods. Empty for services, and where no source says. At most 16.
   *
   * Norsk: Mineraler i varene. Tom liste for tjenester, og der ingen kilde sier det.
   */
  readonly minerals: ReadonlyArray<Mineral>;
  /** The node at the end of the edge. */
  readonly node: Organization;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Whether the delivery is actual, past or planned.
   *
   * Norsk: Om leveransen er faktisk, tidligere eller planlagt.
   */
  readonly status: SupplyStatus;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Organization. */
export type SupplyOrganizationEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Organization nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type SupplyOrganizationOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of customers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount: SortDirection; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of deposits. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount: SortDirection; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge: SupplyOrder; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of events. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount: SortDirection; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of facilities. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount: SortDirection; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id: SortDirection; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By kind. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind: SortDirection; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of memberships. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount: SortDirection; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of minerals. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of owners. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount: SortDirection; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount: SortDirection; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of projects. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount: SortDirection; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of roles. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount: SortDirection; readonly subsidiariesCount?: never; readonly suppliersCount?: never; }
  |  /** By the number of subsidiaries. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount: SortDirection; readonly suppliersCount?: never; }
  |  /** By the number of suppliers. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly customersCount?: never; readonly depositsCount?: never; readonly edge?: never; readonly eventsCount?: never; readonly facilitiesCount?: never; readonly id?: never; readonly kind?: never; readonly membershipsCount?: never; readonly mineralsCount?: never; readonly name?: never; readonly observationsCount?: never; readonly ownersCount?: never; readonly placesCount?: never; readonly projectsCount?: never; readonly rolesCount?: never; readonly subsidiariesCount?: never; readonly suppliersCount: SortDirection; };

/** Conditions on the relationships to Organization nodes. Keys side by side must all hold. */
export type SupplyOrganizationRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<SupplyOrganizationWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<SupplyOrganizationWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<SupplyOrganizationWhere>;
};

/** Narrows edges to Organization nodes by the node and by the edge. */
export type SupplyOrganizationWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<SupplyOrganizationWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<SupplyWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<OrganizationWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<SupplyOrganizationWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<SupplyOrganizationWhere>>;
};

/** A page of Site with the Supply that leads there, after the Relay Cursor Connections Specification. */
export type SupplySiteConnection = {
  readonly __typename?: 'SupplySiteConnection';
  /** How the edges of the whole connection spread, under the same filter and whatever the page. */
  readonly edgeFacets: SupplyFacets;
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<SupplySiteEdge>;
  /** How the nodes of the whole connection spread, under the same filter and whatever the page. */
  readonly facets: SiteFacets;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Site>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. A node that several edges lead to counts several times. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Site. */
export type SupplySiteEdge = {
  readonly __typename?: 'SupplySiteEdge';
  /** Whether sources say what the link says. */
  readonly certainty: Certainty;
  /** Links that a curator marked as impossible to hold together with this one. At most 16. */
  readonly contradicts: ReadonlyArray<Link>;
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /**
   * Goods or services delivered, in English. Example: "ilmenite concentrate".
   *
   * Norsk: Varene eller tjenestene som leveres, på engelsk.
   */
  readonly goods: Scalars['String']['output'];
  /**
   * What the link says, as its relationship type in Neo4j. Examples: `MEMBER_OF`, `EXTRACTS`,
   * `PLANS_TO_EXTRACT`.
   */
  readonly kind: Scalars['String']['output'];
  /** The id of the link. */
  readonly linkId: Scalars['ID']['output'];
  /**
   * Minerals in the goods. Empty for services, and where no source says. At most 16.
   *
   * Norsk: Mineraler i varene. Tom liste for tjenester, og der ingen kilde sier det.
   */
  readonly minerals: ReadonlyArray<Mineral>;
  /** The node at the end of the edge. */
  readonly node: Site;
  /** Remark by the curator on how the statement is to be read. Null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /**
   * When a source attests it without saying when it began or ended. Most links have only this date.
   * Null when no source says.
   */
  readonly observed: Maybe<Scalars['PartialDate']['output']>;
  /**
   * What the link says, as a sentence with the names of its ends in the asked language: in English for
   * EN, in bokmål for all others. Behind it stand in brackets its time, as precisely as the source, and
   * a certainty other than STATED. Example: "Rana Gruber extracts magnetite (attested 2017)".
   *
   * Norsk: Det forbindelsen sier, som en setning: på engelsk for EN, ellers på bokmål. I parentes bak
   * står tiden, så nøyaktig som kilden, og en annen sikkerhet enn STATED.
   */
  readonly sentence: Scalars['String']['output'];
  /** When it began, as precisely as the source. Null when no source says. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** Sources of the link (PROV-O: prov:wasDerivedFrom). At most 16. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * Whether the delivery is actual, past or planned.
   *
   * Norsk: Om leveransen er faktisk, tidligere eller planlagt.
   */
  readonly status: SupplyStatus;
  /**
   * When it ended, as precisely as the source. Null when no source says, which does not mean that it
   * still holds.
   */
  readonly until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Whether the link is known to hold on the day asked (`asOf`) or, without one, on the date of the
   * release.
   */
  readonly validity: Validity;
};


/** An edge to a Site. */
export type SupplySiteEdgeSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One key of an order of edges to Site nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type SupplySiteOrder =
  /** By the number of absences. */
  { readonly absencesCount: SortDirection; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By certainty. */
  { readonly absencesCount?: never; readonly certainty: SortDirection; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By a field of the edge. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge: SupplyOrder; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By the number of fedBy. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount: SortDirection; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By the number of feeds. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount: SortDirection; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By id. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id: SortDirection; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By latitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude: SortDirection; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By longitude. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude: SortDirection; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By name in the language of the operation, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name: SortDirection; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By the number of observations. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount: SortDirection; readonly placesCount?: never; readonly pointNote?: never; }
  |  /** By the number of places. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount: SortDirection; readonly pointNote?: never; }
  |  /** By pointNote, by Norwegian rules of order. */
  { readonly absencesCount?: never; readonly certainty?: never; readonly edge?: never; readonly fedByCount?: never; readonly feedsCount?: never; readonly id?: never; readonly latitude?: never; readonly longitude?: never; readonly name?: never; readonly observationsCount?: never; readonly placesCount?: never; readonly pointNote: SortDirection; };

/** Conditions on the relationships to Site nodes. Keys side by side must all hold. */
export type SupplySiteRelationWhere = {
  /** Compares the number of relationships. */
  readonly count?: InputMaybe<IntWhere>;
  /** All relationships meet this condition; true when there is none. */
  readonly every?: InputMaybe<SupplySiteWhere>;
  /** Some relationship leads to the node with this id. */
  readonly has?: InputMaybe<Scalars['ID']['input']>;
  /** No relationship meets this condition. */
  readonly none?: InputMaybe<SupplySiteWhere>;
  /** At least one relationship meets this condition. */
  readonly some?: InputMaybe<SupplySiteWhere>;
};

/** Narrows edges to Site nodes by the node and by the edge. */
export type SupplySiteWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<SupplySiteWhere>>;
  /** A condition on the fields of the edge. */
  readonly edge?: InputMaybe<SupplyWhere>;
  /** A condition on the node at the end of the edge. */
  readonly node?: InputMaybe<SiteWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<SupplySiteWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<SupplySiteWhere>>;
};

/** Whether a delivery takes place, took place or was meant to. */
export type SupplyStatus =
  /** A source tells of it as taking place at the time that the source speaks of. */
  | 'ACTUAL'
  /** A source tells of it as over. */
  | 'PAST'
  /** A source tells of a plan or a contract; none says that goods were delivered. */
  | 'PLANNED';

/** SupplyStatus that nodes or links of a connection have. */
export type SupplyStatusFacet = {
  readonly __typename?: 'SupplyStatusFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<SupplyStatus>;
};

/** Compares a SupplyStatus. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type SupplyStatusWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<SupplyStatus>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<SupplyStatus>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<SupplyStatus>;
};

/** Narrows edges by the fields of Supply. Keys side by side must all hold. */
export type SupplyWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<SupplyWhere>>;
  /** Compares certainty. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Compares goods. */
  readonly goods?: InputMaybe<StringWhere>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Compares the kind of the link, its Neo4j type. */
  readonly kind?: InputMaybe<StringWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<SupplyWhere>;
  /** Compares note. */
  readonly note?: InputMaybe<StringWhere>;
  /** Compares observed. */
  readonly observed?: InputMaybe<PartialDateWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<SupplyWhere>>;
  /** Compares since. */
  readonly since?: InputMaybe<PartialDateWhere>;
  /** Compares status. */
  readonly status?: InputMaybe<SupplyStatusWhere>;
  /** Compares until. */
  readonly until?: InputMaybe<PartialDateWhere>;
  /** Compares the validity of the link. */
  readonly validity?: InputMaybe<ValidityWhere>;
};

/** Compares a URL. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type UrlWhere = {
  /** Contains this text. */
  readonly contains?: InputMaybe<Scalars['URL']['input']>;
  /** Ends with this text. */
  readonly endsWith?: InputMaybe<Scalars['URL']['input']>;
  /** Equal to this value. */
  readonly eq?: InputMaybe<Scalars['URL']['input']>;
  /** True: case and accents count. Without it they do not. */
  readonly exact?: InputMaybe<Scalars['Boolean']['input']>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['URL']['input']>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<Scalars['URL']['input']>;
  /** Begins with this text. */
  readonly startsWith?: InputMaybe<Scalars['URL']['input']>;
};

/**
 * Entity, link or observation that names no source. Exactly one of the three is given. There is none
 * in checked data.
 *
 * Norsk: En ting, en kobling eller en observasjon uten kilde. Det finnes ingen i kontrollerte data.
 */
export type Uncited = Node & {
  readonly __typename?: 'Uncited';
  /** Entity without a source. Null when it is something else. */
  readonly entity: Maybe<Entity>;
  /** Globally unique id, made by the loader; it lasts as long as what it is made from. */
  readonly id: Scalars['ID']['output'];
  /** Link without a source. Null when it is something else. */
  readonly link: Maybe<Link>;
  /** Observation without a source. Null when it is something else. */
  readonly observation: Maybe<Observation>;
};

/** A page of Uncited, after the Relay Cursor Connections Specification. */
export type UncitedConnection = {
  readonly __typename?: 'UncitedConnection';
  /** The edges of the page, in the asked order. */
  readonly edges: ReadonlyArray<UncitedEdge>;
  /** The nodes of the page, in the order of the edges. A node that several edges lead to stands there several times. */
  readonly nodes: ReadonlyArray<Uncited>;
  /** Where the page stands and whether there is more. */
  readonly pageInfo: PageInfo;
  /** The number of edges of the whole connection under the same filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edge to a Uncited. */
export type UncitedEdge = {
  readonly __typename?: 'UncitedEdge';
  /** The place of the edge in its connection; give it as after or before. */
  readonly cursor: Scalars['String']['output'];
  /** Entity without a source. Null when it is something else. */
  readonly entity: Maybe<Entity>;
  /** Link without a source. Null when it is something else. */
  readonly link: Maybe<Link>;
  /** The node at the end of the edge. */
  readonly node: Uncited;
  /** Observation without a source. Null when it is something else. */
  readonly observation: Maybe<Observation>;
};

/** One key of an order of Uncited nodes: exactly one of the fields. Unknown values come last, ties are broken by id. */
export type UncitedOrder =
  /** By id. */
  { readonly id: SortDirection; };

/** Narrows Uncited nodes. Keys side by side must all hold. */
export type UncitedWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: InputMaybe<ReadonlyArray<UncitedWhere>>;
  /** Compares id. */
  readonly id?: InputMaybe<IdWhere>;
  /** This does not hold. */
  readonly not?: InputMaybe<UncitedWhere>;
  /** At least one of these holds; false for an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<UncitedWhere>>;
};

/**
 * Whether something is known to hold on a day: the day asked (`asOf`) or, without one, the date of the
 * release. What is known not to hold on the day asked is left out of the answer.
 */
export type Validity =
  /**
   * It surely holds: the day lies within its known beginning and end, or a source attests it for that
   * day.
   */
  | 'KNOWN'
  /**
   * It is not known to hold that day. When a day was asked, it is not excluded either: no source says
   * that it began later or ended earlier. When none was asked, it may have ended.
   */
  | 'UNKNOWN';

/** Validity that nodes or links of a connection have. */
export type ValidityFacet = {
  readonly __typename?: 'ValidityFacet';
  /** How many of the nodes or links have it. */
  readonly count: Scalars['Int']['output'];
  /** The value; null stands for those of which none is known. */
  readonly value: Maybe<Validity>;
};

/** Compares a Validity. Comparisons side by side must all hold; a comparison with an absent value is false. */
export type ValidityWhere = {
  /** Equal to this value. */
  readonly eq?: InputMaybe<Validity>;
  /** Equal to one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Validity>>;
  /** True: no value is known. False: a value is known. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Present and different from this value. */
  readonly ne?: InputMaybe<Validity>;
};

/**
 * Value chain through an entity.
 *
 * Norsk: Verdikjeden gjennom noe.
 */
export type ValueChain = {
  readonly __typename?: 'ValueChain';
  /**
   * True when something within `depth` was left out: entities or links of a layer, as its own `cut` says,
   * links that were not read since there were more than 20,000, or missing stages of a product of more than
   * 100 minerals.
   */
  readonly cut: Scalars['Boolean']['output'];
  /** True when the chain goes on beyond `depth`. */
  readonly goesOn: Scalars['Boolean']['output'];
  /**
   * How much of the chain lies in Norway. Null when the graph does not have the country.
   *
   * Norsk: Hvor mye av kjeden som ligger i Norge.
   */
  readonly inCountry: Maybe<ChainShare>;
  /** Layers from the farthest upstream to the farthest downstream. A layer without entities is not there. */
  readonly layers: ReadonlyArray<ChainLayer>;
  /**
   * Stages of the asked direction where the graph knows nobody: those of the mineral that the chain is of, or
   * of the product and then of each mineral in it, up to 100 in the order of ids. Empty for other entities.
   */
  readonly missing: ReadonlyArray<MissingStage>;
  /** Entity that the chain is of. */
  readonly of: Entity;
  /** How the whole operation was answered, to cite and repeat it. */
  readonly receipt: Maybe<Receipt>;
};
