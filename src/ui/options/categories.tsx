import { CATEGORIES, type Category } from '../../lexicon/category.ts';
import { useWords } from '../speaking.tsx';
import type { SectionProps } from './options.tsx';

/** The categories of spam, each of which can be left alone. */
export function Categories({ model, actions }: SectionProps) {
  const words = useWords();
  const off = new Set(model.settings.categoriesOff);
  return (
    <fieldset class="choices grid">
      <legend>{words.t('options_categories_text')}</legend>
      {CATEGORIES.map((category) => (
        <label key={category}>
          <input
            type="checkbox"
            checked={!off.has(category)}
            onChange={(event) => {
              const fold = event.currentTarget.checked;
              actions.change((now) => ({ categoriesOff: withCategory(now.categoriesOff, category, !fold) }));
            }}
          />
          <span>{words.t(`category_${category}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function withCategory(off: readonly Category[], category: Category, add: boolean): readonly Category[] {
  const others = off.filter((other) => other !== category);
  return add ? [...others, category] : others;
}
