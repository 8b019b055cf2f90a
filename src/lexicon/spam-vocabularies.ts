import { ar } from './spam/ar.ts';
import { bg } from './spam/bg.ts';
import { bn } from './spam/bn.ts';
import { cs } from './spam/cs.ts';
import { da } from './spam/da.ts';
import { de } from './spam/de.ts';
import { el } from './spam/el.ts';
import { en } from './spam/en.ts';
import { es } from './spam/es.ts';
import { fa } from './spam/fa.ts';
import { fi } from './spam/fi.ts';
import { fr } from './spam/fr.ts';
import { he } from './spam/he.ts';
import { hi } from './spam/hi.ts';
import { hu } from './spam/hu.ts';
import { id } from './spam/id.ts';
import { it } from './spam/it.ts';
import { ja } from './spam/ja.ts';
import { ko } from './spam/ko.ts';
import { ms } from './spam/ms.ts';
import { nb } from './spam/nb.ts';
import { nl } from './spam/nl.ts';
import { pl } from './spam/pl.ts';
import { pt } from './spam/pt.ts';
import { ro } from './spam/ro.ts';
import { ru } from './spam/ru.ts';
import { sk } from './spam/sk.ts';
import { sr } from './spam/sr.ts';
import { sv } from './spam/sv.ts';
import { th } from './spam/th.ts';
import { tr } from './spam/tr.ts';
import { uk } from './spam/uk.ts';
import { vi } from './spam/vi.ts';
import { zh } from './spam/zh.ts';
import type { SpamVocabulary } from './spam-vocabulary.ts';

/** All languages' phrases. A language is a file in `spam/` and a line here. */
export const SPAM_VOCABULARIES: Readonly<Record<string, SpamVocabulary>> = {
  ar,
  bg,
  bn,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  ms,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sr,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};
