import { useWords } from '../speaking.tsx';
import type { SectionProps } from './options.tsx';
import { TwoStep } from './two-step.tsx';

/** Back to the day of installing. */
export function Erase({ actions }: SectionProps) {
  const words = useWords();
  return (
    <>
      <p class="detail">{words.t('erase_text')}</p>
      <TwoStep
        label={words.t('erase_everything')}
        confirm={words.t('erase_confirm')}
        act={actions.eraseEverything}
      />
    </>
  );
}
