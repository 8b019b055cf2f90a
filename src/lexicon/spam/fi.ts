import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Finnish. */
export const fi: SpamVocabulary = {
  strong: {
    pharma: ['viagraa ilman reseptiä'],
    gambling: ['ilmaiskierro*', 'kasino ilman rekisteröitymistä', 'ilman talletusta', 'varmat vedot'],
    recovery: ['palautamme rahasi'],
    loans: ['lainaa maksuhäiriöisille', 'laina ilman vakuuksia'],
    adult: ['seksiseuraa', 'ilmaista pornoa'],
    occult: ['ennustaja netissä'],
    counterfeit: ['väärennettyjä seteleitä', 'ajokortti ilman'],
    essays: ['teemme gradun', 'teemme gradusi'],
  },
  weak: {
    pharma: ['ilman reseptiä', 'potenssilääk*'],
    gambling: ['kasino*', 'nettikasino*'],
    recovery: ['ammattihakkeri'],
    loans: ['laina*', 'pikavip*'],
    adult: ['seuralaispalvelu*'],
    promotion: ['halpa*', 'alennuskood*'],
  },
};
