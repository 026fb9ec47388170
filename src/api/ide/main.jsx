/** GraphiQL as the server ships it: everything comes from here, nothing from the network. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EditorHabits } from './EditorHabits.jsx';
import { ExamplePicker } from './ExamplePicker.jsx';

/** Sends an operation to the API and gives back its answer, errors included. */
async function ask(operation, { headers } = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(operation),
  });
  return response.json();
}

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL fetcher={ask} defaultQuery={window.firstExample}>
    <GraphiQL.Logo>
      <ExamplePicker examples={window.examples} />
    </GraphiQL.Logo>
    <EditorHabits />
  </GraphiQL>,
);
