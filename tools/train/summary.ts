import { type Measured, scoreOfOneIn } from './calibrate.ts';
import type { Row } from './rows.ts';

/** One in how many genuine items the recall is told at. */
export const OPERATING_POINTS: readonly number[] = [200, 1000, 2000, 10_000];

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

interface Scored {
  readonly row: Row;
  readonly score: number;
}

const share = (scored: readonly Scored[], from: number): string =>
  percent(scored.filter(({ score }) => score >= from).length, scored.length);

/** What left-out rows say of a model, in a few lines. */
export const summary = (
  rows: readonly Row[],
  scores: Float64Array,
  measured: Measured,
): readonly string[] => {
  const scored = rows
    .map((row, i) => ({ row, score: scores[i] ?? Number.NaN }))
    .filter(({ score }) => !Number.isNaN(score));
  const texts = scored.filter(({ row }) => !row.source.startsWith('pages'));
  const ham = texts.filter(({ row }) => !row.spam);
  const spam = texts.filter(({ row }) => row.spam);
  const lines = [`Left-out groups: ${spam.length} spam, ${ham.length} ham.`];
  for (const n of OPERATING_POINTS) {
    const at = scoreOfOneIn(
      ham.map(({ score }) => score),
      n,
    );
    lines.push(`Recall at 1 ham in ${n}: ${share(spam, at)} (score ${at.toFixed(2)})`);
  }
  for (const [level, at] of Object.entries(measured.thresholds)) {
    const of = (spamWanted: boolean, topic: string): string =>
      share(
        scored.filter(
          ({ row }) => row.source.startsWith('pages') && row.spam === spamWanted && row.topic === topic,
        ),
        at,
      );
    lines.push(
      `Pages of left-out sites, ${level}: certain spam ${of(true, 'certain')}, likely spam ${of(true, 'likely')}, certain ham ${of(false, 'certain')}, likely ham ${of(false, 'likely')}, unjudged ${of(false, 'presumed')}`,
    );
  }
  return lines;
};
