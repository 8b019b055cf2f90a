import { BUCKETS } from './features.ts';
import { unpack } from './packing.ts';
import { SIGNALS } from './signals/index.ts';
import { BIAS, BUCKET_GAPS, BUCKET_VALUES, SIGNAL_WEIGHTS, STEP } from './weights.ts';

/** The linear model, unpacked: a weight for each bucket and each signal. */
export interface Model {
  readonly buckets: Int8Array;
  /** What one step of a bucket's weight is worth. */
  readonly step: number;
  readonly bias: number;
  /** By place in `SIGNALS`; 0 for a signal that no weight was fitted for. */
  readonly signals: Float64Array;
}

let unpacked: Model | undefined;

/** The bundled model, unpacked when it is first asked for. */
export const bundledModel = (): Model => {
  unpacked ??= {
    buckets: unpack(BUCKET_GAPS, BUCKET_VALUES, BUCKETS),
    step: STEP,
    bias: BIAS,
    signals: Float64Array.from(SIGNALS, ({ id }) => SIGNAL_WEIGHTS[id] ?? 0),
  };
  return unpacked;
};
