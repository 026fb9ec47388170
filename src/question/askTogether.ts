import type { Ask, AskingFor } from './asking.js';

/** Lets several ask side by side: in each round all that are not done ask at once. Returns what they made, in order. */
export function* askTogether<Made extends readonly unknown[]>(askings: {
  readonly [Index in keyof Made]: AskingFor<Made[Index]>;
}): AskingFor<Made> {
  const steps = askings.map((it) => it.next());
  for (;;) {
    const open = steps.flatMap((step, index) => (step.done === true ? [] : [{ index, asks: step.value }]));
    if (open.length === 0) return steps.map((step) => step.value) as unknown as Made;
    const told = yield open.flatMap(({ asks }): readonly Ask[] => asks);
    let from = 0;
    for (const { index, asks } of open) {
      const step = askings[index]?.next(told.slice(from, from + asks.length));
      if (step !== undefined) steps[index] = step;
      from += asks.length;
    }
  }
}
