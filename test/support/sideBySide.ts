/** So many operations run at once: enough for Neo4j to plan one while another waits. */
const most = 4;

/** Returns what is made of each item, in their order, a few at a time. */
export async function sideBySide<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (let index = 0; index < items.length; index += most)
    made.push(...(await Promise.all(items.slice(index, index + most).map(make))));
  return made;
}
