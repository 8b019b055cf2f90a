import { randomFrom } from '../train/random.ts';

/** A left-out row's score, and what it is. */
export interface Scored {
  readonly score: number;
  readonly spam: boolean;
  /** Near-duplicates: drawn together when figures are drawn anew. */
  readonly group: string;
}

/** A share, and between what bounds it lies in 95 of 100 draws. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const ROUNDS = 200;

/** Share of the spam above all but one in `oneIn` of the ham; weights say how often each row counts. */
const recallAt = (sorted: readonly Scored[], weightOf: (row: Scored) => number, oneIn: number): number => {
  let spam = 0;
  let ham = 0;
  for (const row of sorted) {
    if (row.spam) spam += weightOf(row);
    else ham += weightOf(row);
  }
  let found = 0;
  let folded = 0;
  for (const row of sorted) {
    if (row.spam) found += weightOf(row);
    else folded += weightOf(row);
    if (folded > ham / oneIn) break;
  }
  return spam === 0 ? 0 : found / spam;
};

/** Poisson-distributed with a mean of one. */
const drawn = (random: () => number): number => {
  let count = 0;
  for (let p = random(); p > Math.exp(-1); p *= random()) count++;
  return count;
};

/**
 * Share of spam above the score that one in `oneIn` ham items reaches. Bounds come from drawing whole groups of
 * near-duplicates anew, spam and ham alike, so that they hold what the threshold itself is uncertain by.
 */
export const recall = (rows: readonly Scored[], points: readonly number[]): readonly Share[] => {
  const sorted = [...rows].sort((a, b) => b.score - a.score);
  const groups = [...new Set(rows.map((row) => row.group))];
  const random = randomFrom(1);
  const draws = Array.from({ length: ROUNDS }, () => {
    const weights = new Map(groups.map((group) => [group, drawn(random)]));
    return points.map((point) => recallAt(sorted, (row) => weights.get(row.group) ?? 0, point));
  });
  return points.map((point, i) => {
    const values = draws.map((draw) => draw[i] ?? 0).sort((a, b) => a - b);
    return {
      share: recallAt(sorted, () => 1, point),
      low: values[Math.floor(ROUNDS * 0.025)] ?? 0,
      high: values[Math.floor(ROUNDS * 0.975)] ?? 0,
    };
  });
};

/** One point of a reliability curve: rows given a probability near `said`, and the share of them that is spam. */
export interface Bin {
  readonly said: number;
  readonly was: number;
  readonly rows: number;
}

/** What probabilities said against what rows were, in ten bins. */
export const reliability = (
  rows: readonly Scored[],
  probability: (score: number) => number,
): readonly Bin[] => {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, spam: 0, rows: 0 }));
  for (const { score, spam } of rows) {
    const p = probability(score);
    const bin = bins[Math.min(9, Math.floor(p * 10))];
    if (bin === undefined) continue;
    bin.said += p;
    bin.spam += spam ? 1 : 0;
    bin.rows++;
  }
  return bins
    .filter((bin) => bin.rows > 0)
    .map((bin) => ({ said: bin.said / bin.rows, was: bin.spam / bin.rows, rows: bin.rows }));
};
