import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';

/** Gives back a list of examples, each of which opens in a new tab; or the name of the program when there are none. */
export function ExamplePicker({ examples }) {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  if (examples.length === 0) return <span>mineralgraph</span>;
  const open = (event) => {
    addTab();
    editor.setValue(examples[event.target.value].operation);
  };
  return (
    <select className="examples" aria-label="Open an example" value="" onChange={open}>
      <option value="" disabled>
        Examples
      </option>
      {examples.map(({ name }, index) => (
        <option key={name} value={index}>
          {name}
        </option>
      ))}
    </select>
  );
}
