import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Turkish. */
export const tr: SpamVocabulary = {
  strong: {
    pharma: ['cialis fiyat', 'zayıflama çayı', 'penis büyütücü', 'geciktirici sprey', 'reçetesiz temin'],
    gambling: [
      'bahis siteleri',
      'canlı casino',
      'casino siteleri',
      'güncel giriş',
      'hoş geldin bonusu',
      'yatırım şartsız',
    ],
    crypto: ['kripto sinyal', 'forex eğitmenim', 'cüzdanını bağla'],
    recovery: ['paranızı geri alıyoruz', 'casus program'],
    loans: ['elden borç para', 'senetle kredi', 'kredi notu düşük', 'nakit kredi'],
    adult: ['escort bayan', 'sıcak sohbet', 'dul bayanlar'],
    seo: ['backlink satışı', 'tanıtım yazısı', 'takipçi satın al', 'web tasarım'],
    jobs: ['evden ek iş', 'beğeni at'],
    occult: ['bağlama büyüsü', 'aşk büyüsü', 'giden sevgiliyi'],
    counterfeit: ['replika saat', 'sınavsız ehliyet'],
    essays: ['tez yazdırma'],
    messenger: ['whatsapptan yazabilirsiniz', 'telegram kanalımız'],
    promotion: ['kanalıma abone', 'evden eve nakliyat', 'su kaçağı tespiti'],
    praise: ['harika bir makale'],
  },
  weak: {
    pharma: ['zayıflama', 'reçetesiz'],
    gambling: ['bahis', 'kupon', 'rulet', 'kaçak bahis'],
    crypto: ['kripto', 'kazanç', 'pasif gelir'],
    loans: ['kredi', 'faiz', 'nakit'],
    adult: ['seks', 'porno'],
    seo: ['takipçi'],
    jobs: ['ek gelir'],
    occult: ['medyum', 'medyum hoca'],
    counterfeit: ['sahte para'],
    promotion: ['uygun fiyat', 'toptan', 'kapıda ödeme'],
  },
};
