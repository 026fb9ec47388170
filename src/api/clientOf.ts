import { isIPv6 } from 'node:net';

/**
 * Returns the client that an address stands for. A household or a firm has at least a network of 64 bits in IPv6, and an
 * address of it is had for nothing; so the network is the client there.
 */
export function clientOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [before = '', after] = address.split('::');
  const groups = before === '' ? [] : before.split(':');
  const rest = after === undefined || after === '' ? [] : after.split(':');
  const zeros = after === undefined ? 0 : 8 - groups.length - rest.length;
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest];
  return `${all
    .slice(0, 4)
    .map((it) => parseInt(it, 16).toString(16))
    .join(':')}::/64`;
}
