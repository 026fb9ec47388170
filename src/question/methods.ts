import type { Method } from '../model/model.js';
import { askByLayers } from './askByLayers.js';
import { askDirectly } from './askDirectly.js';
import type { AskMethod } from './asking.js';
import { askPaths } from './askPaths.js';
import { findOthers } from './findOthers.js';
import { findSinglePoints } from './findSinglePoints.js';
import { propagateStop } from './propagateStop.js';

/** What makes the answer, by the name that the schema gives it. */
export const methods: Readonly<Record<Method, AskMethod>> = {
  DIRECT: askDirectly,
  LAYERS: askByLayers,
  PATHS: askPaths,
  PROPAGATE: propagateStop,
  OTHERS: findOthers,
  SINGLE_POINTS: findSinglePoints,
};
