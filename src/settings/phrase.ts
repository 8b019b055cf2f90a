/** Most characters of an item that a `/pattern/` reads, so that even a clumsy one takes no time worth speaking of. */
const PATTERN_READS = 2_000;

/** Scripts written without spaces between words: a phrase in them counts wherever it stands. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const IN_WORD = '[\\p{L}\\p{N}\\p{M}_]';

/** Answers with the first of a reader's phrases that stands in a text, as the reader wrote it. */
export type PhraseMatcher = (text: string) => string | undefined;

/**
 * Compiles a reader's words, phrases and `/patterns/`. Words and phrases count as whole words, without regard to case
 * and to the amount of white space. A pattern that does not compile never matches.
 */
export function phraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const tests = phrases.flatMap((phrase) => {
    const pattern = compilePhrase(phrase);
    return pattern === undefined
      ? []
      : [{ phrase, pattern, limit: patternIn(phrase) === undefined ? undefined : PATTERN_READS }];
  });
  return (text) => {
    const normal = text.normalize('NFKC');
    return tests.find(({ pattern, limit }) => pattern.test(normal.slice(0, limit)))?.phrase;
  };
}

/** The regular expression a phrase stands for; `undefined` when it is a `/pattern/` that does not compile. */
export function compilePhrase(phrase: string): RegExp | undefined {
  const pattern = patternIn(phrase);
  return pattern === undefined ? wholeWords(phrase) : compilePattern(pattern);
}

/** What stands between the slashes when a phrase is a `/pattern/`. */
export function patternIn(phrase: string): string | undefined {
  return /^\/(.+)\/[iu]*$/s.exec(phrase.trim())?.[1];
}

function compilePattern(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    return undefined;
  }
}

function wholeWords(phrase: string): RegExp {
  const words = phrase.normalize('NFKC').trim();
  const body = words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+');
  const spaced = `(?![${UNSPACED}])${IN_WORD}`;
  const before = new RegExp(`^${spaced}`, 'u').test(words) ? `(?<!${IN_WORD})` : '';
  const after = new RegExp(`${spaced}$`, 'u').test(words) ? `(?!${IN_WORD})` : '';
  return new RegExp(before + body.replace(/\\-/g, '[-]') + after, 'iu');
}
