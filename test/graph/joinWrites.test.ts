import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { connect, Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { expect, test } from '@jest/globals';
import { joinWrites } from '../../src/graph/joinWrites.js';
import { openTestGraph } from '../support/testGraph.js';

/** A socket that tells how many pieces went out with each call of the operating system. */
function newSocket(): { readonly socket: Duplex; readonly calls: string[][] } {
  const calls: string[][] = [];
  const socket = new Duplex({
    read: () => undefined,
    write: (chunk, _encoding, done) => {
      calls.push([String(chunk)]);
      done();
    },
    writev: (chunks, done) => {
      calls.push(chunks.map(({ chunk }) => String(chunk)));
      done();
    },
  });
  return { socket, calls };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what is written in one turn goes out together and in order, turn after turn', async () => {
  const { socket, calls } = newSocket();
  joinWrites({ socket });
  socket.emit('connect');
  for (const piece of ['a', 'b', 'c']) socket.write(piece);
  await turn();
  socket.write('d');
  await turn();
  for (const piece of ['e', 'f']) socket.write(piece);
  await turn();
  expect(calls).toEqual([['a', 'b', 'c'], ['d'], ['e', 'f']]);
});

test('what is written before the end goes out before it', async () => {
  const { socket, calls } = newSocket();
  joinWrites({ socket });
  socket.emit('connect');
  socket.write('a');
  socket.end('b');
  await turn();
  expect(calls.flat()).toEqual(['a', 'b']);
  expect(socket.writableFinished).toBe(true);
});

test('a socket that is gone by then does no harm', async () => {
  const { socket, calls } = newSocket();
  joinWrites({ socket });
  socket.emit('connect');
  socket.write('a');
  socket.destroy();
  await turn();
  expect(calls).toEqual([]);
});

test('a long statement goes to Neo4j with one call', async () => {
  const sizes: number[] = [];
  const watch = (message: unknown): void => {
    const { socket } = message as { readonly socket: Socket };
    socket._writev = (chunks, done) => {
      sizes.push(chunks.reduce((size, { chunk }) => size + (chunk as Buffer).length, 0));
      Socket.prototype._writev?.call(socket, chunks, done);
    };
  };
  subscribe('net.client.socket', watch);
  const graph = openTestGraph();
  const word = 'x'.repeat(10_000);
  expect(await graph.run({ text: `RETURN '${word}' AS word`, parameters: {} })).toEqual([{ word }]);
  unsubscribe('net.client.socket', watch);
  await graph.close();
  expect(Math.max(...sizes)).toBeGreaterThan(word.length);
});

test('connections that others open are touched only while a graph is open', async () => {
  const touched = (): number => {
    const socket = connect({ port: 9, host: '127.0.0.1' }).on('error', () => undefined);
    socket.destroy();
    return socket.listenerCount('connect');
  };
  const before = touched();
  const graph = openTestGraph();
  expect(touched()).toBe(before + 1);
  await graph.close();
  expect(touched()).toBe(before);
});
