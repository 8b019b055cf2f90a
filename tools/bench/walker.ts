import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WALK = `
const walk = () => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let letters = 0;
  while (walker.nextNode()) letters += walker.currentNode.data.length;
  return letters;
};
document.documentElement.dataset.letters = walk();
`;

/** Writes an unpacked extension that does nothing but walk once over a page's text nodes: what looking costs at least. */
export function writeWalker(folder: string): string {
  const path = join(folder, 'walker');
  mkdirSync(path, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Bare walk',
    version: '1',
    content_scripts: [{ matches: ['<all_urls>'], js: ['walk.js'], run_at: 'document_end', all_frames: true }],
  };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'walk.js'), WALK);
  return path;
}
