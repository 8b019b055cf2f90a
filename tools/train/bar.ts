const WIDTH = 30;

/** Draws a progress bar on standard error; the answer is told the share done, 0..1. */
export const bar = (label: string): ((done: number) => void) => {
  const start = performance.now();
  let drawn = 0;
  return (done) => {
    const now = performance.now();
    if (done > 0 && done < 1 && now - drawn < 200) return;
    drawn = now;
    const full = Math.round(done * WIDTH);
    const seconds = ((now - start) / 1000).toFixed(0);
    const line = `${label.padEnd(14)} ${'█'.repeat(full)}${'·'.repeat(WIDTH - full)} ${seconds} s`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line}${done >= 1 ? '\n' : ''}`);
    else if (done >= 1) process.stderr.write(`${line}\n`);
  };
};
