import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** French. */
export const fr: SpamVocabulary = {
  strong: {
    pharma: [
      'viagra sans ordonnance',
      'viagra générique',
      'acheter cialis',
      'cialis pas cher',
      'acheter kamagra',
    ],
    gambling: [
      'casino en ligne',
      'casinos en ligne',
      'bonus sans dépôt',
      'tours gratuits',
      'paris sportifs en ligne',
      'roulette live',
    ],
    crypto: ['robot de trading', 'trading automatique', 'trader honnête'],
    recovery: ['récupérer votre argent', 'espionner le téléphone'],
    loans: ['offre de prêt', 'prêt entre particulier', 'crédit sans justificatif', 'rachat de crédit'],
    adult: ['plan cul', 'escort girl', 'rencontre coquine'],
    seo: ['achat de backlinks', 'agence référencement', 'article sponsorisé', 'lien dofollow'],
    jobs: ['mise sous pli', 'urgent recrutement'],
    occult: ['retour de l être aimé', 'grand maître', 'voyance gratuite'],
    counterfeit: ['billets indétectables', 'permis de conduire enregistré'],
    essays: ['rédaction de mémoire'],
    messenger: ['contactez moi par mail', 'ajoute moi sur whatsapp'],
    promotion: ['abonnement iptv', 'code promo', 'code parrainage'],
    praise: ['partage de qualité'],
  },
  weak: {
    pharma: ['pharmacie', 'ordonnance', 'sans ordonnance', 'pharmacie en ligne'],
    gambling: ['pronostics', 'paris sportifs', 'machines à sous', 'machine à sous'],
    crypto: ['investir', 'investissement', 'rendement'],
    loans: ['prêt', 'prêts', 'interdits bancaires'],
    adult: ['coquine', 'rencontres'],
    seo: ['référencement', 'visibilité'],
    jobs: ['travail à domicile'],
    occult: ['voyant', 'voyance'],
    counterfeit: ['faux billets'],
    promotion: ['pas cher', 'parrainage', 'promo'],
    praise: ['très bon article', 'merci pour ce partage'],
  },
};
