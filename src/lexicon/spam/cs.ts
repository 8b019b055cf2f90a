import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Czech. */
export const cs: SpamVocabulary = {
  strong: {
    pharma: ['viagra bez předpisu', 'léky na erekci', 'kapky na hubnutí'],
    gambling: [
      'online casino bez vkladu',
      'bonus bez vkladu',
      'zahraniční casina',
      'free spiny',
      'jisté tipy',
    ],
    crypto: ['garantovaný výnos'],
    recovery: ['vrátíme vám peníze'],
    loans: ['půjčka bez registru', 'nebankovní půjčky', 'půjčky ihned'],
    adult: ['holky na sex', 'sex bez závazků', 'erotické masáže'],
    seo: ['zpětných odkazů', 'tvorba webů'],
    occult: ['milostná magie', 'výklad karet po telefonu'],
    counterfeit: ['řidičský průkaz bez', 'repliky hodinek'],
    essays: ['bakalářky na klíč'],
  },
  weak: {
    pharma: ['bez předpisu', 'hubnutí'],
    gambling: ['kasino'],
    loans: ['půjčk*'],
    promotion: ['levně', 'ceník'],
  },
};
