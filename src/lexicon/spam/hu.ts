import type { SpamVocabulary } from '../spam-vocabulary.ts';

/** Hungarian. */
export const hu: SpamVocabulary = {
  strong: {
    pharma: ['potencianövelő rendelés', 'fogyasztó csepp'],
    gambling: [
      'online kaszinó',
      'befizetés nélküli bónusz',
      'befizetés nélküli bónuszt',
      'ingyenes pörgetés',
      'biztos tippek',
    ],
    crypto: ['kereskedő robot', 'garantált hozam'],
    recovery: ['visszaszerezzük a pénzét'],
    loans: ['magánhitelező', 'kölcsön bar listásoknak', 'kölcsön azonnal'],
    adult: ['szexpartner', 'szex videók', 'escort lányok'],
    seo: ['követők vásárlása'],
    jobs: ['tollösszerakás'],
    occult: ['szerelmi kötés', 'tarot jóslás'],
    counterfeit: ['jogosítvány vizsga nélkül', 'hamis pénz'],
    essays: ['szakdolgozat írás'],
  },
  weak: {
    pharma: ['potencia*', 'fogyás*', 'vény nélkül'],
    gambling: ['kaszinó*'],
    loans: ['kölcsön*', 'gyorskölcsön'],
    jobs: ['otthoni munka'],
    promotion: ['olcsó*', 'kuponkód*'],
  },
};
