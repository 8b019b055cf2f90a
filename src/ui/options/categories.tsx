import { CATEGORIES, type Category } from '../../lexicon/category.ts';
import { CategoryChoices } from '../category-choices.tsx';
import type { SectionProps } from './options.tsx';

/** The categories of spam, each of which can be left alone everywhere. */
export function Categories({ model, actions }: SectionProps) {
  return (
    <CategoryChoices
      categories={CATEGORIES}
      off={new Set(model.settings.categoriesOff)}
      wide={true}
      choose={(category, fold) =>
        actions.change((now) => ({ categoriesOff: withCategory(now.categoriesOff, category, !fold) }))
      }
    />
  );
}

function withCategory(off: readonly Category[], category: Category, add: boolean): readonly Category[] {
  const others = off.filter((other) => other !== category);
  return add ? [...others, category] : others;
}
