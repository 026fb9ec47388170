const syllables = [
  ...['ra', 'gru', 'ber', 'fjel', 'ør', 'å', 'kva', 'sul'],
  ...['tel', 'nes', 'hol', 'dal', 'sø', 'mo', 'vik', 'aur'],
];

/** Returns an invented name; names are spread over the alphabet and repeat now and then, so that ties have to be broken. */
export function syntheticName(index: number): string {
  const scattered = Math.imul(index + 1, 2_654_435_761) >>> 0;
  const part = (shift: number): string => syllables[(scattered >>> shift) & 15] ?? '';
  return `${part(12)}${part(16)}${part(20)}${part(24)}`;
}
