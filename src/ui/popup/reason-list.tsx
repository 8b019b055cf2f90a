import { roundedShares, sumReasons } from '../reasons.ts';
import { useWords } from '../speaking.tsx';
import type { MessageKey, Words } from '../words.ts';
import type { PageItem } from './model.ts';

/** What decided without a look at the score. */
const DECIDED: Partial<Record<PageItem['because'], MessageKey>> = {
  lesson: 'because_lesson',
  'fold-phrase': 'because_fold_phrase',
  'whole-block': 'because_whole_block',
};

/** Whether there is anything to say of why an item was judged so. */
export function hasReasons({ because, reasons }: PageItem): boolean {
  return reasons.length > 0 || DECIDED[because] !== undefined;
}

/** The reasons of a verdict as a sum that adds up, each with the words that carried it. */
export function ReasonList({ item, id }: { readonly item: PageItem; readonly id: string }) {
  const words = useWords();
  const decided = DECIDED[item.because];
  const sums = sumReasons(item.reasons);
  const shares = roundedShares(sums.map(({ share }) => share));
  const most = Math.max(...sums.map(({ share }) => Math.abs(share)), 1);
  const total = Math.round(shares.reduce((sum, share) => sum + share, 0) * 10) / 10;
  return (
    <div class="reasons" id={id}>
      {decided !== undefined && item.folded && <p class="detail">{words.t(decided)}</p>}
      <table>
        <caption class="unseen">{words.t('reasons_caption')}</caption>
        <tbody>
          {sums.map(({ kind, words: carried }, index) => {
            const share = shares[index] ?? 0;
            return (
              <tr key={kind}>
                <th scope="row">
                  {words.t(`reason_${kind}_${share < 0 ? 'against' : 'for'}`)}
                  {carried.length > 0 && (
                    <span class="carried">
                      {carried.map((word) => (
                        <bdi key={word}>{word}</bdi>
                      ))}
                    </span>
                  )}
                </th>
                <td>
                  <meter
                    class={share < 0 ? 'against' : 'for'}
                    min={0}
                    max={most}
                    value={Math.abs(share)}
                    aria-hidden="true"
                  />
                  {signed(words, share)}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.t('reasons_sum')}</th>
            <td>{signed(words, total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function signed(words: Words, share: number): string {
  return words.number(share, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
}
