import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Malay. */
export const ms: SpamVocabulary = {
  strong: {
    pharma: ['ubat kuat', 'kopi pelangsing', 'ubat gugur'],
    gambling: ['free kredit', 'kasino online', 'ramalan 4d', 'mega888', 'kasino ewallet'],
    loans: ['pinjaman peribadi lulus', 'pinjaman wang segera', 'blacklist ctos'],
    adult: ['video lucah'],
    seo: ['servis seo'],
    occult: ['ilmu pengasih', 'pulangkan pasangan', 'tilik nasib'],
    counterfeit: ['duit palsu', 'lesen memandu tanpa'],
    promotion: ['guna kod'],
  },
  weak: {
    gambling: ['tanpa deposit'],
    loans: ['ah long'],
    occult: ['bomoh'],
    promotion: ['lori sewa', 'pakej umrah'],
  },
};
