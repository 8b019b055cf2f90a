import { STOPS, type Stop } from '../../settings/settings.ts';
import { useWords } from '../speaking.tsx';
import type { PageModel, PopupActions, PopupModel } from './model.ts';

/** The whole popup. */
export function Popup({ model, actions }: { model: PopupModel; actions: PopupActions }) {
  const words = useWords();
  if (model.state === 'loading') return <p>{words.t('popup_loading')}</p>;
  if (model.state === 'error') return <p role="alert">{words.t('popup_error', model.message)}</p>;
  if (model.state === 'closed') {
    return (
      <p>
        {words.t(
          `popup_closed_${model.reason === 'browser-page' ? 'browser_page' : model.reason === 'silent' ? 'silent' : 'not_allowed'}`,
        )}
      </p>
    );
  }
  return <OfPage model={model} actions={actions} />;
}

function OfPage({ model, actions }: { model: PageModel; actions: PopupActions }) {
  const words = useWords();
  const folded = model.items.filter((item) => item.folded);
  return (
    <main>
      <label>
        <input
          type="checkbox"
          checked={model.sensitivity > STOPS.off}
          onChange={(event) => actions.switchSite(event.currentTarget.checked)}
        />
        {words.t('popup_fold_here')}
      </label>
      <label>
        {words.t('sensitivity')}
        <input
          type="range"
          min={STOPS.off}
          max={STOPS.strict}
          step={0.01}
          value={model.sensitivity}
          list="stops"
          onInput={(event) => actions.preview(event.currentTarget.valueAsNumber)}
          onChange={(event) => actions.choose(event.currentTarget.valueAsNumber)}
        />
      </label>
      <datalist id="stops">
        {(Object.keys(STOPS) as Stop[]).map((stop) => (
          <option key={stop} value={STOPS[stop]} label={words.t(`stop_${stop}`)} />
        ))}
      </datalist>
      {folded.length === 0 && <p>{words.t('popup_folded_none')}</p>}
      <ul>
        {folded.map((item) => (
          <li key={`${item.frame} ${item.id}`}>
            <p>{item.excerpt}</p>
            <p>{words.named(`category_${item.category}`)}</p>
            <button type="button" onClick={() => actions.show(item, !item.opened)}>
              {words.t('popup_show')}
            </button>
            <button type="button" onClick={() => actions.teach(item, 'ham')}>
              {words.t('popup_not_spam')}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
