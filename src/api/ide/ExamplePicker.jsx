import { ChevronDownIcon, DropdownMenu, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Fragment } from 'react';
import { toMenu } from './toMenu.ts';

/**
 * Gives back a menu of examples, or the name of the program when there are none. An example opens in a new tab; one that
 * stands in a tab already is gone to.
 */
export function ExamplePicker({ examples }) {
  const { addTab, changeTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const tabs = useGraphiQL((state) => state.tabs);
  if (examples.length === 0) return <span>mineralgraph</span>;
  const open = (operation) => {
    const index = tabs.findIndex(({ query }) => query === operation);
    if (index >= 0) return changeTab(index);
    addTab();
    editor.setValue(operation);
  };
  return (
    <DropdownMenu>
      <DropdownMenu.Button className="examples-button">
        Examples <ChevronDownIcon aria-hidden="true" />
      </DropdownMenu.Button>
      <DropdownMenu.Content className="examples" align="end" collisionPadding={8}>
        {toMenu(examples).map(({ name, entries }) => (
          <Fragment key={name}>
            {name !== '' && (
              <DropdownMenu.Item className="examples-group" disabled>
                {name}
              </DropdownMenu.Item>
            )}
            {entries.map(({ name, about, operation }) => (
              <DropdownMenu.Item key={name} textValue={name} onSelect={() => open(operation)}>
                {name}
                <small>{about}</small>
              </DropdownMenu.Item>
            ))}
          </Fragment>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
