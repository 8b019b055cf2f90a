const LAST_COMPOUND = /(?:^|[\s>+~])((?:[^\s>+~[\]]|\[[^\]]*\])+)\s*$/;
const PIECE = /\[(?:id|class)[*^]="?([^"\]]+)"?\]/;
const NAME = /([#.])((?:[\w-]|\\.|[\u0080-\uffff])+)/;
const TAG = /^[a-z][a-z0-9]*-[a-z0-9-]*/;

/** The selectors of a list, split at its own commas and not at those within brackets. */
export function selectorsOf(list: string): string[] {
  const selectors: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= list.length; at++) {
    const sign = list[at];
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === undefined || (sign === ',' && depth === 0)) {
      selectors.push(list.slice(start, at).trim());
      start = at + 1;
    }
  }
  return selectors;
}

/** The name by which a selector's element is noticed: `#id`, `.class`, a custom tag, or a piece of an id or class. */
export function hookOf(selector: string): { readonly name?: string; readonly piece?: string } {
  const compound = LAST_COMPOUND.exec(selector)?.[1] ?? '';
  const name = NAME.exec(compound.replace(/\[[^\]]*\]/g, '').replace(/:(?:not|has|is|where)\([^)]*\)/g, ''));
  if (name?.[1] && name[2]) return { name: name[1] + name[2] };
  const piece = PIECE.exec(compound)?.[1];
  if (piece) return { piece: piece.toLowerCase() };
  const tag = TAG.exec(compound)?.[0];
  return tag ? { name: tag } : {};
}
