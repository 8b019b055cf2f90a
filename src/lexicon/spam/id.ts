import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Indonesian. */
export const id: SpamVocabulary = {
  strong: {
    pharma: ['obat aborsi', 'jual cytotec', 'pembesar alat vital', 'pemutih badan'],
    gambling: ['bandar togel', 'slot online', 'depo 10rb', 'anti rungkad', 'bonus new member'],
    crypto: ['robot trading', 'sinyal forex'],
    recovery: ['sadap wa', 'pemulihan akun'],
    loans: ['pinjaman online cepat', 'jasa gestun', 'joki pinjol'],
    adult: ['open bo', 'pijat plus', 'tanpa sensor'],
    seo: ['jasa backlink', 'jual followers', 'tambah followers'],
    jobs: ['lipat teh', 'penghasilan tambahan'],
    occult: ['dana gaib', 'tanpa tumbal', 'angka ritual'],
    counterfeit: ['jam tangan kw', 'kw super'],
    essays: ['joki skripsi'],
    messenger: ['link di bio', 'cek bio'],
    promotion: ['subscribe balik', 'sedot wc'],
    praise: ['ditunggu postingan selanjutnya'],
  },
  weak: {
    pharma: ['aborsi', 'langsing', 'pelangsing'],
    gambling: ['jepe', 'togel online', 'poker online'],
    loans: ['pinjaman', 'pinjol'],
    adult: ['bokep'],
    promotion: ['murah', 'grosir'],
    praise: ['artikel yang sangat bermanfaat', 'terima kasih sudah berbagi'],
  },
};
