import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createJudge } from '../src/score/judge.ts';
import { thresholdAt } from '../src/score/levels.ts';
import { linesOf } from './lines.ts';
import { readItem } from './read-item.ts';

const HELP = `Scores comments and headlines. Reads JSON lines on standard input, writes one for each, in order.

  npm run --silent score < items.jsonl > scores.jsonl

In:  {"text", "author"?, "authorHref"?, "kind"?, "links"?, "context"?: {"title","article","host","lang"}}
     kind: comments (default), related, recent-comments, chumbox
Out: {"probability", "category", "folded": {"careful","balanced","strict"}, "reasons": [{"signal","share","words"}]}
     or {"error", "line"} for a line that is no item`;

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Scores one line of JSON. */
const answer = (line: string, number: number): object => {
  try {
    const { item, page } = readItem(JSON.parse(line));
    const judge = createJudge(page);
    const verdict = judge.add([item]).get(item);
    if (verdict === undefined) throw new Error('no verdict');
    const { probability, logOdds, category } = verdict;
    return {
      probability: rounded(probability),
      category,
      folded: {
        careful: logOdds >= thresholdAt(1),
        balanced: logOdds >= thresholdAt(2),
        strict: logOdds >= thresholdAt(3),
      },
      reasons: judge
        .explain(item)
        .map(({ signal, share, words }) => ({ signal, share: rounded(share), words })),
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error), line: number };
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) return console.log(HELP);
  if (process.stdin.isTTY)
    console.error('Reading JSON lines from the keyboard; end with Ctrl-D. --help explains.');
  let number = 0;
  let bad = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    if (line.trim() === '') continue;
    const out = answer(line, number);
    if ('error' in out) {
      bad++;
      console.error(`line ${number}: ${out.error}`);
    }
    if (!process.stdout.write(`${JSON.stringify(out)}\n`)) await once(process.stdout, 'drain');
  }
  if (bad > 0) {
    console.error(`${bad} of ${number} lines could not be scored.`);
    process.exitCode = 1;
  }
};

await main();
