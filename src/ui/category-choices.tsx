import type { Category } from '../lexicon/category.ts';
import { useWords } from './speaking.tsx';

interface ChoicesProps {
  readonly categories: readonly Category[];
  readonly off: ReadonlySet<Category>;
  /** Side by side, where there is room. */
  readonly wide: boolean;
  choose(category: Category, fold: boolean): void;
}

/** Categories of spam, each of which can be left alone. */
export function CategoryChoices({ categories, off, wide, choose }: ChoicesProps) {
  const words = useWords();
  return (
    <fieldset class={wide ? 'choices grid' : 'choices'}>
      <legend>{words.t('options_categories_text')}</legend>
      {categories.map((category) => (
        <label key={category}>
          <input
            type="checkbox"
            checked={!off.has(category)}
            onChange={(event) => choose(category, event.currentTarget.checked)}
          />
          <span>{words.t(`category_${category}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
