import { connect } from 'node:net';

/** The opening of the Bolt protocol: its four magic bytes, then four ranges of versions that would do. */
const handshake = Buffer.from('6060b017' + '00080805' + '00000404' + '00000004' + '00000003', 'hex');
const milliseconds = 2_000;

/** Returns whether a Bolt server answers the handshake at this port. An open port alone does not prove one. */
export async function askBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const answer = (ready: boolean): void => {
      socket.destroy();
      resolve(ready);
    };
    socket.setTimeout(milliseconds, () => answer(false));
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
    socket.once('connect', () => socket.write(handshake));
    // The server answers with the version it chose; zero means none.
    socket.once('data', (reply) => answer(reply.length >= 4 && reply.readUInt32BE(0) !== 0));
  });
}
