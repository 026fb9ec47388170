import type { Writable } from 'node:stream';

/**
 * Lets what is written to a socket in one turn of the event loop go out together, once it is connected. The driver cuts what it
 * sends into chunks of 1,400 bytes and writes each by itself; each write costs a call of the operating system here and
 * wakes Neo4j there. Takes a message of Node's diagnostics channel `net.client.socket`; sockets with TLS have none.
 */
export function joinWrites(message: unknown): void {
  const { socket } = message as { readonly socket: Writable };
  // Connecting puts back the method that writes.
  socket.once('connect', () => {
    const write = socket.write.bind(socket) as (...given: unknown[]) => boolean;
    let holding = false;
    socket.write = (...given: unknown[]): boolean => {
      if (!holding) {
        holding = true;
        socket.cork();
        process.nextTick(() => {
          holding = false;
          socket.uncork();
        });
      }
      return write(...given);
    };
  });
}
