import type { Language } from '../language.ts';

/** German. */
export const de: Language = {
  lang: 'de',
  headings: {
    comments: [
      'Kommentar', 'Kommentare', 'Kommentare zu …', 'Kommentar zu …', 'Leserkommentare', 'Alle Kommentare', 'Ihre Kommentare',
      'Diskussion', 'Diskussionen', 'Diskutieren Sie mit', 'Antworten', 'Antwort', 'Antworten auf …', 'Antwort auf …', 'Antworten zu …',
      'Gedanken zu …', 'Gedanke zu …', 'Reaktionen', 'Reaktionen auf …', 'Meinungen', 'Lesermeinungen', 'Leserbriefe', 'Beiträge', 'Bewertungen',
      'Kundenbewertungen', 'Rezensionen', 'Gästebuch', 'Rückmeldungen', 'Ergänzungen', 'Trackbacks', 'Pingbacks',
    ],
    form: [
      'Kommentar schreiben', 'Kommentar verfassen', 'Kommentar hinterlassen', 'Kommentar abgeben', 'Kommentieren', 'Neuer Kommentar',
      'Schreibe einen Kommentar', 'Schreib einen Kommentar', 'Schreiben Sie einen Kommentar', 'Hinterlasse einen Kommentar',
      'Hinterlassen Sie einen Kommentar', 'Hinterlasse eine Antwort', 'Antwort hinterlassen', 'Ihr Kommentar', 'Dein Kommentar', 'Mitdiskutieren',
      'Schreibe eine Antwort', 'Einen Kommentar schreiben', 'Kommentar hinzufügen',
    ],
    recentComments: [
      'Neueste Kommentare', 'Neue Kommentare', 'Letzte Kommentare', 'Aktuelle Kommentare', 'Die letzten Kommentare', 'Kürzliche Kommentare',
      'Jüngste Kommentare', 'Neueste Beiträge im Forum',
    ],
    related: [
      'Verwandte Inhalte', 'Verwandte Artikel', 'Verwandte Beiträge', 'Verwandte Themen', 'Ähnliche Artikel', 'Ähnliche Beiträge', 'Ähnliche Themen',
      'Ähnliche Rezepte', 'Ähnliche Inhalte', 'Ähnliche Meldungen', 'Mehr zum Thema', 'Zum Thema', 'Mehr zu …', 'Mehr aus …', 'Mehr von …', 'Mehr Artikel',
      'Weitere Artikel', 'Weitere Beiträge', 'Weitere Artikel …', 'Weitere Beiträge …', 'Weitere Nachrichten', 'Weitere Meldungen', 'Weitere News', 'Weitere Themen', 'Weiterführende Links',
      'Lesen Sie auch', 'Lies auch', 'Auch interessant', 'Auch spannend', 'Das könnte Sie auch interessieren', 'Das könnte dich auch interessieren',
      'Das könnte Sie interessieren', 'Das könnte dich interessieren', 'Das könnte Ihnen auch gefallen', 'Das könnte dir auch gefallen', 'Dies könnte Sie auch interessieren',
      'Interessante Artikel', 'Passend dazu', 'Passend zum Thema', 'Empfehlungen', 'Empfehlungen der Redaktion', 'Empfohlene Artikel', 'Unsere Empfehlungen', 'Empfohlen',
      'Meistgelesen', 'Meist gelesen', 'Meistgelesene Artikel', 'Am meisten gelesen', 'Beliebt', 'Beliebte Artikel', 'Beliebte Beiträge', 'Beliebteste Artikel', 'Meistkommentiert',
      'Neueste Artikel', 'Neueste Beiträge', 'Letzte Beiträge', 'Aktuelle Beiträge', 'Aktuelle Artikel', 'Aktuelles zum Thema', 'Top-Themen', 'Topartikel', 'Siehe auch', 'Nicht verpassen',
      'Weiterlesen', 'Jetzt lesen', 'Als Nächstes lesen', 'Trending',
    ],
    sponsored: ['Anzeige', 'Anzeigen', 'Gesponsert', 'Gesponserte Inhalte', 'Werbung', 'Mehr aus dem Web', 'Aus dem Netz', 'Empfehlungen aus dem Web', 'Anzeige von …', 'Partnerinhalte', 'Von unseren Partnern'],
  },
  stamps: {
    ago: ['vor', 'her'],
    units: ['Sekunde', 'Sekunden', 'Sek', 'Minute', 'Minuten', 'Min', 'Stunde', 'Stunden', 'Std', 'Tag', 'Tage', 'Tagen', 'Woche', 'Wochen', 'Monat', 'Monate', 'Monaten', 'Jahr', 'Jahre', 'Jahren'],
    days: ['heute', 'gestern', 'vorgestern', 'gerade eben'],
    months: [
      ['Januar', 'Jänner', 'Jan'], ['Februar', 'Feber', 'Feb'], ['März', 'Mär', 'Mrz'], ['April', 'Apr'], ['Mai'], ['Juni', 'Jun'],
      ['Juli', 'Jul'], ['August', 'Aug'], ['September', 'Sept', 'Sep'], ['Oktober', 'Okt'], ['November', 'Nov'], ['Dezember', 'Dez'],
    ],
  },
  reply: ['Antworten', 'Antwort', 'Auf diesen Kommentar antworten', 'Zitieren', 'Antworte'],
  says: ['sagt', 'sagte', 'schreibt', 'schrieb', 'meint', 'meinte', 'kommentierte', 'von', 'am', 'um', 'bei', 'zu'],
};
