import { type Measured, scoreOfOneIn } from '../train/calibrate.ts';
import { isInvented } from '../train/learn.ts';
import type { Row } from '../train/rows.ts';
import { OPERATING_POINTS } from '../train/summary.ts';
import { chart } from './chart.ts';
import { recall, reliability, type Scored, type Share } from './figures.ts';

/** Scores of left-out rows by a model that lacks something. */
export interface Ablation {
  readonly name: string;
  readonly scores: Float64Array;
}

/** Everything the report tells. `NaN` is the score of a row that was not measured. */
export interface Evaluation {
  readonly rows: readonly Row[];
  /** Ids of genuine items about the topics of spam. */
  readonly hard: ReadonlySet<string>;
  /** Scores with groups of near-duplicates left out, and with whole places left out that spam was collected at. */
  readonly groups: Float64Array;
  readonly sites: Float64Array;
  readonly measured: Measured;
  readonly ablations: readonly Ablation[];
  /** Rows of our own making that were learned from. */
  readonly learned: number;
}

interface Told extends Scored {
  readonly row: Row;
}

const percent = (share: number): string => `${(100 * share).toFixed(share > 0 && share < 0.01 ? 2 : 1)} %`;
const withBounds = ({ share, low, high }: Share): string =>
  `${percent(share)} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const isPage = (row: Row): boolean => row.source.startsWith('pages');
const told = (rows: readonly Row[], scores: Float64Array): readonly Told[] =>
  rows
    .map((row, i) => ({ row, score: scores[i] ?? Number.NaN, spam: row.spam, group: row.group }))
    .filter(({ row, score }) => !Number.isNaN(score) && !isInvented(row));
const texts = (rows: readonly Row[], scores: Float64Array): readonly Told[] =>
  told(rows, scores).filter(({ row }) => !isPage(row));
const above = (rows: readonly Told[], at: number): string =>
  rows.length === 0 ? '–' : percent(rows.filter(({ score }) => score >= at).length / rows.length);

/** Rows of `scored` parted by `key`, largest part first; parts of a few rows say nothing and are left out. */
const parted = (
  scored: readonly Told[],
  key: (row: Row) => string,
): readonly (readonly [string, readonly Told[]])[] => {
  const parts = new Map<string, Told[]>();
  for (const one of scored) {
    const name = key(one.row) || 'unknown';
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [one]);
    else part.push(one);
  }
  return [...parts].filter(([, part]) => part.length >= 50).sort(([, a], [, b]) => b.length - a.length);
};

const breakdown = (
  scored: readonly Told[],
  of: string,
  key: (row: Row) => string,
  measured: Measured,
): string => {
  const { careful, balanced, strict } = measured.thresholds;
  const rows = (spam: boolean): readonly (readonly string[])[] =>
    parted(
      scored.filter((one) => one.spam === spam),
      key,
    ).map(([name, part]) => [
      name,
      spam ? 'spam' : 'ham',
      String(part.length),
      ...[careful, balanced, strict].map((at) => above(part, at)),
    ]);
  return table([of, 'label', 'items', 'Careful', 'Balanced', 'Strict'], [...rows(true), ...rows(false)]);
};

/** Cards of paid widgets: the product judges them by the widget's flag, and many read like any headline. */
const PAID = 'chumbox';

const recallTable = ({ rows, groups }: Evaluation): string => {
  const all = texts(rows, groups);
  const unpaid = all.filter(({ row }) => row.source !== PAID);
  return table(
    ['', ...OPERATING_POINTS.map((n) => `1 in ${n.toLocaleString('en')}`)],
    [
      ['all', ...recall(all, OPERATING_POINTS).map(withBounds)],
      ['without cards of paid widgets', ...recall(unpaid, OPERATING_POINTS).map(withBounds)],
    ],
  );
};

const pagesTable = ({ rows, groups, measured }: Evaluation): string => {
  const pages = told(rows, groups).filter(({ row }) => isPage(row));
  if (pages.length === 0) return '';
  const { careful, balanced, strict } = measured.thresholds;
  const lines = parted(pages, (row) => `${row.spam ? 'spam' : 'ham'}, ${row.topic}`).map(([name, part]) => [
    name,
    String(part.length),
    ...[careful, balanced, strict].map((at) => above(part, at)),
  ]);
  return `\n## Items of real saved pages

Read by the product's own finder; the item's whole site left out of learning. "Presumed" is what nobody judged one by
one, on pages where nobody saw spam.

${table(['judged', 'items', 'Careful', 'Balanced', 'Strict'], lines)}\n`;
};

const ablationTable = ({ rows, ablations }: Evaluation): string => {
  const at = [200, 2000];
  return table(
    ['', ...at.map((n) => `1 in ${n.toLocaleString('en')}`)],
    ablations.map(({ name, scores }) => {
      const scored = texts(rows, scores);
      const ham = scored.filter(({ spam }) => !spam).map(({ score }) => score);
      const spam = scored.filter((one) => one.spam);
      return [name, ...at.map((n) => above(spam, scoreOfOneIn(ham, n)))];
    }),
  );
};

const logAcross = (oneIn: number): number => (Math.log10(oneIn) - 2) / 2;
const POINTS = [100, 200, 500, 1000, 2000, 5000, 10_000];

/** The plots, by file name. */
export const charts = (evaluation: Evaluation): Readonly<Record<string, string>> => {
  const { rows, groups, measured } = evaluation;
  const curve = (name: string, scores: Float64Array) => {
    const scored = texts(rows, scores);
    const ham = scored.filter(({ spam }) => !spam).map(({ score }) => score);
    const spam = scored.filter((one) => one.spam);
    return {
      name,
      points: POINTS.map((n) => {
        const from = scoreOfOneIn(ham, n);
        return [logAcross(n), spam.filter(({ score }) => score > from).length / spam.length] as const;
      }),
    };
  };
  const percents = [0, 0.25, 0.5, 0.75, 1].map((at) => [at, percent(at)] as const);
  const { slope, offset } = measured.calibration;
  const bins = reliability(texts(rows, groups), (score) => 1 / (1 + Math.exp(-(slope * score + offset))));
  return {
    'evaluation-recall.svg': chart(
      'Share of spam found by share of genuine items folded',
      [curve('left-out items', groups)],
      { label: 'one genuine item folded in …', ticks: POINTS.map((n) => [logAcross(n), String(n)] as const) },
      { label: 'spam found', ticks: percents },
    ),
    'evaluation-reliability.svg': chart(
      'Share of spam among items by the probability they were given',
      [
        { name: 'measured', points: bins.map(({ said, was }) => [said, was] as const) },
        {
          name: 'perfect',
          points: [
            [0, 0],
            [1, 1],
          ],
        },
      ],
      { label: 'probability given', ticks: percents },
      { label: 'share that is spam', ticks: percents },
    ),
  };
};

/** The report, in Markdown. It tells figures and no texts. */
export const report = (evaluation: Evaluation): string => {
  const { rows, groups, hard, measured, learned } = evaluation;
  const scored = texts(rows, groups);
  const spam = scored.filter((one) => one.spam).length;
  const hardOnes = scored.filter(({ row }) => hard.has(row.id));
  const { careful, balanced, strict } = measured.thresholds;
  return `# How well spam is told from the rest

Written by \`npm run evaluate -- --texts DIR\`. Every figure is of items that the model it judges had not learned from.
${spam.toLocaleString('en')} spam and ${(scored.length - spam).toLocaleString('en')} genuine items were measured; ${learned.toLocaleString('en')} of our own making were only learned from.

## Spam found, by genuine items folded

In brackets: 95 of 100 draws of groups of near-duplicates lie between. Cards of paid widgets are folded by the widget's
own flag, which is not told here.

${recallTable(evaluation)}

![Share of spam found by share of genuine items folded](evaluation-recall.svg)

## Places never seen

The same, of places of which nothing at all was learned from, at the thresholds of the levels: a template, a topic or a
language that only such a place has is new to the model then.

${breakdown(texts(rows, evaluation.sites), 'source left out', (row) => row.source, measured)}
${pagesTable(evaluation)}
## What each part is worth

A quarter of the items, left out of learning; the part is missing in learning and measuring alike.

${ablationTable(evaluation)}

## The probability means what it says

![Share of spam among items by the probability they were given](evaluation-reliability.svg)

## Folded at each level

Thresholds: Careful ${careful}, Balanced ${balanced}, Strict ${strict}. Archives of approved comments hold spam that their owners
let through; what is folded of them is not all wrong.

${breakdown(scored, 'source', (row) => row.source, measured)}

Genuine items about the topics of spam (${hardOnes.length}): Careful ${above(hardOnes, careful)}, Balanced ${above(hardOnes, balanced)}, Strict ${above(hardOnes, strict)}.

${breakdown(scored, 'kind', (row) => row.kind, measured)}

${breakdown(scored, 'language', (row) => row.lang, measured)}

${breakdown(scored, 'topic', (row) => row.topic, measured)}
`;
};
