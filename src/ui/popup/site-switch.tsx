import { STOPS } from '../../settings/settings.ts';
import { useWords } from '../speaking.tsx';
import type { PageModel, PopupActions } from './model.ts';

/** The site's name, what is folded in it, and the switch that turns folding off here. */
export function SiteSwitch({ model, actions }: { model: PageModel; actions: PopupActions }) {
  const words = useWords();
  const on = model.sensitivity > STOPS.off;
  return (
    <section class="site">
      <div class="name">
        <h2>
          <bdi>{model.host === '' ? words.t('popup_file') : model.host}</bdi>
        </h2>
        <p role="status">{state(model, words)}</p>
      </div>
      {model.host !== '' && (
        <label class="switch">
          <span class="unseen">{words.t('popup_fold_here')}</span>
          <input
            type="checkbox"
            role="switch"
            aria-checked={on}
            checked={on}
            onChange={(event) => actions.switchSite(event.currentTarget.checked)}
          />
        </label>
      )}
    </section>
  );
}

function state(model: PageModel, words: ReturnType<typeof useWords>): string {
  const folded = model.items.filter((item) => item.folded).length;
  if (model.sensitivity <= STOPS.off) return words.t('popup_state_off');
  if (model.paused) return words.t('popup_state_paused');
  if (model.items.length === 0) return words.t('popup_state_no_items');
  if (folded === 0) return words.plural('popup_state_none_of', model.items.length);
  return words.plural('popup_state_folded', model.items.length, words.number(folded));
}
