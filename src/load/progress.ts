/** Takes note that so many more are done. */
export type Progress = (more: number) => void;

const reportEvery = 2000;

/** Returns what says every two seconds, and at the end, how many of a total are done, how fast, and how long the rest takes. */
export function newProgress(total: number, what: string, report: (message: string) => void): Progress {
  const began = performance.now();
  let reported = began;
  let done = 0;
  return (more) => {
    done += more;
    if (performance.now() - reported < reportEvery && done < total) return;
    reported = performance.now();
    const seconds = (reported - began) / 1000;
    const rate = Math.round(done / Math.max(seconds, 0.001));
    const left = Math.ceil((total - done) / Math.max(rate, 1));
    report(`${done} of ${total} ${what} (${rate} a second, about ${left} s left)`);
  };
}
