import { writeFileSync } from 'node:fs';
import { packLanguages } from './lexicon/pack-languages.ts';

const file = 'src/lexicon/packed-languages.ts';
writeFileSync(file, packLanguages());
console.log(`wrote ${file}`);
