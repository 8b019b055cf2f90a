import { useWords } from '../speaking.tsx';
import type { SectionProps } from './options.tsx';

/** The keyboard shortcuts as they are set in the browser. */
export function Shortcuts({ model, actions }: SectionProps) {
  const words = useWords();
  return (
    <>
      <ul class="rows">
        {model.shortcuts.map(({ name, description, keys }) => (
          <li key={name}>
            <span class="grow">{description}</span>
            {keys === '' ? <span class="detail">{words.t('shortcut_none')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      {model.shortcutsCanOpen ? (
        <button type="button" onClick={() => actions.openShortcuts()}>
          {words.t('shortcuts_change')}
        </button>
      ) : (
        <p class="detail">{words.t('shortcuts_where')}</p>
      )}
    </>
  );
}
