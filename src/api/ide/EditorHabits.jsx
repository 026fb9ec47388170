import { useEffect } from 'react';
import { useGraphiQL } from '@graphiql/react';

/** Shows nothing; gives the editors what GraphiQL leaves out. */
export function EditorHabits() {
  const operation = useGraphiQL((state) => state.queryEditor);
  useEffect(() => {
    // An editor stays scrolled to the right when a short text takes the place of a wide one, and then looks empty.
    operation?.updateOptions({ wordWrap: 'on' });
  }, [operation]);
  return null;
}
