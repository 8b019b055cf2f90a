import { useId, useState } from 'preact/hooks';
import { percent } from '../sentences.ts';
import { useWords } from '../speaking.tsx';
import type { PageItem, PopupActions } from './model.ts';
import { hasReasons, ReasonList } from './reason-list.tsx';

interface CardProps {
  readonly item: PageItem;
  readonly actions: PopupActions;
  /** Why it is shown, for an item that is not folded. */
  readonly note?: string;
}

/** One item of the page: what it says, why it was judged so, and what a reader can do. */
export function ItemCard({ item, actions, note }: CardProps) {
  const words = useWords();
  const [taught, setTaught] = useState(false);
  const [why, setWhy] = useState(false);
  const reasons = useId();
  return (
    <article class="item">
      <p class="meta">
        <span class="tag">{words.t(`category_${item.category}`)}</span>
        <span>{words.t('item_probability', percent(words, item.probability))}</span>
      </p>
      <p class="excerpt" dir="auto">
        {item.author !== undefined && <b>{item.author} </b>}
        {item.excerpt === '' ? words.t('item_no_text') : item.excerpt}
      </p>
      {note !== undefined && <p class="detail">{note}</p>}
      <div class="row">
        {item.folded ? (
          <>
            <button type="button" aria-pressed={item.opened} onClick={() => actions.show(item, !item.opened)}>
              {words.t(item.opened ? 'item_fold' : 'item_show')}
            </button>
            <button
              type="button"
              disabled={taught}
              onClick={() => {
                setTaught(true);
                actions.teach(item, 'ham');
              }}
            >
              {words.t('item_not_spam')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => actions.teach(item, 'spam')}>
            {words.t('item_spam')}
          </button>
        )}
        {hasReasons(item) && (
          <button
            type="button"
            class="quiet why"
            aria-expanded={why}
            aria-controls={reasons}
            onClick={() => setWhy(!why)}
          >
            {words.t('reasons_heading')}
          </button>
        )}
      </div>
      {why && <ReasonList item={item} id={reasons} />}
    </article>
  );
}
