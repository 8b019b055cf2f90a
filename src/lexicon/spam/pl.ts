import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Polish. */
export const pl: SpamVocabulary = {
  strong: {
    pharma: ['viagra bez recepty', 'kamagra żel', 'tabletki na potencję', 'tabletki na odchudzanie'],
    gambling: ['bonus bez depozytu', 'darmowe spiny', 'darmowych spinów', 'pewne typy', 'legalne kasyno'],
    crypto: ['bot do tradingu'],
    recovery: ['włamanie na messengera'],
    loans: ['chwilówki bez bik', 'chwilówki online', 'pożyczki dla zadłużonych'],
    adult: ['sex filmy', 'anonse towarzyskie', 'sex oferty'],
    seo: ['pozycjonowanie stron', 'artykuły sponsorowane'],
    jobs: ['składanie długopisów'],
    occult: ['rytuał miłosny', 'wróżka online', 'tarot przez telefon'],
    counterfeit: ['fałszywe banknoty', 'repliki zegarków'],
    messenger: ['napisz do mnie na whatsapp'],
    promotion: ['kod polecający'],
  },
  weak: {
    pharma: ['bez recepty', 'potencj*', 'tabletki poronne'],
    gambling: ['kasyn*', 'bukmacher*'],
    crypto: ['kryptowalut*', 'inwestuj'],
    loans: ['pożyczk*', 'chwilówk*'],
    adult: ['bez zobowiązań'],
    occult: ['wróżk*'],
    promotion: ['tanio', 'cennik'],
    praise: ['bardzo wartościowy wpis'],
  },
};
