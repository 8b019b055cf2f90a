import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** German. */
export const de: SpamVocabulary = {
  strong: {
    pharma: ['viagra kaufen', 'viagra ohne rezept', 'viagra generika', 'cialis generika', 'potenzmittel'],
    gambling: [
      'casino ohne limit',
      'casino ohne lizenz',
      'ohne oasis',
      'spielautomaten kostenlos',
      'echtgeld',
      'bonuscode',
    ],
    crypto: ['bitcoin automat', 'bitcoin verdienen', 'wallet verbinden'],
    recovery: ['hacker mieten', 'whatsapp mitlesen'],
    loans: ['kredit ohne schufa', 'sofortkredit', 'privater kreditgeber', 'sofortzusage'],
    adult: ['erotische massage', 'pornos gratis', 'camgirl'],
    seo: ['backlinks kaufen', 'follower kaufen', 'gastartikel', 'seite 1 bei google'],
    jobs: ['nebenjob von zu hause', 'finanzagent gesucht'],
    occult: ['partnerrückführung', 'liebeszauber'],
    counterfeit: ['falschgeld kaufen', 'replica uhren'],
    essays: ['bachelorarbeit schreiben lassen'],
    messenger: ['telegram kanal', 'per whatsapp erreichbar'],
    promotion: ['gutscheincode', 'zum festpreis', 'umzugsfirma'],
    praise: ['informativer beitrag'],
  },
  weak: {
    pharma: ['rezeptfrei', 'generika', 'apotheke', 'ohne rezept'],
    gambling: ['sportwetten', 'spielautomaten', 'wetten', 'freispiele'],
    crypto: ['krypto', 'auszahlung', 'passives einkommen'],
    recovery: ['geld zurückholen'],
    loans: ['kredit', 'kredite', 'darlehen'],
    adult: ['erotik', 'fick*'],
    seo: ['suchmaschinenoptimierung'],
    jobs: ['heimarbeit'],
    occult: ['kartenlegen', 'hellseherin'],
    counterfeit: ['markenschuhe'],
    essays: ['ghostwriting'],
    promotion: ['günstig', 'rabatt', 'entrümpelung'],
    praise: ['toller beitrag', 'sehr guter artikel'],
  },
};
