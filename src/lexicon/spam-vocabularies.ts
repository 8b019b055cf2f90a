import { ar } from './spam/ar.ts';
import { de } from './spam/de.ts';
import { en } from './spam/en.ts';
import { es } from './spam/es.ts';
import { fr } from './spam/fr.ts';
import { hi } from './spam/hi.ts';
import { id } from './spam/id.ts';
import { ja } from './spam/ja.ts';
import { ko } from './spam/ko.ts';
import { pt } from './spam/pt.ts';
import { ru } from './spam/ru.ts';
import { tr } from './spam/tr.ts';
import { vi } from './spam/vi.ts';
import { zh } from './spam/zh.ts';
import type { SpamVocabulary } from './spam-vocabulary.ts';

/** All languages' phrases. A language is a file in `spam/` and a line here. */
export const SPAM_VOCABULARIES: Readonly<Record<string, SpamVocabulary>> = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  id,
  ja,
  ko,
  pt,
  ru,
  tr,
  vi,
  zh,
};
