import { chosen } from './change.ts';
import type { PhraseProblem } from './check-phrase.ts';
import { isRecord, stringsOf, type Unchecked } from './json.ts';
import { parseSettings } from './parse-settings.ts';
import { DEFAULTS, type Settings } from './settings.ts';

/** Marks a file as ours, and says which form it has. */
const FORMAT = 1;
/** Characters. A file with every limit reached stays well below. */
const LONGEST_FILE = 5_000_000;

/** Why a file is not taken. */
export type ImportProblem = 'too-long' | 'no-json' | 'not-ours' | 'newer' | 'empty';

/** What a file would bring, shown before it replaces anything. */
export interface ImportSummary {
  /** To be stored in place of what is stored now; fields we do not know are kept. */
  readonly stored: Unchecked;
  readonly settings: Settings;
  /** Names of the chosen fields, and of fields this version does not know. */
  readonly fields: readonly (keyof Settings)[];
  readonly unknown: readonly string[];
  /** Phrases that were left out because no page could bear them. */
  readonly refused: readonly { readonly phrase: string; readonly problem: PhraseProblem }[];
}

/** The settings as a file: what the reader chose, and fields we do not know. `at` is the moment, ISO 8601. */
export function exportSettings(stored: unknown, at: string): string {
  return `${JSON.stringify({ spamfold: FORMAT, exported: at, settings: isRecord(stored) ? stored : {} }, null, 2)}\n`;
}

/** Reads such a file. `check` looks whether a phrase can be used. */
export function readExport(
  text: string,
  check: (phrase: string) => PhraseProblem | undefined,
): ImportSummary | { readonly problem: ImportProblem } {
  if (text.length > LONGEST_FILE) return { problem: 'too-long' };
  const file = parseJson(text);
  if (file === undefined) return { problem: 'no-json' };
  if (!isRecord(file) || typeof file['spamfold'] !== 'number') return { problem: 'not-ours' };
  if (file['spamfold'] > FORMAT) return { problem: 'newer' };
  const { settings } = file;
  if (!isRecord(settings)) return { problem: 'not-ours' };
  if (Object.keys(settings).length === 0) return { problem: 'empty' };
  return summarise(settings, check);
}

function summarise(settings: Unchecked, check: (phrase: string) => PhraseProblem | undefined): ImportSummary {
  const lists = ['foldPhrases', 'keepPhrases'] as const;
  const phrases = lists.flatMap((list) => stringsOf(settings[list]));
  const refused = phrases.flatMap((phrase) => {
    const problem = check(phrase);
    return problem === undefined ? [] : [{ phrase, problem }];
  });
  const bad = new Set(refused.map(({ phrase }) => phrase));
  const kept = lists
    .filter((list) => Object.hasOwn(settings, list))
    .map((list) => [list, stringsOf(settings[list]).filter((phrase) => !bad.has(phrase))]);
  const stored = { ...settings, ...Object.fromEntries(kept) };
  return {
    stored,
    settings: parseSettings(stored),
    fields: Object.keys(chosen(stored)) as (keyof Settings)[],
    unknown: Object.keys(settings).filter((field) => !Object.hasOwn(DEFAULTS, field)),
    refused,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
