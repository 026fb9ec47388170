import { present } from '../errors.js';
import type { Model, NodeType } from '../model/model.js';

/** Says of which nodes a mark's relationships put its label on. */
export interface Marked {
  readonly has: (id: string) => boolean;
}

interface Labels {
  readonly labels: readonly string[];
  /** Labels that the node must not bear, since marks may have changed. */
  readonly otherLabels: readonly string[];
}

/** Returns the labels of a node: those of its type and of what that implements, and what a mark says. */
export function labelsOf(model: Model, type: NodeType, id: string, marked: Marked): Labels {
  const own = [type.label, ...type.interfaces.map((name) => present(model.types.get(name), name).label)];
  const { mark } = type;
  if (mark === undefined) return { labels: own, otherLabels: [] };
  const [label, other] = marked.has(id) ? [mark.label, mark.otherwise] : [mark.otherwise, mark.label];
  return { labels: [...own, label], otherLabels: [other] };
}
