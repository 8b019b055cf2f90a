import { CATEGORIES } from '../../lexicon/category.ts';
import { sumTallies, totalOf } from '../../settings/statistics.ts';
import { useWords } from '../speaking.tsx';
import type { SectionProps } from './options.tsx';
import { TwoStep } from './two-step.tsx';

const CHART = { width: 320, height: 72, gap: 4 } as const;

/** What was folded: in all, by category, by week. */
export function StatisticsView({ model, actions }: SectionProps) {
  const words = useWords();
  const all = sumTallies(Object.values(model.statistics));
  const total = totalOf(all);
  if (total === 0) return <p class="detail">{words.t('statistics_none')}</p>;
  const rows = CATEGORIES.map((category) => ({ category, count: all[category] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const most = rows[0]?.count ?? 1;
  return (
    <>
      <p>{words.plural('statistics_total', total)}</p>
      <WeekChart model={model} />
      <table class="bars">
        <caption class="unseen">{words.t('statistics_by_category')}</caption>
        <tbody>
          {rows.map(({ category, count }) => (
            <tr key={category}>
              <th scope="row">{words.t(`category_${category}`)}</th>
              <td>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="bar" width={(count / most) * 100} height="8" />
                </svg>
              </td>
              <td>{words.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <TwoStep
        label={words.t('statistics_erase')}
        confirm={words.t('erase_confirm')}
        act={actions.eraseStatistics}
      />
    </>
  );
}

/** One bar a week. The same figures stand in its name, for those who cannot see it. */
function WeekChart({ model }: Pick<SectionProps, 'model'>) {
  const words = useWords();
  const counts = model.weeks.map((week) => totalOf(model.statistics[week] ?? {}));
  const most = Math.max(...counts, 1);
  const step = CHART.width / counts.length;
  const figures = counts.map((count) => words.number(count)).join(' ');
  return (
    <figure>
      <svg
        class="weeks"
        viewBox={`0 0 ${CHART.width} ${CHART.height}`}
        role="img"
        aria-label={words.t('statistics_by_week', figures)}
      >
        {counts.map((count, index) => {
          const height = Math.max((count / most) * CHART.height, 1.5);
          return (
            <rect
              key={model.weeks[index]}
              class={count === 0 ? 'bar none' : 'bar'}
              x={index * step + CHART.gap / 2}
              y={CHART.height - height}
              width={step - CHART.gap}
              height={height}
              rx={2}
            />
          );
        })}
      </svg>
      <figcaption class="detail">{words.plural('statistics_weeks', counts.length)}</figcaption>
    </figure>
  );
}
