import { BIAS, BUCKET_WEIGHTS, SIGNAL_WEIGHTS, STEP, ZERO } from './weights.ts';

/** The linear model, unpacked: a weight for each bucket and each signal. */
export interface Model {
  readonly buckets: Int8Array;
  /** What one step of a bucket's weight is worth. */
  readonly step: number;
  readonly bias: number;
  /** By signal id; 0 for a signal that no weight was fitted for. */
  weight(id: string): number;
}

/** Unpacks a line of printable characters, one for each bucket, into signed steps. */
const unpack = (line: string): Int8Array => {
  const weights = new Int8Array(line.length);
  for (let i = 0; i < line.length; i++) weights[i] = line.charCodeAt(i) - ZERO;
  return weights;
};

let unpacked: Model | undefined;

/** The bundled model, unpacked when it is first asked for. */
export const bundledModel = (): Model => {
  unpacked ??= {
    buckets: unpack(BUCKET_WEIGHTS),
    step: STEP,
    bias: BIAS,
    weight: (id) => SIGNAL_WEIGHTS[id] ?? 0,
  };
  return unpacked;
};
