import { useWords } from '../speaking.tsx';
import type { PageModel, PopupActions } from './model.ts';

/** For which sites the slider speaks: all, or this one alone. */
export function Reach({ model, actions }: { model: PageModel; actions: PopupActions }) {
  const words = useWords();
  const choices = [
    { own: false, label: words.t('popup_reach_everywhere') },
    { own: true, label: words.t('popup_reach_here') },
  ];
  return (
    <fieldset class="reach">
      <legend class="unseen">{words.t('popup_reach')}</legend>
      {choices.map(({ own, label }) => (
        <label key={label}>
          <input
            type="radio"
            name="reach"
            checked={model.ownSensitivity === own}
            onChange={() => actions.ownLevel(own)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
