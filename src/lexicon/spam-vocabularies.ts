import { en } from './spam/en.ts';
import type { SpamVocabulary } from './spam-vocabulary.ts';

/** All languages' phrases. A language is a file in `spam/` and a line here. */
export const SPAM_VOCABULARIES: Readonly<Record<string, SpamVocabulary>> = { en };
