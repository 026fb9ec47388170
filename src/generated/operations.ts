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

/** How a statement rests on its sources. It is not a measure of how good the sources are. */
export type Certainty =
  /** It was concluded from what sources say; none says it outright. */
  | 'INFERRED'
  /** A source says it. */
  | 'STATED'
  /** It has not been checked against a source. */
  | 'UNCHECKED';

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

/** Whether a delivery takes place, took place or was meant to. */
export type SupplyStatus =
  /** A source tells of it as taking place at the time that the source speaks of. */
  | 'ACTUAL'
  /** A source tells of it as over. */
  | 'PAST'
  /** A source tells of a plan or a contract; none says that goods were delivered. */
  | 'PLANNED';

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

export type JoinATableOfNamesQueryVariables = Exact<{
  names?: ReadonlyArray<string> | string;
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

export type WhatAProductConsumesQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type WhatAProductConsumesQuery = { readonly product: { readonly name: string, readonly minerals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly function: MineralFunction, readonly share: number | null, readonly shareOf: ShareBasis | null, readonly certainty: Certainty, readonly via: { readonly name: string } | null, readonly node: { readonly id: string, readonly name: string, readonly class: MineralClass | null } }> } } | null };

export type WhoWorksWithAMineralQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type WhoWorksWithAMineralQuery = { readonly mineral: { readonly id: string, readonly name: string, readonly formula: string | null, readonly actors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: string, readonly certainty: Certainty, readonly observed: string | null, readonly node: { readonly id: string, readonly name: string, readonly roles: { readonly nodes: ReadonlyArray<{ readonly name: string }> } } }> }, readonly deposits: { readonly edges: ReadonlyArray<{ readonly grade: number | null, readonly gradeUnit: string | null, readonly node: { readonly name: string, readonly status: MineStatus | null } }> } } | null };

export type FirstStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstStepsQuery = { readonly organization: { readonly name: string, readonly summary: string | null, readonly roles: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly minerals: { readonly edges: ReadonlyArray<{ readonly kind: string, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null }>, readonly node: { readonly name: string, readonly products: { readonly edges: ReadonlyArray<{ readonly function: MineralFunction, readonly node: { readonly name: string } }> } } }> }, readonly projects: { readonly edges: ReadonlyArray<{ readonly capacity: Capacity, readonly node: { readonly name: string, readonly goals: { readonly nodes: ReadonlyArray<{ readonly name: string }> } } }> } } | null };

export type AnyNodeQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type AnyNodeQuery = { readonly node:
    | { readonly __typename: 'Absence', readonly id: string }
    | { readonly __typename: 'Cluster', readonly name: string, readonly summary: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
    | { readonly __typename: 'Conflict', readonly id: string }
    | { readonly __typename: 'Deposit', readonly name: string, readonly summary: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly places: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
    | { readonly __typename: 'Event', readonly name: string, readonly summary: string | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }
    | { readonly __typename: 'Facility', readonly name: string, readonly summary: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly uri: string | null }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly places: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly inputs: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly outputs: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly operators: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
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


export type LinksInWordsQuery = { readonly organization: { readonly name: string, readonly memberships: { readonly edges: ReadonlyArray<{ readonly linkId: string, readonly sentence: string }> }, readonly minerals: { readonly edges: ReadonlyArray<{ readonly linkId: string, readonly sentence: string }> }, readonly customers: { readonly edges: ReadonlyArray<{ readonly linkId: string, readonly sentence: string }> }, readonly deposits: { readonly edges: ReadonlyArray<{ readonly linkId: string, readonly sentence: string }> } } | null };

export type PageOfOrganizationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PageOfOrganizationsQuery = { readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganizationKind, readonly places: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> } | null };

export type SearchAsYouTypeQueryVariables = Exact<{
  text?: string;
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
      | { readonly __typename: 'Facility', readonly id: string, readonly name: string, readonly summary: string | null, readonly operators: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
      | { readonly __typename: 'Goal', readonly id: string, readonly name: string, readonly summary: string | null }
      | { readonly __typename: 'Mineral', readonly id: string, readonly name: string, readonly summary: string | null }
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly summary: string | null, readonly roles: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
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
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
    | { readonly name: string }
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


export type MembersByGradeOfEvidenceQuery = { readonly confirmed: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence, readonly certainty: Certainty, readonly observed: string | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly node: { readonly id: string, readonly name: string } }> } | null, readonly strong: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence, readonly certainty: Certainty, readonly node: { readonly id: string, readonly name: string } }> } | null, readonly weak: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence, readonly certainty: Certainty, readonly node: { readonly id: string, readonly name: string } }> } | null, readonly cluster: { readonly supporters: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence, readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type ListOfMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type ListOfMembersQuery = { readonly cluster: { readonly stated: { readonly nodes: ReadonlyArray<{ readonly property: string, readonly quantity: number | null, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> }, readonly confirmed: { readonly totalCount: number }, readonly named: { readonly totalCount: number }, readonly missing: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string, readonly searchedIn: string | null, readonly searched: string | null }> } } | null };

export type FiguresByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresByYearQuery = { readonly cluster: { readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly validFor: string | null, readonly quantity: number | null, readonly certainty: Certainty, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null }> }> }, readonly turnoverAndManYears: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly validFor: string | null, readonly quantity: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly display: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly url: string | null }> }> } } | null };

export type SourcesOfAFactQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesOfAFactQuery = { readonly observations: { readonly nodes: ReadonlyArray<{ readonly quantity: number | null, readonly unit: string | null, readonly validFor: string | null, readonly certainty: Certainty, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly kind: SourceKind, readonly url: string | null, readonly reliability: number | null }>, readonly contradicts: ReadonlyArray<{ readonly id: string, readonly quantity: number | null, readonly unit: string | null, readonly validFor: string | null, readonly about: { readonly nodes: ReadonlyArray<
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


export type NationalSalesIn2015Query = { readonly place: { readonly sales: { readonly nodes: ReadonlyArray<{ readonly validFor: string | null, readonly basis: string | null, readonly display: string, readonly quantity: number | null, readonly unit: string | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly publisher: string | null }> }> }, readonly missing: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string, readonly searchedIn: string | null }> } } | null };

export type WhoWorksWithQuartzQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type WhoWorksWithQuartzQuery = { readonly mineral: { readonly id: string, readonly name: string, readonly actors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: string, readonly certainty: Certainty, readonly observed: string | null, readonly node: { readonly id: string, readonly name: string, readonly memberships: { readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence }> } } }> } } | null };

export type PlannedOrProducingQueryVariables = Exact<{
  ids?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type PlannedOrProducingQuery = { readonly minerals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly extracted: { readonly edges: ReadonlyArray<{ readonly kind: string, readonly since: string | null, readonly until: string | null, readonly observed: string | null, readonly validity: Validity, readonly node: { readonly id: string, readonly name: string } }> }, readonly planned: { readonly edges: ReadonlyArray<{ readonly kind: string, readonly observed: string | null, readonly validity: Validity, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> } }> } | null };

export type ProductsThatNeedAMineralQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type ProductsThatNeedAMineralQuery = { readonly mineral: { readonly id: string, readonly name: string, readonly products: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly function: MineralFunction, readonly share: number | null, readonly certainty: Certainty, readonly via: { readonly name: string } | null, readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type SharesAndTheirBasisQueryVariables = Exact<{ [key: string]: never; }>;


export type SharesAndTheirBasisQuery = { readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly withShare: { readonly edges: ReadonlyArray<{ readonly share: number | null, readonly shareOf: ShareBasis | null, readonly year: number | null, readonly function: MineralFunction, readonly via: { readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly node: { readonly id: string, readonly name: string } }> }, readonly withoutShare: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly function: MineralFunction, readonly note: string | null, readonly via: { readonly name: string } | null, readonly node: { readonly id: string, readonly name: string } }> } }> } | null };

export type CompositionOfProductsQueryVariables = Exact<{
  ids?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type CompositionOfProductsQuery = { readonly products: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly consumed: { readonly totalCount: number }, readonly withContent: { readonly edges: ReadonlyArray<{ readonly share: number | null, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> }, readonly contents: { readonly nodes: ReadonlyArray<{ readonly basis: string | null, readonly quantity: number | null, readonly low: number | null, readonly high: number | null, readonly unit: string | null, readonly note: string | null }> }, readonly absences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string }> } }> } | null };

export type ProjectsOfTwoOrganizationsQueryVariables = Exact<{
  one?: string | number | null | undefined;
  other?: string | number | null | undefined;
}>;


export type ProjectsOfTwoOrganizationsQuery = { readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ProjectKind, readonly since: string | null, readonly until: string | null, readonly participants: { readonly edges: ReadonlyArray<{ readonly capacity: Capacity, readonly certainty: Certainty, readonly until: string | null, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> } }> } | null };

export type GoalsAndProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type GoalsAndProjectsQuery = { readonly goals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly name: string, readonly summary: string | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly projects: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly certainty: Certainty, readonly note: string | null, readonly node: { readonly id: string, readonly name: string, readonly kind: ProjectKind } }> } }> } | null };

export type GoalsWithoutAProjectQueryVariables = Exact<{ [key: string]: never; }>;


export type GoalsWithoutAProjectQuery = { readonly goals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number | null, readonly name: string, readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ProjectKind }> }, readonly absences: { readonly nodes: ReadonlyArray<{ readonly status: AbsenceStatus, readonly sought: string, readonly searchedIn: string | null }> } }> } | null };

export type WhoPaidForAProjectQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type WhoPaidForAProjectQuery = { readonly project: { readonly id: string, readonly name: string, readonly since: string | null, readonly until: string | null, readonly funders: { readonly edges: ReadonlyArray<{ readonly amount: number | null, readonly currency: string | null, readonly certainty: Certainty, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string }>, readonly node: { readonly id: string, readonly name: string } }> }, readonly money: { readonly nodes: ReadonlyArray<{ readonly property: string, readonly basis: string | null, readonly quantity: number | null, readonly unit: string | null, readonly certainty: Certainty, readonly note: string | null, readonly contradicts: ReadonlyArray<{ readonly id: string }>, readonly sources: ReadonlyArray<{ readonly id: string }> }> } } | null };

export type CashOfEachCompanyQueryVariables = Exact<{ [key: string]: never; }>;


export type CashOfEachCompanyQuery = { readonly project: { readonly paying: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly amount: number | null, readonly currency: string | null, readonly certainty: Certainty, readonly until: string | null, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> }, readonly counted: { readonly nodes: ReadonlyArray<{ readonly quantity: number | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly id: string }> }> }, readonly missing: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AbsenceStatus, readonly sought: string, readonly searchedIn: string | null }> } } | null };

export type SitesOfAnOrganizationQueryVariables = Exact<{
  name?: string | null | undefined;
}>;


export type SitesOfAnOrganizationQuery = { readonly organization: { readonly id: string, readonly name: string, readonly deposits: { readonly edges: ReadonlyArray<{ readonly right: RightKind, readonly since: string | null, readonly until: string | null, readonly observed: string | null, readonly node: { readonly id: string, readonly name: string, readonly status: MineStatus | null, readonly latitude: number | null, readonly longitude: number | null, readonly minerals: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly places: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: PlaceKind }> } } }> }, readonly facilities: { readonly edges: ReadonlyArray<{ readonly observed: string | null, readonly node: { readonly id: string, readonly name: string, readonly kind: FacilityKind, readonly status: MineStatus | null, readonly places: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: PlaceKind }> } } }> } } | null };

export type SupplyChainBetweenSitesQueryVariables = Exact<{ [key: string]: never; }>;


export type SupplyChainBetweenSitesQuery = { readonly deposit: { readonly name: string, readonly status: MineStatus | null, readonly feeds: { readonly edges: ReadonlyArray<{ readonly goods: string, readonly status: SupplyStatus, readonly certainty: Certainty, readonly minerals: ReadonlyArray<{ readonly name: string }>, readonly node:
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


export type EuRawMaterialListQuery = { readonly minerals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly lists: { readonly edges: ReadonlyArray<{ readonly status: ListStatus, readonly note: string | null, readonly via: { readonly id: string, readonly name: string } | null, readonly node: { readonly id: string, readonly year: number } }> }, readonly absences: { readonly nodes: ReadonlyArray<{ readonly status: AbsenceStatus, readonly sought: string }> } }> } | null, readonly rawMaterialLists: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly strategicOnly: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } | null };

export type EventsOfTheClusterQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsOfTheClusterQuery = { readonly cluster: { readonly since2015: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly capacity: Capacity, readonly node: { readonly id: string, readonly name: string, readonly since: string | null, readonly until: string | null, readonly places: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly participants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } }> }, readonly undated: { readonly edges: ReadonlyArray<{ readonly capacity: Capacity, readonly node: { readonly id: string, readonly name: string, readonly since: string | null, readonly summary: string | null, readonly absences: { readonly nodes: ReadonlyArray<{ readonly status: AbsenceStatus, readonly sought: string }> } } }> } } | null };

export type PlacesAndTheirPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesAndTheirPeriodsQuery = { readonly deposit: { readonly id: string, readonly name: string, readonly places: { readonly edges: ReadonlyArray<{ readonly certainty: Certainty, readonly since: string | null, readonly until: string | null, readonly node: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly since: string | null, readonly until: string | null, readonly within: { readonly edges: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly node: { readonly id: string, readonly name: string, readonly kind: PlaceKind, readonly since: string | null, readonly until: string | null } }> } } }> } } | null };

export type OldNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type OldNamesQuery = { readonly cluster: { readonly id: string, readonly name: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly language: Language, readonly preferred: boolean, readonly certainty: Certainty, readonly since: string | null, readonly until: string | null }> } | null, readonly crystallites: { readonly id: string, readonly name: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly preferred: boolean, readonly since: string | null, readonly until: string | null }>, readonly owners: { readonly edges: ReadonlyArray<{ readonly status: DealStatus, readonly since: string | null, readonly certainty: Certainty, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> } } | null, readonly northCape: { readonly id: string, readonly name: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly preferred: boolean, readonly since: string | null, readonly until: string | null }>, readonly owners: { readonly edges: ReadonlyArray<{ readonly status: DealStatus, readonly since: string | null, readonly certainty: Certainty, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> } } | null };

export type WhatBecameOfItFragment = { readonly id: string, readonly name: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly preferred: boolean, readonly since: string | null, readonly until: string | null }>, readonly owners: { readonly edges: ReadonlyArray<{ readonly status: DealStatus, readonly since: string | null, readonly certainty: Certainty, readonly note: string | null, readonly node: { readonly id: string, readonly name: string } }> } };

export type NorthernSamiNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type NorthernSamiNamesQuery = { readonly minerals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly bokmal: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly language: Language, readonly preferred: boolean, readonly certainty: Certainty }>, readonly remarks: { readonly nodes: ReadonlyArray<{ readonly text: string | null, readonly note: string | null }> } }> } | null, readonly place: { readonly id: string, readonly name: string, readonly bokmal: string } | null };

export type RoleWithMostMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleWithMostMembersQuery = { readonly roles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number, readonly organizations: { readonly totalCount: number }, readonly members: { readonly totalCount: number }, readonly confirmed: { readonly totalCount: number } }> } | null };

export type FiguresOfTheClusterQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresOfTheClusterQuery = { readonly cluster: { readonly name: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly language: Language, readonly since: string | null, readonly until: string | null }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly display: string, readonly validFor: string | null, readonly certainty: Certainty, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null }> }> } } | null };

export type FindByAnyNameQueryVariables = Exact<{ [key: string]: never; }>;


export type FindByAnyNameQuery = { readonly former: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
       }> } | null, readonly sami: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
       }> } | null, readonly number: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
       }> } | null, readonly word: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
        | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
       }> } | null };

export type WhatMatchedFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
      | { readonly id: string, readonly name: string, readonly sources: ReadonlyArray<{ readonly title: string }> }
     }> };

export type MembersByEvidenceQueryVariables = Exact<{
  evidence?: MembershipEvidence | null | undefined;
}>;


export type MembersByEvidenceQuery = { readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence, readonly certainty: Certainty, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly node: { readonly id: string, readonly name: string } }> } | null };
