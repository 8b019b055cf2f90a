import type { PhraseProblem } from '../../settings/check-phrase.ts';
import { useWords } from '../speaking.tsx';
import type { MessageKey } from '../words.ts';
import type { SectionProps } from './options.tsx';
import { TextList } from './text-list.tsx';

/** What is said of each problem. */
export const PHRASE_PROBLEMS: Readonly<Record<PhraseProblem, MessageKey>> = {
  empty: 'phrase_empty',
  invalid: 'phrase_invalid',
  slow: 'phrase_slow',
  everything: 'phrase_everything',
};

const LISTS = [
  { field: 'foldPhrases', label: 'phrases_fold' },
  { field: 'keepPhrases', label: 'phrases_keep' },
] as const;

/** Words and phrases that always fold a post, or never let it fold. */
export function Phrases({ model, actions }: SectionProps) {
  const words = useWords();
  const check = (phrase: string) => {
    const problem = actions.checkPhrase(phrase);
    return problem && words.t(PHRASE_PROBLEMS[problem]);
  };
  return (
    <>
      <p class="detail">{words.t('options_phrases_text')}</p>
      {LISTS.map(({ field, label }) => (
        <TextList
          key={field}
          label={words.t(label)}
          entries={model.settings[field]}
          check={check}
          add={(phrase) => actions.change((now) => ({ [field]: [...now[field], phrase] }))}
          remove={(phrase) =>
            actions.change((now) => ({ [field]: now[field].filter((other) => other !== phrase) }))
          }
        />
      ))}
    </>
  );
}
