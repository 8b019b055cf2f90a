import { author } from './author.ts';
import { authorLinkSignals } from './author-link.ts';
import { contact } from './contact.ts';
import { disguise, form } from './form.ts';
import { links } from './links.ts';
import { authorPhrases, linkPhrases, phrases } from './phrases.ts';
import { place } from './place.ts';
import type { Signal } from './signal.ts';
import { together } from './together.ts';

/** All signals. A weight is fitted for each by `npm run train`; their order means nothing. */
export const SIGNALS: readonly Signal[] = [
  ...phrases,
  ...authorPhrases,
  ...linkPhrases,
  ...author,
  ...authorLinkSignals,
  ...links,
  ...contact,
  ...form,
  ...disguise,
  ...place,
  ...together,
];
