import { useState } from 'preact/hooks';
import { categoryPhrase } from '../sentences.ts';
import { useWords } from '../speaking.tsx';
import { ItemCard } from './item-card.tsx';
import type { PageModel, PopupActions } from './model.ts';

/** Items shown before a reader asks for all. */
const FIRST = 8;

/** The items that are folded in this page, each with its reasons. */
export function FoldedList({ model, actions }: { model: PageModel; actions: PopupActions }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const folded = model.items.filter((item) => item.folded);
  if (folded.length === 0 && !model.paused) return null;
  const shown = all ? folded : folded.slice(0, FIRST);
  const categories = folded.map(({ category }) => category);
  return (
    <section>
      <h2>{words.plural('popup_folded_heading', folded.length)}</h2>
      <p class="detail">{categoryPhrase(words, categories)}</p>
      <button
        type="button"
        class="wide"
        aria-pressed={model.paused}
        onClick={() => actions.pause(!model.paused)}
      >
        {words.t(model.paused ? 'popup_fold_again' : 'popup_show_all')}
      </button>
      <ul class="items">
        {shown.map((item) => (
          <li key={`${item.frame} ${item.id}`}>
            <ItemCard item={item} actions={actions} />
          </li>
        ))}
      </ul>
      {shown.length < folded.length && (
        <button type="button" class="wide" onClick={() => setAll(true)}>
          {words.plural('popup_more', folded.length - shown.length)}
        </button>
      )}
    </section>
  );
}
