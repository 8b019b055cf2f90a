import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Italian. */
export const it: SpamVocabulary = {
  strong: {
    pharma: ['viagra senza ricetta', 'brucia grassi'],
    gambling: ['casino non aams', 'casinò non aams', 'siti scommesse', 'schedine sicure'],
    crypto: ['segnali forex', 'rendita passiva'],
    recovery: ['hacker professionista'],
    loans: ['prestiti tra privati', 'prestito tra privati', 'finanziamento immediato'],
    adult: ['sesso gratis', 'escort milano', 'video bollenti'],
    seo: ['prima pagina su google', 'realizzazione siti web'],
    jobs: ['confezionamento bigiotteria'],
    occult: ['legamenti d amore', 'ritorno della persona amata', 'cartomante al telefono'],
    counterfeit: ['orologi replica', 'borse firmate'],
    messenger: ['scrivimi su whatsapp'],
    promotion: ['codice sconto', 'pronto intervento idraulico'],
  },
  weak: {
    pharma: ['senza ricetta'],
    gambling: ['scommesse'],
    crypto: ['investire'],
    loans: ['finanziamento', 'cattivo pagatore'],
    occult: ['cartomante'],
    promotion: ['preventivo', 'prezzi'],
    praise: ['ottimo post'],
  },
};
