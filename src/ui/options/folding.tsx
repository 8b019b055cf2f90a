import { useEffect, useState } from 'preact/hooks';
import { FOLD_STYLES, type FoldStyle } from '../../settings/settings.ts';
import { SensitivityPicture } from '../sensitivity-picture.tsx';
import { useWords } from '../speaking.tsx';
import type { MessageKey } from '../words.ts';
import type { SectionProps } from './options.tsx';

const STYLES: Readonly<Record<FoldStyle, readonly [name: MessageKey, text: MessageKey]>> = {
  line: ['style_line', 'style_line_text'],
  dim: ['style_dim', 'style_dim_text'],
  remove: ['style_remove', 'style_remove_text'],
  mark: ['style_mark', 'style_mark_text'],
};

/** How much is folded, how that looks, and whether the icon counts. */
export function Folding({ model, actions, measured }: SectionProps) {
  const words = useWords();
  const { settings } = model;
  /** Where the slider was moved, until that is stored or has failed to be. */
  const [moving, setMoving] = useState<number | undefined>(undefined);
  useEffect(() => {
    if (moving === settings.sensitivity) setMoving(undefined);
  }, [moving, settings.sensitivity]);
  useEffect(() => {
    if (model.failed !== undefined) setMoving(undefined);
  }, [model.failed]);
  return (
    <>
      <SensitivityPicture
        items={[]}
        sensitivity={moving ?? settings.sensitivity}
        measured={measured}
        preview={setMoving}
        choose={(sensitivity) => {
          setMoving(sensitivity);
          actions.change(() => ({ sensitivity }));
        }}
      />
      <fieldset class="choices">
        <legend>{words.t('options_style')}</legend>
        {FOLD_STYLES.map((style) => (
          <label key={style}>
            <input
              type="radio"
              name="style"
              checked={settings.style === style}
              onChange={() => actions.change(() => ({ style }))}
            />
            <span>
              {words.t(STYLES[style][0])}
              <span class="detail">{words.t(STYLES[style][1])}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.badge}
          onChange={(event) => {
            const badge = event.currentTarget.checked;
            actions.change(() => ({ badge }));
          }}
        />
        <span>{words.t('options_badge')}</span>
      </label>
    </>
  );
}
