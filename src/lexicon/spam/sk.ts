import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Slovak. */
export const sk: SpamVocabulary = {
  strong: {
    pharma: ['lieky na erekciu'],
    gambling: ['kasíno bez vkladu', 'online kasíno', 'zahraničné kasína'],
    loans: ['pôžička bez registra', 'rýchla pôžička', 'pôžička ihneď'],
    adult: ['dievčatá na sex'],
    occult: ['ľúbostná mágia', 'veštenie z kariet'],
    promotion: ['zľavový kód'],
  },
  weak: {
    gambling: ['kasín*'],
    loans: ['pôžičk*'],
    promotion: ['lacno'],
  },
};
