import type { Language } from '../language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** All languages whose headings and dates are known. All are tried on every page: many pages state a wrong language. */
export const LANGUAGES: readonly Language[] = [de, en, es, fr];
