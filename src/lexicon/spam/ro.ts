import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Romanian. */
export const ro: SpamVocabulary = {
  strong: {
    pharma: ['viagra fără rețetă', 'pastile potență', 'pastile de slăbit', 'fără prescripție'],
    gambling: [
      'cazinou online',
      'rotiri gratuite',
      'fără depunere',
      'bilete sigure',
      'pariuri sportive online',
    ],
    crypto: ['robot de tranzacționare'],
    recovery: ['îți recuperăm banii'],
    loans: ['împrumut rapid', 'creditor privat', 'credit rapid doar cu buletinul'],
    adult: ['filme porno', 'filme xxx', 'escorte bucurești'],
    seo: ['cumpără urmăritori'],
    occult: ['dezleagă farmece', 'ghicit în tarot'],
    counterfeit: ['permis de conducere fără'],
    essays: ['lucrări de licență'],
    promotion: ['abonament iptv', 'firmă mutări'],
  },
  weak: {
    gambling: ['pariuri', 'cazinou*'],
    loans: ['împrumut*'],
    counterfeit: ['bani falși'],
    promotion: ['prețuri'],
  },
};
