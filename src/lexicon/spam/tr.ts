import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Turkish. */
export const tr: SpamVocabulary = {
  strong: {
    pharma: ['cialis fiyat', 'zayıflama çayı', 'penis büyütücü', 'geciktirici sprey'],
    gambling: ['bahis siteleri', 'canlı casino', 'casino siteleri', 'güncel giriş', 'hoş geldin bonusu'],
    crypto: ['kripto sinyal', 'forex eğitmenim'],
    recovery: ['casus program'],
    loans: ['elden borç para', 'kredi notu düşük', 'nakit kredi'],
    adult: ['escort bayan', 'sıcak sohbet', 'dul bayanlar'],
    seo: ['backlink satışı', 'tanıtım yazısı', 'takipçi satın al'],
    jobs: ['evden ek iş', 'beğeni at'],
    occult: ['bağlama büyüsü', 'aşk büyüsü', 'giden sevgiliyi'],
    counterfeit: ['replika saat', 'sınavsız ehliyet'],
    messenger: ['whatsapptan yazabilirsiniz', 'telegram kanalımız'],
    promotion: ['kanalıma abone', 'evden eve nakliyat'],
    praise: ['harika bir makale'],
  },
  weak: {
    pharma: ['zayıflama', 'reçetesiz'],
    gambling: ['kupon', 'rulet', 'kaçak bahis'],
    crypto: ['kazanç'],
    loans: ['faiz', 'nakit'],
    adult: ['seks'],
    seo: ['takipçi'],
    occult: ['medyum'],
    promotion: ['uygun fiyat', 'kapıda ödeme'],
  },
};
