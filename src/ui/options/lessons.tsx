import { forget } from '../../settings/change.ts';
import { MOST_LESSONS } from '../../settings/settings.ts';
import { useWords } from '../speaking.tsx';
import type { SectionProps } from './options.tsx';

/** What "Not spam" and "This is spam" taught, one by one. */
export function Lessons({ model, actions }: SectionProps) {
  const words = useWords();
  const lessons = model.settings.lessons.toReversed();
  if (lessons.length === 0) return <p class="detail">{words.t('lessons_none')}</p>;
  return (
    <>
      <p class="detail">{words.t('lessons_text', words.number(MOST_LESSONS))}</p>
      <ul class="rows scroll">
        {lessons.map(({ item, label, excerpt, host, at }) => (
          <li key={item}>
            <span class={label === 'spam' ? 'tag' : 'tag genuine'}>
              {words.t(label === 'spam' ? 'lesson_spam' : 'lesson_ham')}
            </span>
            <span class="grow">
              <bdi>{excerpt}</bdi>
              <span class="detail">
                <bdi>{host}</bdi> · {words.date(at)}
              </span>
            </span>
            <button type="button" onClick={() => actions.change((now) => forget(now, item))}>
              {words.t('lesson_forget')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
