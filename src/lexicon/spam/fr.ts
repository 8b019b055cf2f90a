import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** French. */
export const fr: SpamVocabulary = {
  strong: {
    pharma: ['viagra générique', 'acheter cialis', 'cialis pas cher', 'acheter kamagra'],
    gambling: ['casino en ligne', 'casinos en ligne', 'bonus sans dépôt', 'tours gratuits', 'roulette live'],
    crypto: ['trading automatique'],
    recovery: ['espionner le téléphone'],
    loans: ['offre de prêt', 'prêt entre particulier', 'crédit sans justificatif'],
    adult: ['plan cul', 'escort girl', 'rencontre coquine'],
    seo: ['agence référencement', 'article sponsorisé', 'lien dofollow'],
    jobs: ['mise sous pli', 'urgent recrutement'],
    occult: ['retour de l être aimé', 'grand maître', 'voyance gratuite'],
    counterfeit: ['billets indétectables', 'permis de conduire enregistré'],
    essays: ['rédaction de mémoire'],
    messenger: ['ajoute moi sur whatsapp'],
    promotion: ['abonnement iptv', 'code promo'],
    praise: ['partage de qualité'],
  },
  weak: {
    pharma: ['pharmacie', 'ordonnance', 'pharmacie en ligne'],
    gambling: ['machines à sous', 'machine à sous'],
    crypto: ['rendement'],
    loans: ['prêt', 'prêts'],
    adult: ['rencontres'],
    seo: ['référencement'],
    occult: ['voyant'],
    counterfeit: ['faux billets'],
    promotion: ['pas cher', 'promo'],
    praise: ['très bon article', 'merci pour ce partage'],
  },
};
