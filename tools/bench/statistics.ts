/** The value below which this share (0..1) of the values lies, by the nearest rank; 0 of none. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
}

/** The middle value. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value that 95 in 100 do not exceed. */
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);
