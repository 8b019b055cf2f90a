import { describe, expect, test } from 'vitest';
import { found, LINKS, TALK, TITLES } from './found.ts';

describe('without any name, talk is told', () => {
  test('with name and date side by side in a line', () => {
    const talk = TALK.map(
      ([name, date, text]) =>
        `<li><div><span>${name}</span><span>${date}</span></div><p>${text}</p><button>Reply</button></li>`,
    );
    expect(found(`<section><h2>4 comments</h2><ul>${talk.join('')}</ul></section>`)).toEqual([
      ['comments', ...TALK.map(([name, , text]) => [0, name, text])],
    ]);
  });

  test('with replies in a list beside what they answer', () => {
    const [ada, bram, ngozi, ole] = TALK.map(
      ([name, date, text]) =>
        `<article><footer><b>${name}</b> <time>${date}</time></footer><p>${text}</p><ul><li><a href="#">Reply</a></li></ul></article>`,
    );
    expect(found(`<section><h2>4 comments</h2>${ada}<div>${bram}</div>${ngozi}${ole}</section>`)).toEqual([
      ['comments', ...TALK.map(([name, , text], at) => [at === 1 ? 1 : 0, name, text])],
    ]);
  });
});

describe('talk is told', () => {
  test.each([
    [
      'with name and date in one line of text',
      TALK.map(([name, date, text]) => `<div><p>${name} – ${date}</p><p>${text}</p></div>`),
    ],
    [
      'without dates, where its own names say what it is',
      TALK.map(
        ([name, , text]) => `<div class="Comment_card"><div class="n">${name}</div><p>${text}</p></div>`,
      ),
    ],
    [
      'with links to profiles and to itself',
      TALK.map(
        ([name, date, text], at) =>
          `<div><a href="/@u${at}"><img src="a.png"></a><a href="/@u${at}">${name}</a> <a href="/n/${at}"><time>${date}</time></a><p>${text} ${text}</p></div>`,
      ),
    ],
  ])('%s', (_, talk) =>
    expect(found(`<section><h2>4 comments</h2><div>${talk.join('')}</div></section>`)).toEqual([
      ['comments', ...TALK.map(([name]) => [0, name, expect.any(String)])],
    ]),
  );

  test('within what a tab shows', () => {
    const talk = TALK.map(([name, date, text]) => `<div><b>${name}</b><i>${date}</i><p>${text}</p></div>`);
    expect(found(`<h3>History</h3><div id="tab-content-1">${talk.join('')}</div>`)).toEqual([
      ['comments', ...TALK.map(([name, , text]) => [0, name, text])],
    ]);
  });

  test('of which the replies stand in lists named like the first', () => {
    const entry = (at: number, replies = ''): string => {
      const [name, date, text] = TALK[at] as (typeof TALK)[number];
      return `<li class="quip-comment"><b class="author">${name}</b> <i>${date}</i><p>${text}</p>${replies}</li>`;
    };
    const list = (entries: string): string => `<ol class="quip-comment-list">${entries}</ol>`;
    const page = list(entry(0) + entry(1, list(entry(2))) + entry(3));
    expect(found(`<div class="quip"><h3>Comments (4)</h3>${page}</div>`)).toEqual([
      ['comments', ...TALK.map(([name, , text], at) => [at === 2 ? 1 : 0, name, text])],
    ]);
  });

  test('by a name behind the words', () => {
    const talk = TALK.map(
      ([name, , text]) => `<li><p>${text} ${text}</p><div>By <address>${name}</address></div></li>`,
    );
    expect(found(`<section><h2>4 comments</h2><ul>${talk.join('')}</ul></section>`)).toEqual([
      ['comments', ...TALK.map(([name, , text]) => [0, name, `${text} ${text}`])],
    ]);
  });

  test('by a cite among what is said of the words', () => {
    const talk = TALK.map(
      ([name, date, text]) =>
        `<li class="comment"><blockquote><p>${text}</p></blockquote><p class="meta"><cite>${name}</cite> <a href="#c">${date}</a></p></li>`,
    );
    expect(found(`<h2>4 comments</h2><ol>${talk.join('')}</ol>`)).toEqual([
      ['comments', ...TALK.map(([name, , text]) => [0, name, text])],
    ]);
  });

  test('although every entry has the same links', () => {
    const talk = TALK.map(
      ([name, date, text], at) =>
        `<div><b>${name}</b> <a href="http://site${at}.example/">Homepage</a> <i>${date}</i><p>${text}</p></div>`,
    );
    expect(found(`<h3>Guests</h3><div>${talk.join('')}</div>`)).toEqual([
      ['comments', ...TALK.map(([name]) => [0, name, expect.any(String)])],
    ]);
  });

  test('in rows of a table below the names of its columns', () => {
    const rows = TALK.map(
      ([name, date, text]) => `<tr><td>${name}</td><td><div>${date}</div><p>${text}</p></td></tr>`,
    );
    expect(
      found(
        `<table><tr><th>Poster</th><th>Thread</th></tr>${rows.join('<tr><td colspan="2"></td></tr>')}</table>`,
      ),
    ).toEqual([['comments', ...TALK.map(([name, , text]) => [0, name, text])]]);
  });
});

describe('nothing is found in', () => {
  test.each([
    [
      'a list of articles without names, whatever is bold in it',
      `<div>${[
        'A market opens by the river',
        'Vegetables cost more after the rain',
        'The lake has been cleaned at last',
        'A book fair at the old school',
      ]
        .map(
          (title, at) =>
            `<div><div>1${at} May 2021</div><a href="/p/${at}"><b>${title}</b></a><p>The council met for three hours, and the last to speak was the harbour master.</p></div>`,
        )
        .join('')}</div>`,
    ],
    [
      'things that are led to by their names',
      `<div>${['harbour', 'tide', 'lamp', 'buoy']
        .map(
          (name, at) =>
            `<div><a href="/things/${name}">${name}</a> <i>1${at} May 2021</i><p>Whatever one has to know of it, from the keeper of the old light.</p></div>`,
        )
        .join('')}</div>`,
    ],
    [
      'rows of packages',
      `<table>${['misfit 0.0.1', 'harbour 2.1.0', 'tide 0.4.2', 'lamp 1.0.0']
        .map(
          (name, at) =>
            `<tr><td>2021-05-1${at}</td><td><a href="/p/${at}">${name}</a></td><td>Client of the tide tables</td></tr>`,
        )
        .join('')}</table>`,
    ],
    [
      'goods of a shop, whatever their heading says',
      `<section><h2>Related products</h2><ul>${['Rain hat', 'Rubber boots', 'Long umbrella']
        .map((name, at) => `<li><a href="/p/${at}"><h3>${name}</h3><span>€ ${at}9.00</span></a></li>`)
        .join('')}</ul></section>`,
    ],
    [
      'a list of links in the text of an article, below a heading of its own',
      `<article>${'<p>Open the valve, wait for the second bell, and note the pressure in the book.</p>'.repeat(4)}<h2>Related</h2><ul>${['Bleeding the main line', 'Reading the old gauges', 'When the bell stays silent'].map((title, at) => `<li><a href="/guide/${at}">${title}</a></li>`).join('')}</ul></article>`,
    ],
    [
      'coupons',
      `<section><h2>More offers</h2>${['Kr 50 off', '20 % off rain coats', '10% off all boots']
        .map(
          (offer, at) =>
            `<article><h3>${offer}</h3><p>Show this at the till before the end of the month to be given ${offer}.</p><a href="/r/${at}" rel="nofollow">Show the code of this shop</a></article>`,
        )
        .join('')}</section>`,
    ],
    ['navigation', `<nav aria-label="Pages"><h2>Sections</h2><ul>${LINKS}</ul></nav>`],
    [
      'answers to questions, though each says when it was written',
      `<h2>Help</h2>${TITLES.map((title, at) => `<details><summary>${title.slice(0, 18)}?</summary><p>The council met for three hours, and the last to speak was the harbour master.</p><small>Updated ${at + 1} May 2021</small></details>`).join('')}`,
    ],
    [
      'bookings of an account',
      `<h2>Account</h2>${TALK.map(([name, date], at) => `<div><div>${date}</div><div>${name}</div><div>Rent of the boat house and the crane</div><div>-${at}2,50 EUR</div></div>`).join('')}`,
    ],
    [
      'an archive by months',
      `<section><ul>${[2019, 2018, 2017, 2016]
        .map(
          (year) =>
            `<li>${year} <ul>${['May', 'June', 'July'].map((month) => `<li><a href="/${year}/${month}">${month}</a></li>`).join('')}</ul></li>`,
        )
        .join('')}</ul></section>`,
    ],
  ])('%s', (_, body) => expect(found(body)).toEqual([]));

  test('in a list that is named after what it holds, and is not one long comment itself', () => {
    const people = ['Ada', 'Bram de Wit', 'Ngozi', 'Ole', 'Sunniva', 'Tariq', 'Jun', 'Maren'];
    const talk = people.flatMap((name, day) =>
      TALK.map(
        ([, , text], hour) => [`${name} ${'ABCD'[hour]}.`, `${day + 1} May 2021, 1${hour}:00`, text] as const,
      ),
    );
    const row = ([name, date, text]: (typeof talk)[number], n: number, replies = ''): string =>
      `<li id="comment-${n}"><div><h2>On the wall</h2><span>written by ${name} at ${date}</span> <span>[ <a href="/login">answer</a> ]</span></div><p>${text}</p>${replies}</li>`;
    const rows = talk.map((one, n) =>
      n % 9 === 4 ? row(one, n, `<ul class="comments">${row(one, n + 100)}</ul>`) : row(one, n),
    );
    const items = found(`<h1>Comments</h1><div><ul class="comments">${rows.join('')}</ul></div>`);
    expect(items).toHaveLength(1);
    expect(items[0]).toHaveLength(talk.length + 4 + 1);
  });
});
