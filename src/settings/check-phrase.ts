import { isSafePattern } from 'redos-detector';
import { compilePhrase, patternIn } from './phrase.ts';

/** Why a phrase is not taken. */
export type PhraseProblem =
  | 'empty'
  | 'invalid' // not a regular expression
  | 'slow' // could take longer than anyone waits, on a text made for it
  | 'everything'; // matches every text

/** Ways through one text that a pattern may try before it counts as slow. */
const MOST_WAYS = 100;
/**
 * Steps to look for such ways, some tenths of a second; a pattern too tangled to tell counts as slow. Steps and not
 * time, so that a pattern is taken on every machine or on none.
 */
const MOST_STEPS = 1_000;

/** Looks whether a phrase can be used; `undefined` when it can. Heavy: for the options only, never for a page. */
export function checkPhrase(phrase: string): PhraseProblem | undefined {
  if (phrase.trim() === '' || phrase.trim() === '//') return 'empty';
  const compiled = compilePhrase(phrase);
  if (compiled === undefined) return 'invalid';
  const pattern = patternIn(phrase);
  if (pattern === undefined) return undefined;
  if (compiled.test('')) return 'everything';
  return isFast(pattern) ? undefined : 'slow';
}

/** Judged from one starting point; that there is one at each character is paid for by `PATTERN_READS`. */
function isFast(pattern: string): boolean {
  const tried = `^(?:${inLowerCase(pattern)})`;
  try {
    return isSafePattern(tried, { unicode: true, maxScore: MOST_WAYS, maxSteps: MOST_STEPS }).safe;
  } catch {
    return false;
  }
}

/** The pattern as it is read, without regard to case: `(a|A)+` has two ways through each letter. Escapes stay. */
function inLowerCase(pattern: string): string {
  return pattern.replace(/\\(?:p\{[^}]*\}|.)|[^\\]+/gisu, (part) =>
    part.startsWith('\\') ? part : part.toLowerCase(),
  );
}
