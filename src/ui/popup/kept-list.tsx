import { useWords } from '../speaking.tsx';
import type { MessageKey } from '../words.ts';
import { ItemCard } from './item-card.tsx';
import type { PageItem, PageModel, PopupActions } from './model.ts';

/** Why an item is shown although it would have folded; others need no word. */
const KEPT: Partial<Record<PageItem['because'], MessageKey>> = {
  brake: 'kept_brake',
  protected: 'kept_protected',
  'category-off': 'kept_category_off',
  lesson: 'kept_lesson',
  'kept-author': 'kept_author',
  'kept-phrase': 'kept_phrase',
};

/** Items that are shown for a reason of their own, so that nothing is left out silently. */
export function KeptList({ model, actions }: { model: PageModel; actions: PopupActions }) {
  const words = useWords();
  const kept = model.items.filter((item) => !item.folded && KEPT[item.because] !== undefined);
  if (kept.length === 0) return null;
  return (
    <details class="more">
      <summary>{words.plural('popup_kept_heading', kept.length)}</summary>
      {model.braked > 0 && <p class="detail">{words.t('popup_braked')}</p>}
      <ul class="items">
        {kept.map((item) => (
          <li key={`${item.frame} ${item.id}`}>
            <ItemCard item={item} actions={actions} note={words.t(KEPT[item.because] ?? 'kept_brake')} />
          </li>
        ))}
      </ul>
    </details>
  );
}
