import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Danish. */
export const da: SpamVocabulary = {
  strong: {
    pharma: ['køb viagra'],
    gambling: ['casino uden rofus', 'udenlandske casinoer', 'gratis spins uden'],
    loans: ['lån trods rki', 'lån penge uden'],
    adult: ['frække kvinder', 'escort københavn', 'gratis sexfilm'],
    occult: ['kærlighedstrylleri'],
    counterfeit: ['kørekort uden prøve', 'falske pengesedler'],
  },
  weak: {
    pharma: ['uden recept', 'potenspiller'],
    loans: ['kviklån'],
    occult: ['clairvoyance'],
    promotion: ['rabatkode', 'flyttefirma'],
  },
};
