import type { Item, PageContext } from '../../score/item.ts';

/** A comment of the practice page. */
export interface PracticeItem {
  /** BCP 47 tag of its language. */
  readonly lang: string;
  readonly item: Item;
}

/** The article under which the practice comments stand. */
export const PRACTICE_PAGE: PageContext = {
  title: 'The harbour ferry sails again',
  article:
    'After two winters in the dock the harbour ferry sails again. The boat leaves every hour, takes bicycles for free and needs twelve minutes to the island.',
  host: 'practice.example',
  lang: 'en',
};

/** Comments as people and as spammers write them, in several languages. All of them are invented. */
export const PRACTICE_ITEMS: readonly PracticeItem[] = [
  comment(
    'en',
    'Mara Lind',
    'I took it on Sunday with the kids. Twelve minutes is right, but bring a jacket, it is windy up front.',
  ),
  comment(
    'en',
    'Cheap Pills Online',
    'Order viagra and cialis without prescription, cheap price and fast shipping worldwide. Visit our online pharmacy now!',
    'https://cheap-pills-online.example/buy-viagra',
  ),
  comment('de', 'Jonas', 'Endlich! Ohne die Fähre war der Weg zur Arbeit fast eine Stunde länger.'),
  comment(
    'de',
    'Bestes Online Casino',
    'Das beste Online Casino mit 200 Freispielen ohne Einzahlung. Jetzt Bonus sichern und echtes Geld gewinnen!',
    'https://casino-bonus-freispiele.example/',
  ),
  comment('es', 'Lucía', '¿Alguien sabe si con el abono mensual se puede subir también con la bicicleta?'),
  comment(
    'es',
    'Préstamos rápidos',
    'Préstamos urgentes sin aval y sin papeleo, dinero en 24 horas. Escríbeme por WhatsApp al +34 600 000 000.',
    'https://prestamos-urgentes.example/',
  ),
  comment(
    'fr',
    'Camille',
    'Très belle traversée, mais les horaires du soir ne correspondent plus au dernier train.',
  ),
  comment(
    'fr',
    'Maître Koffi',
    'Grand voyant médium : retour de l’être aimé en 24 heures, résultats garantis. Contact WhatsApp +229 00 00 00 00.',
    'https://voyant-retour-affectif.example/',
  ),
  comment('pt', 'Rui', 'Fui ontem e a fila era enorme, mas valeu a pena pela vista.'),
  comment('ru', 'Ольга', 'Наконец-то паром вернулся, а то объезд занимал почти час.'),
  comment(
    'ru',
    'Казино онлайн',
    'Лучшее онлайн казино, бездепозитный бонус и фриспины за регистрацию! Играйте на деньги, вывод за 5 минут.',
    'https://kazino-bonus.example/',
  ),
  comment('ar', 'سلمى', 'رحلة جميلة وقصيرة، وأعجبني أن الدراجات مجانية.'),
  comment('hi', 'अनीता', 'हम पिछले हफ़्ते गए थे, बच्चों को बहुत मज़ा आया।'),
  comment('zh', '小林', '早上七点那班人最少,风景也最好。'),
  comment(
    'zh',
    '線上娛樂城',
    '線上娛樂城首選,註冊即送體驗金,百家樂、老虎機出金快速,加LINE領取優惠!',
    'https://yulecheng-bonus.example/',
  ),
  comment('ja', '健太', '自転車を無料で乗せられるのは助かります。'),
  comment(
    'en',
    'Crypto Coach',
    'I made $9,400 in one week with bitcoin trading thanks to my mentor. Message her on Telegram @coach_profit and double your investment!',
  ),
  comment('en', 'Ed', 'Does the price include the way back?'),
];

function comment(lang: string, author: string, text: string, authorHref?: string): PracticeItem {
  const item: Item = {
    kind: 'comments',
    text,
    author,
    ...(authorHref !== undefined && { authorHref }),
    links: [],
    depth: 0,
    paid: false,
    staff: false,
  };
  return { lang, item };
}
