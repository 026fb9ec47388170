/**
 * Returns the page that shows Apollo Sandbox, which the browser loads from Apollo's network; it opens with an operation,
 * given as it may stand in a script.
 */
export function sandboxPage(document: string): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>mineralgraph in Apollo Sandbox</title><link rel="icon" href="data:," />
  <style>html, body, #sandbox { height: 100%; margin: 0; } p { font: 1rem sans-serif; margin: 2rem; }</style></head>
  <body>
    <div id="sandbox"><p>Apollo Sandbox is loading from Apollo's network. Where that cannot be reached, use <a href="/graphiql">GraphiQL</a>, which comes from here.</p></div>
    <script src="https://embeddable-sandbox.cdn.apollographql.com/_latest/embeddable-sandbox.umd.production.min.js"></script>
    <script>
      if (window.EmbeddedSandbox) {
        document.getElementById('sandbox').textContent = '';
        new window.EmbeddedSandbox({
          target: '#sandbox',
          initialEndpoint: location.origin + '/graphql',
          initialState: { document: ${document}, pollForSchemaUpdates: false },
        });
      }
    </script>
  </body>
</html>
`;
}
