import { BUCKETS } from './features.ts';
import { unpack } from './packing.ts';
import { signals } from './signals/index.ts';
import { EVIDENCE } from './signals/signal.ts';
import { BIAS, BUCKET_GAPS, BUCKET_VALUES, SIGNAL_WEIGHTS, STEP } from './weights.ts';

/** The linear model, unpacked: a weight for each bucket and each signal. */
export interface Model {
  readonly buckets: Int8Array;
  /** What one step of a bucket's weight is worth. */
  readonly step: number;
  readonly bias: number;
  /** By place in `signals()`; 0 for a signal that no weight was fitted for. */
  readonly signals: Float64Array;
  /** Index into `EVIDENCE` of each signal. */
  readonly evidence: Uint8Array;
}

let unpacked: Model | undefined;

/** The bundled model, unpacked when it is first asked for. */
export const bundledModel = (): Model => {
  unpacked ??= {
    buckets: unpack(BUCKET_GAPS, BUCKET_VALUES, BUCKETS),
    step: STEP,
    bias: BIAS,
    signals: Float64Array.from(signals(), ({ id }) => SIGNAL_WEIGHTS[id] ?? 0),
    evidence: Uint8Array.from(signals(), ({ evidence }) => EVIDENCE.indexOf(evidence)),
  };
  return unpacked;
};
