/** How much the tests of this folder make, and from which seed; `npm run test:long` asks for more than the gate does. */
export interface Fuzzing {
  readonly seed: number;
  /** Whether generated operations are run and not merely priced and printed. */
  readonly running: boolean;
  readonly generated: number;
  readonly varied: number;
  readonly broken: number;
}

/** Returns what the environment asks for. */
export function readFuzzing(): Fuzzing {
  const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
  const fuzzing = {
    seed: number('FUZZ_SEED', 20260101),
    running: process.env['FUZZ_RUNNING'] === 'yes',
    generated: number('FUZZ_GENERATED', 4975),
    varied: number('FUZZ_VARIED', 25),
    broken: number('FUZZ_BROKEN', 5000),
  };
  process.stderr.write(`  ${JSON.stringify(fuzzing)}\n`);
  return fuzzing;
}
