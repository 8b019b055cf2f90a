import { parseArgs } from 'node:util';
import { bar } from './train/bar.ts';
import { readGroups } from './train-finder/groups.ts';
import { learn, learnLeftOut } from './train-finder/learn.ts';
import { measureLeftOut, tableOf } from './train-finder/left-out.ts';
import { writeWeights } from './train-finder/write.ts';

const USAGE = `Usage: npm run train-finder -- DIR [--also DIR] [--out src/find/weights.ts]
  DIR         annotated pages: html/*.html, truth.jsonl and, optionally, unlabelled.jsonl
  --also DIR  more such pages, that are learned from and not measured on: pages that were made
  --out FILE  the weights file to write; without it only the figures on sites left out are printed
The same folder gives the same file, byte for byte.`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, also: { type: 'string' } },
  });
  const [directory] = positionals;
  if (directory === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const rows = await readGroups(directory, bar('reading pages'));
  const also = values.also === undefined ? [] : await readGroups(values.also, bar('reading more pages'));
  const models = learnLeftOut(rows, also, bar('measuring on sites left out'));
  const table = tableOf(measureLeftOut(rows, models));
  for (const row of table) console.log(row);
  if (values.out !== undefined) await writeWeights(values.out, learn(rows, also), rows, table, also);
};

await main();
