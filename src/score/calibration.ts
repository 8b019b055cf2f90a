import { MEASURED } from './weights.ts';

/** Probabilities stay this far from 0 and 1: nothing is certain. */
const LEAST = 0.0002;

/** Probability of spam for a score in log-odds: the measured share of spam among items of that score. */
export const probabilityOf = (logOdds: number): number => {
  const { slope, offset } = MEASURED.calibration;
  const p = 1 / (1 + Math.exp(-(slope * logOdds + offset)));
  return Math.min(1 - LEAST, Math.max(LEAST, p));
};
