import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Norwegian. */
export const nb: SpamVocabulary = {
  strong: {
    pharma: ['kjøp viagra'],
    gambling: ['casino uten norsk lisens', 'gratisspinn', 'nye nettcasino'],
    loans: ['forbrukslån uten sikkerhet', 'lån med betalingsanmerkning', 'lån på dagen'],
    adult: ['kåte damer', 'eskorte oslo', 'knullekontakt'],
    occult: ['kjærlighetsmagi', 'eksen tilbake'],
    counterfeit: ['falske sedler', 'førerkort uten'],
  },
  weak: {
    pharma: ['uten resept', 'potensmidler'],
    gambling: ['nettcasino', 'oddstips'],
    loans: ['forbrukslån'],
    promotion: ['rabattkoden', 'flyttebyrå'],
  },
};
