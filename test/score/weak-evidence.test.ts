import { describe, expect, test } from 'vitest';
import { thresholdAt } from '../../src/score/levels.ts';
import { card, comment, folds, LEVELS, link, verdicts } from './judged.ts';

/** One weak thing each: none may fold an item at Balanced. */
const ALONE: readonly (readonly [string, ReturnType<typeof comment>])[] = [
  [
    'one link to a mainstream site',
    comment('https://www.youtube.com/watch?v=a1b2c3', {
      links: [link('https://www.youtube.com/watch?v=a1b2c3')],
    }),
  ],
  ['a link to an encyclopedia', comment('See https://en.wikipedia.org/wiki/Heron for the rest')],
  ['a link to a source', comment('The patch is here: https://github.com/someone/something/pull/4')],
  ['an emoji', comment('😂')],
  ['many emoji', comment('😂😂😂😂😂😂')],
  ['emoji and a word', comment('wow 🔥🔥🔥')],
  ['capitals', comment('I CANNOT BELIEVE THIS IS STILL BROKEN')],
  ['brevity', comment('+1')],
  ['one word', comment('First')],
  ['thanks', comment('Thank you!')],
  ['exclamation marks', comment('Finally!!!!!!!!')],
  ['no words at all', comment('')],
  ['a price', comment('Mine cost $40 at the flea market')],
  ['a percentage', comment('My bet is that 90% of people never read it')],
  ['a phone number', comment('The hotline is 0800 111 0111, they were kind')],
  ['a mail address', comment('You can write to the author at author@paper.org')],
  ['the name of a messenger', comment('Is there a Telegram group for this project?')],
  [
    'a site of one’s own',
    comment('I wrote about this last year.', { author: 'Ann Berg', authorHref: 'https://annberg.com/' }),
  ],
  [
    'a blog with a free host',
    comment('I wrote about this last year.', {
      author: 'Ann Berg',
      authorHref: 'https://annberg.blogspot.com/',
    }),
  ],
  ...['xyz', 'site', 'top', 'online', 'club'].map(
    (ending) =>
      [
        `a cheap ending, .${ending},`,
        comment('I drew this myself', { author: 'Ann', authorHref: `https://ann.${ending}/` }),
      ] as const,
  ),
  ['a hyphen', comment('I drew this myself', { author: 'Ann', authorHref: 'https://ann-draws.com/' })],
  ['a lower-case name', comment('what a lovely dog', { author: 'ann from leeds' })],
  ['a name with digits', comment('what a lovely dog', { author: 'ann1984' })],
  ['a name with two capitals', comment('what a lovely dog', { author: 'AnnBergen' })],
  [
    'a trade in a name',
    comment('The second chapter is my favourite, she writes so well.', { author: 'The Book Shop' }),
  ],
  ['a word of a trade', comment('My uncle used to work in insurance.')],
  ['a word that ends with figures', comment('We learned FORTRAN77 at school')],
  ['a number plate', comment('The van was parked outside again, KLM888 on its plate.')],
  ['praise', comment('Great article, thanks for sharing.')],
  ['a card with a number', card('7 bridges you should see once')],
  ['a card that asks', card('Why do cats purr?')],
];

test.each(ALONE)('%s alone folds nothing at Balanced', (_, item) => {
  expect(folds(item, 'balanced')).toBe(false);
});

/** Whoever says something of her own is heard, whatever her name and her site are called. */
const HEARD: readonly (readonly [string, ReturnType<typeof comment>])[] = [
  [
    'a gardener who adds the name of her blog',
    comment(
      'We never needed the powder. The toads moved in under the rhubarb two summers ago and since then hardly a slug has made it to the beans, though I still lose a hosta now and then.',
      { author: 'Maud Ellery @ Garden Up The Hill', authorHref: 'http://gardenupthehill.com' },
    ),
  ],
  [
    'a reader whose surname is a word of the trade',
    comment(
      'What can I put on the plums? I have sprayed garlic water on the beans all month and it helps, but the plums are too high for me and the wasps have found them.',
      { author: 'Nora Free', authorHref: 'https://house4everfree.com' },
    ),
  ],
  [
    'a landlady who answers',
    comment(
      'The boat was mended the day after you left, of course! The children still ask for the story of the heron. Come back when the apples are ripe.',
      { author: 'Harbour Cottage Holidays', authorHref: 'https://harbourcottageholidays.com', depth: 1 },
    ),
  ],
  [
    'a mechanic with a line under what he says',
    comment(
      'I had that misfire on both of mine, and each time it was the coil on the third cylinder. Swap it with its neighbour first and see whether the fault moves. Spares for old coupes, ask me',
      { author: 'spanner77 is offline' },
    ),
  ],
  [
    'a blog that refers to an article',
    comment('[…] put into words why a garden needs a corner that nobody tidies, and I copied the list […]', {
      author: 'Links for a slow Sunday – The Wet Boot',
      authorHref: 'https://thewetboot.com/2011/09/links-for-a-slow-sunday/',
    }),
  ],
  [
    'a card that leads to another site about the same',
    card('HoneyBirds Hello World Screencast', {
      links: [
        link('http://lisanorberg.com/2009/11/honeybirds-hello-world/', 'HoneyBirds Hello World Screencast'),
      ],
      own: false,
    }),
  ],
];

test.each(HEARD)('%s stays at Balanced', (_, item) => {
  expect(folds(item, 'balanced')).toBe(false);
});

test('readers who copy the thanks of another stay', () => {
  const thanks =
    'Thank you so much for these helpful pages and notes! Great work by the author and everybody who has added to them.';
  const judged = verdicts(['Yun', 'Omar', 'Lena', 'Raj'].map((author) => comment(thanks, { author })));
  for (const { logOdds } of judged) expect(logOdds).toBeLessThan(thresholdAt(LEVELS.balanced));
});

/** The same plain remark: a language or a script says nothing of who wrote it. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'I read this twice and still disagree with the second part.',
  de: 'Ich habe das zweimal gelesen und sehe den zweiten Teil anders.',
  fr: "Je l'ai lu deux fois et je ne suis pas d'accord avec la seconde partie.",
  es: 'Lo he leído dos veces y sigo sin estar de acuerdo con la segunda parte.',
  pt: 'Li duas vezes e continuo a discordar da segunda parte.',
  it: "L'ho letto due volte e non sono d'accordo con la seconda parte.",
  nl: 'Ik heb het twee keer gelezen en ben het oneens met het tweede deel.',
  pl: 'Przeczytałem to dwa razy i nadal nie zgadzam się z drugą częścią.',
  cs: 'Četl jsem to dvakrát a s druhou částí stále nesouhlasím.',
  ro: 'Am citit de două ori și tot nu sunt de acord cu partea a doua.',
  hu: 'Kétszer is elolvastam, és a második résszel még mindig nem értek egyet.',
  sv: 'Jag läste den två gånger och håller ändå inte med om andra delen.',
  fi: 'Luin tämän kahdesti ja olen yhä eri mieltä toisesta osasta.',
  el: 'Το διάβασα δύο φορές και διαφωνώ ακόμη με το δεύτερο μέρος.',
  ru: 'Прочитал дважды и со второй частью всё равно не согласен.',
  uk: 'Прочитав двічі й усе одно не згоден із другою частиною.',
  tr: 'İki kez okudum, ikinci bölüme yine de katılmıyorum.',
  ar: 'قرأت المقال مرتين وما زلت لا أتفق مع الجزء الثاني.',
  fa: 'دو بار خواندم و هنوز با بخش دوم موافق نیستم.',
  he: 'קראתי את זה פעמיים ואני עדיין לא מסכים עם החלק השני.',
  hi: 'मैंने इसे दो बार पढ़ा और दूसरे भाग से अब भी सहमत नहीं हूँ।',
  bn: 'আমি এটা দুবার পড়েছি, দ্বিতীয় অংশের সঙ্গে এখনও একমত নই।',
  ta: 'இதை இரண்டு முறை படித்தேன், இரண்டாம் பகுதியுடன் உடன்படவில்லை.',
  id: 'Saya sudah membaca dua kali dan tetap tidak setuju dengan bagian kedua.',
  vi: 'Tôi đã đọc hai lần và vẫn không đồng ý với phần thứ hai.',
  th: 'ผมอ่านสองรอบแล้วก็ยังไม่เห็นด้วยกับส่วนที่สอง',
  ja: '二回読みましたが、後半にはまだ納得できません。',
  ko: '두 번 읽었는데 두 번째 부분에는 여전히 동의하지 않습니다.',
  zh: '我读了两遍，还是不同意第二部分的说法。',
  ka: 'ორჯერ წავიკითხე და მეორე ნაწილს მაინც არ ვეთანხმები.',
  am: 'ሁለት ጊዜ አነበብኩት፤ በሁለተኛው ክፍል ግን አልስማማም።',
  sw: 'Nimesoma mara mbili na bado sikubaliani na sehemu ya pili.',
};

describe('a remark in any language', () => {
  test.each(Object.entries(LANGUAGES))('stays even at Strict: %s', (_, text) => {
    expect(folds(comment(text), 'strict')).toBe(false);
    expect(folds(comment(text, { author: 'Kim', depth: 1 }), 'strict')).toBe(false);
  });
});
