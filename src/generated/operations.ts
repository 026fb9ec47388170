/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
   | null };

export type PageOfOrganizationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PageOfOrganizationsQuery = { readonly organizations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganizationKind, readonly places: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> } | null };

export type FiguresOfTheClusterQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresOfTheClusterQuery = { readonly cluster: { readonly name: string, readonly labels: ReadonlyArray<{ readonly value: string, readonly language: Language, readonly since: string | null, readonly until: string | null }>, readonly observations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly display: string, readonly validFor: string | null, readonly certainty: Certainty, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null }> }> } } | null };

export type MembersByEvidenceQueryVariables = Exact<{
  evidence?: MembershipEvidence | null | undefined;
}>;


export type MembersByEvidenceQuery = { readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly evidence: MembershipEvidence, readonly certainty: Certainty, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null }>, readonly node: { readonly id: string, readonly name: string } }> } | null };
