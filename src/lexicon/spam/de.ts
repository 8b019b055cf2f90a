import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** German. */
export const de: SpamVocabulary = {
  strong: {
    pharma: ['viagra kaufen', 'viagra ohne rezept', 'viagra generika', 'cialis generika'],
    gambling: ['casino ohne limit', 'ohne oasis', 'spielautomaten kostenlos', 'echtgeld', 'bonuscode'],
    crypto: ['bitcoin automat', 'wallet verbinden'],
    recovery: ['whatsapp mitlesen'],
    loans: ['kredit ohne schufa', 'privater kreditgeber', 'sofortzusage'],
    adult: ['erotische massage', 'pornos gratis', 'camgirl'],
    seo: ['backlinks kaufen', 'follower kaufen'],
    jobs: ['nebenjob von zu hause', 'finanzagent gesucht'],
    occult: ['partnerrückführung'],
    counterfeit: ['falschgeld kaufen', 'replica uhren'],
    essays: ['bachelorarbeit schreiben lassen'],
    messenger: ['telegram kanal', 'per whatsapp erreichbar'],
    promotion: ['zum festpreis', 'umzugsfirma'],
    praise: ['informativer beitrag'],
  },
  weak: {
    pharma: ['rezeptfrei', 'apotheke', 'ohne rezept'],
    gambling: ['sportwetten', 'spielautomaten', 'freispiele'],
    crypto: ['auszahlung', 'passives einkommen'],
    loans: ['darlehen', 'sofortkredit'],
    adult: ['fick*'],
    jobs: ['heimarbeit'],
    occult: ['kartenlegen'],
    essays: ['ghostwriting'],
    promotion: ['rabatt', 'gutscheincode'],
    praise: ['sehr guter artikel'],
  },
};
