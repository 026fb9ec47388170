import { KeyCode, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Escape leaves an editor unless something is open in it that Escape closes. */
const nothingOpen = '!suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !inSnippetMode';

/** Shows nothing; gives the editors what GraphiQL leaves out. */
export function EditorHabits() {
  const operation = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const headers = useGraphiQL((state) => state.headerEditor);
  const answer = useGraphiQL((state) => state.responseEditor);
  useEffect(() => adopt(operation, 'Operation'), [operation]);
  useEffect(() => adopt(variables, 'Variables'), [variables]);
  useEffect(() => adopt(headers, 'Headers'), [headers]);
  useEffect(() => adopt(answer, 'Answer'), [answer]);
  return null;
}

function adopt(editor, name) {
  editor?.updateOptions({
    ariaLabel: `${name}. Escape leaves the editor.`,
    // An editor stays scrolled to the right when a short text takes the place of a wide one, and then looks empty.
    wordWrap: 'on',
  });
  // Tab indents: without this the keyboard comes in, but not out. Enter goes in again.
  const action = editor?.addAction({
    id: 'leave',
    label: 'Leave the Editor',
    keybindings: [KeyCode.Escape],
    precondition: nothingOpen,
    run: () => editor.getContainerDomNode().focus(),
  });
  return () => action?.dispose();
}
