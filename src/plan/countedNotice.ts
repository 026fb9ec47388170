import type { Template } from '../model/model.js';
import type { Pattern } from './queryPlan.js';

/** A notice whose numbers are counted from the node that a root field leads over. */
export interface CountedNotice {
  readonly code: string;
  readonly template: Template;
  /** The links that are counted, all of them and those that meet the conditions. */
  readonly links: Pattern;
  readonly counted: readonly PropertyValue[];
  /** The nodes that say something of the whole, and the property that says it. */
  readonly sayers: Pattern;
  readonly where: readonly PropertyValue[];
  readonly says: string;
}

export interface PropertyValue {
  readonly property: string;
  readonly value: string;
}
