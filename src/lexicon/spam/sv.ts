import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Swedish. */
export const sv: SpamVocabulary = {
  strong: {
    pharma: ['köp viagra', 'potensmedel online', 'viagra receptfritt'],
    gambling: [
      'casino utan svensk licens',
      'casino utan spelpaus',
      'casino utan insättning',
      'nätcasino bonus',
      'säkra speltips',
    ],
    recovery: ['professionell hackare'],
    loans: ['lån utan uc', 'sms lån', 'snabblån utan'],
    adult: ['eskort stockholm', 'kåta kvinnor', 'gratis porr'],
    occult: ['kärleksbesvärjelse', 'gratis spådom'],
    counterfeit: ['falska sedlar', 'körkort utan uppkörning'],
  },
  weak: {
    pharma: ['receptfritt', 'potensmedel'],
    loans: ['snabblån'],
    promotion: ['rabattkod', 'flyttfirma'],
  },
};
