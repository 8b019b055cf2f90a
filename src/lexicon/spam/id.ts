import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Indonesian. */
export const id: SpamVocabulary = {
  strong: {
    pharma: ['obat aborsi', 'jual cytotec', 'pembesar alat vital', 'pelangsing', 'pemutih badan'],
    gambling: [
      'bandar togel',
      'slot online',
      'depo 10rb',
      'anti rungkad',
      'daftar sekarang',
      'bonus new member',
    ],
    crypto: ['robot trading', 'sinyal forex', 'cuan tiap hari'],
    recovery: ['sadap wa', 'pemulihan akun'],
    loans: ['pinjaman online cepat', 'pinjaman cepat cair', 'jasa gestun', 'joki pinjol'],
    adult: ['open bo', 'pijat plus', 'tanpa sensor'],
    seo: ['jasa backlink', 'jual followers', 'tambah followers', 'jasa pembuatan website'],
    jobs: ['lipat teh', 'penghasilan tambahan'],
    occult: ['dana gaib', 'tanpa tumbal', 'angka ritual'],
    counterfeit: ['jam tangan kw', 'kw super'],
    essays: ['joki skripsi'],
    messenger: ['link di bio', 'cek bio'],
    promotion: ['subscribe balik', 'sedot wc', 'salam kenal kunjungi'],
    praise: ['ditunggu postingan selanjutnya'],
  },
  weak: {
    pharma: ['aborsi', 'langsing'],
    gambling: ['jepe', 'bosku', 'togel online', 'poker online'],
    loans: ['pinjaman', 'pinjol'],
    adult: ['bokep'],
    jobs: ['kerja sampingan'],
    occult: ['pelet', 'jimat'],
    counterfeit: ['uang palsu'],
    promotion: ['murah', 'grosir', 'gratis ongkir'],
    praise: ['artikel yang sangat bermanfaat', 'terima kasih sudah berbagi'],
  },
};
