import { NONE, OURS, WALK } from './contestants.ts';
import type { FirstSight } from './first-sight.ts';
import type { PageRow } from './pages-cost.ts';
import type { Cost } from './profile.ts';
import type { Size } from './sizes.ts';
import { median, p95 } from './statistics.ts';
import type { ThreadRow } from './threads.ts';
import type { Throughput } from './throughput.ts';

/** All that one run measured. */
export interface Results {
  readonly pages: readonly PageRow[];
  readonly threads: readonly ThreadRow[];
  readonly throughput: readonly Throughput[];
  readonly sights: Readonly<Record<string, { readonly with: FirstSight; readonly without: FirstSight }>>;
  readonly sizes: readonly Size[];
}

/** A line of the table: what, the budget, what was measured. */
type Line = readonly [what: string, budget: string, measured: string];

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const both = (values: readonly number[]): string => `${ms(median(values))} / ${ms(p95(values))}`;

/** The results as a table in Markdown, budgets beside the figures. Two figures are a median and a 95th percentile. */
export function summary(results: Results): string {
  const lines: Line[] = [
    ...byFolder(results.pages).flatMap(([folder, pages]) => pageLines(folder, pages)),
    ...quietLines(results.pages),
    ...threadLines(results.threads),
    ...results.throughput.map(
      ({ where, judged, hashed }): Line => [
        `items judged a second, ${where}`,
        where === 'Node' ? '50,000' : '',
        `${judged.toLocaleString('en')} (bare hash loop: ${hashed.toLocaleString('en')})`,
      ],
    ),
    ...sightLines(results.sights),
    ...results.sizes.map(
      ({ file, raw, packed }): Line => [
        `size of ${file}`,
        file === 'page.js' ? '64 KB compressed' : '',
        `${(packed / 1024).toFixed(1)} KB compressed, ${(raw / 1024).toFixed(1)} KB`,
      ],
    ),
  ];
  return [
    '| what | budget | measured |',
    '|---|---|---|',
    ...lines.map((line) => `| ${line.join(' | ')} |`),
  ].join('\n');
}

/** Bundled pages and saved ones apart: what is made to be folded says little of what a reader meets. */
function byFolder(
  pages: readonly PageRow[],
): readonly (readonly [folder: string, pages: readonly PageRow[]])[] {
  const folders = [...new Set(pages.map(({ folder }) => folder))];
  return folders.map((folder) => [folder, pages.filter((page) => page.folder === folder)]);
}

function pageLines(folder: string, pages: readonly PageRow[]): Line[] {
  const names = Object.keys(pages[0]?.costs ?? {});
  const of = (name: string, what: keyof Cost): number[] =>
    pages.flatMap(({ costs }) => costs[name]?.[what] ?? []);
  const where = `${pages.length} pages of ${folder}`;
  const added = (name: string): number[] =>
    pages.map(({ costs }) => (costs[name]?.task ?? 0) - (costs[NONE]?.task ?? 0));
  return names.flatMap((name): Line[] => [
    ...(name === NONE
      ? []
      : [
          [
            `own scripts on ${where}, ${name}`,
            name === OURS ? '3 ms / 12 ms' : '',
            both(of(name, 'own')),
          ] as const,
          [`tasks added on ${where}, ${name}`, '', both(added(name))] as const,
        ]),
    [`all tasks on ${where}, ${name}`, '', both(of(name, 'task'))],
    [`style and layout on ${where}, ${name}`, '', both(of(name, 'layout'))],
    [
      `heap on ${where}, ${name}`,
      '',
      `${median(of(name, 'heap')).toFixed(1)} MB / ${p95(of(name, 'heap')).toFixed(1)} MB`,
    ],
  ]);
}

function quietLines(pages: readonly PageRow[]): Line[] {
  const quiet = pages.filter(({ items }) => items === 0);
  if (quiet.length === 0) return [];
  const own = (name: string): number[] => quiet.flatMap(({ costs }) => costs[name]?.own ?? []);
  const ratio = median(own(OURS)) / (median(own(WALK)) || 1);
  return [
    [
      `own scripts on the ${quiet.length} pages without blocks, beside a bare walk`,
      '1.5 times',
      `${ms(median(own(OURS)))} beside ${ms(median(own(WALK)))}: ${ratio.toFixed(1)} times`,
    ],
  ];
}

function threadLines(threads: readonly ThreadRow[]): Line[] {
  const first = threads[0]?.add.total ?? 1;
  return threads.flatMap(({ comments, load, add }): Line[] => {
    const budget = comments === 5000;
    return [
      [`${comments} comments at once: own scripts`, budget ? '150 ms' : '', ms(load.total)],
      [`${comments} comments at once: longest task of ours`, budget ? '50 ms' : '', ms(load.longest)],
      [
        `20 added to ${comments}: own scripts`,
        budget ? 'twice that of 50' : '',
        `${ms(add.total)}, ${(add.total / (first || 1)).toFixed(1)} times`,
      ],
    ];
  });
}

function sightLines(sights: Results['sights']): Line[] {
  return Object.entries(sights).flatMap(([page, { with: ours, without }]): Line[] => [
    [
      `frames painted with spam visible, ${page}`,
      '0',
      `${ours.withSpam} of ${ours.frames} (without us ${without.withSpam})`,
    ],
    [
      `layout shift on load, ${page}`,
      '0 more',
      `${ours.shift.toFixed(4)} (without us ${without.shift.toFixed(4)})`,
    ],
  ]);
}
