/** Does something that may take longer than a second and says so on standard error: what, and how long it took. */
export async function progress<Out>(what: string, act: () => Out | Promise<Out>): Promise<Out> {
  const start = performance.now();
  const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  process.stderr.write(`${what} …\n`);
  const ticker = setInterval(() => process.stderr.write(`  … ${seconds()}\n`), 5000);
  try {
    const out = await act();
    process.stderr.write(`  done in ${seconds()}\n`);
    return out;
  } finally {
    clearInterval(ticker);
  }
}
