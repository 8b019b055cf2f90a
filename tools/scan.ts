import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type ScannedPage, scanPage } from './scan/scan-page.ts';

const HELP = `Shows the blocks and items found in a saved page, how each is scored, and what would fold.

  npm run --silent scan -- FILE.html [--json] [--level careful|balanced|strict] [--url URL]

  --json    {"blocks":[{"kind","system","selector","items":[{"selector","text","author","probability","category","folded","reasons"}]}]}
  --level   sensitivity; balanced when absent
  --url     the address the page was saved from: tells own links from others`;

const LEVELS = ['careful', 'balanced', 'strict'] as const;
type Level = (typeof LEVELS)[number];

/** Something is wrong with what was asked for; the message says what. */
class UsageError extends Error {}

const isLevel = (word: string): word is Level => (LEVELS as readonly string[]).includes(word);

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`,
    );
  }
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        level: { type: 'string', default: 'balanced' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function table({ blocks, unreachable }: ScannedPage): string {
  const lines: string[] = [];
  for (const { kind, system, selector, certainty, items } of blocks) {
    lines.push(
      `${kind}, ${items.length} items, by ${system} (${Math.round(certainty * 100)} % sure), ${selector}`,
    );
    for (const { probability, category, folded, author, text } of items) {
      const mark = folded ? 'FOLD' : '    ';
      const sure = `${(probability * 100).toFixed(1).padStart(5)} %`;
      lines.push(
        `  ${mark} ${sure} ${category.padEnd(11)} ${(author ?? '–').slice(0, 22).padEnd(22)} ${text.slice(0, 80)}`,
      );
    }
    lines.push('');
  }
  if (blocks.length === 0) lines.push('No comments, related posts or recommendations found.');
  for (const { reason, name } of unreachable) lines.push(`Not looked into: ${name} (${reason})`);
  return lines.join('\n').trimEnd();
}

async function main(): Promise<void> {
  const { values, positionals } = options();
  if (values.help) return console.log(HELP);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new UsageError(`Name one page.\n\n${HELP}`);
  if (!isLevel(values.level))
    throw new UsageError(`--level is one of ${LEVELS.join(', ')}, not ${values.level}.`);
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`--url ${values.url} is no address.`);
  const url = values.url ?? pathToFileURL(resolve(file)).href;
  const { window } = new JSDOM(await read(file), { url, virtualConsole: new VirtualConsole() });
  const page = scanPage(window.document, values.level);
  console.log(values.json ? JSON.stringify(page) : table(page));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
}
