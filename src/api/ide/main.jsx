/** GraphiQL as the server ships it: everything comes from here, nothing from the network. */
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { askApi } from './askApi.ts';
import { EditorHabits } from './EditorHabits.jsx';
import { ExamplePicker } from './ExamplePicker.jsx';

const fetcher = askApi('/graphql');

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL fetcher={fetcher} defaultQuery={window.firstExample} schemaDescription>
    <GraphiQL.Logo>
      <ExamplePicker examples={window.examples} />
    </GraphiQL.Logo>
    <EditorHabits />
  </GraphiQL>,
);
