import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Dutch. */
export const nl: SpamVocabulary = {
  strong: {
    pharma: ['viagra kopen', 'kamagra bestellen', 'erectiepillen kopen', 'afslankpillen'],
    gambling: ['casino zonder cruks', 'gratis spins', 'online gokken zonder', 'bonus zonder storting'],
    crypto: ['tradingrobot', 'koppel je wallet'],
    recovery: ['wij halen uw geld terug', 'whatsapp meelezen'],
    loans: ['lening zonder bkr', 'minilening', 'snel geld lenen'],
    adult: ['geile vrouwen', 'sexdate', 'gratis sexfilms'],
    seo: ['backlinks kopen', 'zoekmachine optimalisatie'],
    occult: ['brengt je ex terug', 'helderziende lezing', 'liefdesspreuk'],
    counterfeit: ['rijbewijs kopen', 'replica horloges'],
    essays: ['scriptie laten schrijven'],
    promotion: ['iptv abonnement', 'slotenmaker binnen'],
    praise: ['geweldig artikel'],
  },
  weak: {
    pharma: ['zonder recept'],
    gambling: ['gokken'],
    loans: ['lening', 'geld lenen'],
    occult: ['helderziende'],
    promotion: ['goedkope', 'korting'],
  },
};
