import type { Row } from './rows.ts';

/** Figures that the product quotes and decides by. */
export interface Measured {
  readonly thresholds: { readonly careful: number; readonly balanced: number; readonly strict: number };
  readonly calibration: { readonly slope: number; readonly offset: number };
  readonly errors: readonly (readonly [number, number])[];
}

/** Genuine items of which one is folded, by level. */
export const PROMISED = { careful: 10_000, balanced: 2_000, strict: 200 } as const;

const descending = (scores: readonly number[]): Float64Array => Float64Array.from(scores).sort().reverse();

/** Score that one in `n` genuine items reaches. */
export const scoreOfOneIn = (ham: readonly number[], n: number): number =>
  descending(ham)[Math.floor(ham.length / n)] ?? 0;

/** A level folds at most this many times what it promises, whatever source genuine items come from. */
const WORST = 3;
/** How seldom chance alone folds as many of a source that keeps to that: what comes more seldom is no chance. */
const CHANCE = 0.05;

/** The most events that come by chance, rarer ones left out, where so many are expected (Poisson). */
export const mostByChance = (expected: number): number => {
  // By logarithms: where a thousand are expected, that none come is too seldom for a number to hold.
  let log = -expected;
  let fewer = Math.exp(log);
  let most = 0;
  while (1 - fewer >= CHANCE) {
    most++;
    log += Math.log(expected / most);
    fewer += Math.exp(log);
  }
  return most;
};

/**
 * The score that one in `oneIn` genuine items reaches, or a higher one, so that of no source more are folded than chance
 * explains where `WORST` times as many are expected: of a few hundred items, one or two say little.
 */
const thresholdFor = (
  ham: readonly number[],
  bySource: Iterable<readonly number[]>,
  oneIn: number,
): number => {
  let at = scoreOfOneIn(ham, oneIn);
  for (const scores of bySource) {
    const next = descending(scores)[mostByChance((WORST * scores.length) / oneIn)];
    if (next !== undefined && next >= at) at = next + 0.001;
  }
  return round(at, 3);
};

/** Share of genuine items at or above a score, from strict to beyond careful. */
const errorsOf = (
  ham: readonly number[],
  from: number,
  to: number,
): readonly (readonly [number, number])[] => {
  const points: (readonly [number, number])[] = [];
  for (let step = 0; step <= 12; step++) {
    const at = from + ((to - from) * step) / 12;
    const above = ham.filter((score) => score >= at).length;
    points.push([round(at, 3), round(Math.max(above, 0.5) / ham.length, 7)]);
  }
  return points;
};

/** Rounds to so many digits after the point. */
export const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Fits the probability that a score means, by logistic regression on scores of items left out. */
const plattOf = (
  scores: readonly number[],
  labels: readonly boolean[],
): { slope: number; offset: number } => {
  let slope = 1;
  let offset = 0;
  for (let turn = 0; turn < 300; turn++) {
    let gs = 0;
    let go = 0;
    let hss = 1e-9;
    let hso = 0;
    let hoo = 1e-9;
    scores.forEach((score, i) => {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = p - (labels[i] === true ? 1 : 0);
      const bend = p * (1 - p);
      gs += error * score;
      go += error;
      hss += bend * score * score;
      hso += bend * score;
      hoo += bend;
    });
    const det = hss * hoo - hso * hso;
    slope -= (hoo * gs - hso * go) / det;
    offset -= (hss * go - hso * gs) / det;
    if (Math.abs(gs) + Math.abs(go) < 1e-6) break;
  }
  return { slope: round(slope, 4), offset: round(offset, 4) };
};

/**
 * Thresholds, probability and errors from scores of rows that were left out of learning. Items of real pages, of which
 * there are few, keep a level's promise as any source does, and count for nothing else.
 */
export const calibrate = (rows: readonly Row[], scores: Float64Array): Measured => {
  const all = rows
    .map((row, i) => ({ row, score: scores[i] ?? Number.NaN }))
    .filter(({ score }) => !Number.isNaN(score));
  const measured = all.filter(({ row }) => !row.source.startsWith('pages'));
  const ham = measured.filter(({ row }) => !row.spam).map(({ score }) => score);
  const bySource = new Map<string, number[]>();
  for (const { row, score } of all) {
    if (row.spam) continue;
    const scores = bySource.get(row.source) ?? [];
    bySource.set(row.source, scores);
    scores.push(score);
  }
  const threshold = (oneIn: number): number => thresholdFor(ham, bySource.values(), oneIn);
  const thresholds = {
    careful: threshold(PROMISED.careful),
    balanced: threshold(PROMISED.balanced),
    strict: threshold(PROMISED.strict),
  };
  return {
    thresholds,
    calibration: plattOf(
      measured.map(({ score }) => score),
      measured.map(({ row }) => row.spam),
    ),
    errors: errorsOf(ham, thresholds.strict - 0.5, thresholds.careful + 3),
  };
};
