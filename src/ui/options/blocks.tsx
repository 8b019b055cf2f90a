import { useWords } from '../speaking.tsx';
import { BlockChoices } from './block-choices.tsx';
import type { SectionProps } from './options.tsx';

/** Whole blocks that are folded everywhere. */
export function Blocks({ model, actions }: SectionProps) {
  const words = useWords();
  return (
    <BlockChoices
      legend={words.t('options_blocks_text')}
      chosen={model.settings.wholeBlocks}
      choose={(kind, fold) =>
        actions.change((now) => ({ wholeBlocks: { ...now.wholeBlocks, [kind]: fold } }))
      }
    />
  );
}
