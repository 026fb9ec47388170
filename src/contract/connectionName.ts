import { present } from '../errors.js';
import type { Model, RelationshipField } from '../model/model.js';

/** Returns what a nested connection's type names begin with: link type (shortened), then node type. */
export function connectionName(model: Model, field: RelationshipField): string {
  const link = present(model.links.get(field.link), `link type ${field.link}`);
  return `${link.shortName}${field.target}`;
}
