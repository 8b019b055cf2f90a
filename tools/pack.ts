import { writeFileSync } from 'node:fs';
import { packSystems } from './find/pack-systems.ts';
import { packLanguages } from './lexicon/pack-languages.ts';
import { packSpam } from './lexicon/pack-spam.ts';

for (const [file, text] of [
  ['src/lexicon/packed-languages.ts', packLanguages()],
  ['src/lexicon/packed-spam.ts', packSpam()],
  ['src/find/packed-systems.ts', packSystems()],
] as const) {
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
