/** What the graph's layout is counted by: raised when properties, labels or indexes change. */
export const modelVersion = 6;
