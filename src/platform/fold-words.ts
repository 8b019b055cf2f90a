import type { FoldWords } from '../fold/folder.ts';
import { words } from './words.ts';

/** The words of folded lines, in the reader's language. */
export const foldWords: FoldWords = {
  get lang() {
    return words.language;
  },
  folded: (count) => words.plural('line_folded', count),
  category: (category) => words.t(`category_${category}`),
  get separator() {
    return words.t('list_separator');
  },
  get show() {
    return words.t('line_show');
  },
  get hideAgain() {
    return words.t('line_fold');
  },
  get notSpam() {
    return words.t('line_not_spam');
  },
};
