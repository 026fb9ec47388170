/** The label of the one node that says which release the graph holds. */
export const releaseLabel = 'MineralGraphRelease';

/**
 * The property that every node and relationship of ours bears, and holds the release that it belongs to. What lacks it
 * is another's, also when it bears a label or type of ours.
 */
export const mark = 'mineralgraphRelease';
