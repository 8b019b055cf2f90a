import type { WxtViteConfig } from 'wxt';

type Plugin = Extract<NonNullable<WxtViteConfig['plugins']>[number], { readonly name: string }>;

/** Preact's one assignment to `innerHTML`, by which `dangerouslySetInnerHTML` works. */
const ASSIGNMENT = /\.innerHTML\s*=(?!=)/g;

/**
 * Turns the one place where the view library would write markup into one that writes text: whatever a page's words
 * are, a page of the extension shows them as words.
 */
export function noMarkup(): Plugin {
  return {
    name: 'no-markup',
    apply: 'build',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return undefined;
      if (code.match(ASSIGNMENT)?.length !== 1)
        this.error('Preact writes markup in other places than it used to.');
      return { code: code.replace(ASSIGNMENT, '.textContent='), map: null };
    },
  };
}
