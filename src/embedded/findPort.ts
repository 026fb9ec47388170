import { createServer } from 'node:net';
import { InvariantError } from '../errors.js';

/** Returns a port of the loopback address that nothing listens on. */
export async function findPort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new InvariantError('Expected a port.'));
        else resolve(address.port);
      });
    });
  });
}
