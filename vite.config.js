/** Bundles the GraphiQL page, so that it works without a network. The server reads it from dist/ide. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/api/ide',
  base: '/graphiql/',
  logLevel: 'warn',
  build: {
    outDir: '../../../dist/ide',
    emptyOutDir: true,
    // The editor is large as it is; its languages and workers are loaded when they are needed.
    chunkSizeWarningLimit: 3000,
    // Libraries say 'use client', which means nothing here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
