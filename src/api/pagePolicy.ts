import { createHash } from 'node:crypto';
import type { FastifyHelmetOptions } from '@fastify/helmet';

type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * Returns the headers of a page: what its browser may load and run, besides what comes from here. Scripts that stand in the
 * page are named by what is in them, so that nothing that gets into it by mistake runs.
 */
export function pagePolicy(page: string, further: Directives = {}): FastifyHelmetOptions {
  const directives: Directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scriptsIn(page), ...(further['script-src'] ?? [])],
    // Both pages set styles while they run.
    'style-src': ["'self'", "'unsafe-inline'", ...(further['style-src'] ?? [])],
    'img-src': ["'self'", 'data:', ...(further['img-src'] ?? [])],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': further['frame-src'] ?? ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return { contentSecurityPolicy: { useDefaults: false, directives } };
}

function scriptsIn(page: string): readonly string[] {
  const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => text ?? '');
  return scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
