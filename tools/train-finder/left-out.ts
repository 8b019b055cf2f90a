import { CERTAIN_ENOUGH } from '../../src/find/finding.ts';
import { KINDS } from '../../src/find/weights.ts';
import type { GroupRow } from './groups.ts';
import { certainties, foldOf, type Model } from './learn.ts';

/** What was found in pages of sites that a model had not learned from, by kind. */
export interface LeftOut {
  readonly kind: (typeof KINDS)[number];
  /** Read with random classes and ids. */
  readonly nameless: boolean;
  /** Items that stand in a group at all, and how many of them were found. */
  readonly items: number;
  readonly right: number;
  /** Members of groups that are no block and hold no piece of one. */
  readonly wrong: number;
  /** Of how many sites the wrong ones are. */
  readonly wrongSites: number;
}

/** Measures each model on the sites it was not learned from. Systems and settling of overlaps play no part. */
export function measureLeftOut(rows: readonly GroupRow[], models: readonly Model[]): LeftOut[] {
  const judged = rows.map((row) => {
    const sure = certainties(models[foldOf(row.site)] as Model, row);
    const best = sure.indexOf(Math.max(...sure));
    const found = (sure[best] as number) >= CERTAIN_ENOUGH[KINDS[best] as (typeof KINDS)[number]];
    return { row, best: found ? best : -1 };
  });
  return [false, true].flatMap((nameless) =>
    KINDS.map((kind, at) => {
      const items = new Set<string>();
      const right = new Set<string>();
      const sites = new Set<string>();
      let wrong = 0;
      for (const { row, best } of judged) {
        if (row.nameless !== nameless) continue;
        if (row.kind === at)
          for (const item of row.items) {
            items.add(`${row.page} ${item}`);
            if (best >= 0) right.add(`${row.page} ${item}`);
          }
        else if (row.kind < 0 && best === at && !row.entangled) {
          wrong += row.size;
          sites.add(row.site);
        }
      }
      return { kind, nameless, items: items.size, right: right.size, wrong, wrongSites: sites.size };
    }),
  );
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** The figures as rows of a table in Markdown, one a kind. */
export function tableOf(figures: readonly LeftOut[]): string[] {
  return [
    '| kind | classes and ids | items | recall | precision | sites with a wrong one |',
    '|---|---|---|---|---|---|',
    ...figures.map(
      ({ kind, nameless, items, right, wrong, wrongSites }) =>
        `| ${kind} | ${nameless ? 'random' : 'as they are'} | ${items} | ${share(right, items)} | ${share(right, right + wrong)} | ${wrongSites} |`,
    ),
  ];
}
