import { useWords } from '../speaking.tsx';
import type { SectionProps } from './options.tsx';
import { TextList } from './text-list.tsx';

/** Names whose posts are never folded. */
export function Authors({ model, actions }: SectionProps) {
  const words = useWords();
  return (
    <TextList
      label={words.t('authors_keep')}
      hint={words.t('authors_hint')}
      entries={model.settings.keepAuthors}
      check={(name) => (name === '' ? words.t('phrase_empty') : undefined)}
      add={(name) => actions.change((now) => ({ keepAuthors: [...now.keepAuthors, name] }))}
      remove={(name) =>
        actions.change((now) => ({ keepAuthors: now.keepAuthors.filter((other) => other !== name) }))
      }
    />
  );
}
