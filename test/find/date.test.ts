import { expect, test } from 'vitest';
import { dateIn } from '../../src/find/date.ts';

test.each([
  ['४ फेब्रुअरी २०२४', Date.UTC(2024, 1, 4)],
  ['۱۲/۰۳/۲۰۲۱', Date.UTC(2021, 2, 12)],
  ['٢٠٢٣-٠٥-٠٧', Date.UTC(2023, 4, 7)],
  ['၅ မေ ၂၀၂၂', Date.UTC(2022, 4, 5)],
  ['១៤ មេសា ២០២០', Date.UTC(2020, 3, 14)],
  ['3 Mehefin 2021', Date.UTC(2021, 5, 3)],
  ['7 Bealtaine 2019', Date.UTC(2019, 4, 7)],
  ['5 oktabr 2022', Date.UTC(2022, 9, 5)],
  ['10th of May 2024', Date.UTC(2024, 4, 10)],
  ['May 10th, 2024 at 9:15', Date.UTC(2024, 4, 10, 9, 15)],
  ['Fri May 10 14:20:00 2024', Date.UTC(2024, 4, 10, 14, 20)],
  ['14:20 May 10, 2024', Date.UTC(2024, 4, 10, 14, 20)],
  ['1er mai 2024', Date.UTC(2024, 4, 1)],
  ['10 de mayo de 2024', Date.UTC(2024, 4, 10)],
  ['10º de maio de 2024', Date.UTC(2024, 4, 10)],
  ['10 d’abril del 2024', Date.UTC(2024, 3, 10)],
  ['10.Mai.2024', Date.UTC(2024, 4, 10)],
  ['10-may-2024', Date.UTC(2024, 4, 10)],
  ['2024. május 10.', Date.UTC(2024, 4, 10)],
  ['April | September 25, 2015', Date.UTC(2015, 8, 25)],
  ['10May2024', Date.UTC(2024, 4, 10)],
  ['10 במאי 2024', Date.UTC(2024, 4, 10)],
  ['2024. 5. 10.', Date.UTC(2024, 4, 10)],
  ['2024. 5. 10. 오후 2:20', Date.UTC(2024, 4, 10, 2, 20)],
  ['10 tháng 5, 2024', Date.UTC(2024, 4, 10)],
  ['lúc 14:20 10 thg 5, 2024', Date.UTC(2024, 4, 10, 14, 20)],
  ['2024 оны 5-р сарын 10', Date.UTC(2024, 4, 10)],
  ['10 พ.ค. 2024', Date.UTC(2024, 4, 10)],
  ['10 ພ.ພ. 2024', Date.UTC(2024, 4, 10)],
  ['10‏/5‏/2024', Date.UTC(2024, 4, 10)],
  ['10-го мая 2024', Date.UTC(2024, 4, 10)],
  ['2024(e)ko maiatzaren 10(a)', Date.UTC(2024, 4, 10)],
])('%s is a day', (written, day) => {
  expect(dateIn(written)).toBe(day);
});

test.each([
  ['3 દિવસ પહેલા'],
  ['2 ಗಂಟೆಗಳ ಹಿಂದೆ'],
  ['5 മണിക്കൂർ മുമ്പ്'],
  ['२ घण्टा अगाडि'],
  ['3 өдрийн өмнө'],
  ['4 soat oldin'],
  ['2 саат мурун'],
  ['antaŭ 3 tagoj'],
  ['3 dagar sidan'],
  ['6 mis yn ôl'],
  ['hace 2 días'],
  ['May 10'],
  ['10 May at 14:20'],
  ['den 10. Mai'],
  ['10 de mayo, 14:20'],
  ['Yesterday at 7:34 PM'],
  ['Hier à 14h30'],
  ['вчера в 14:20'],
  ['15:00 hari ini'],
  ['3週間前'],
  ['3 か月前'],
  ['5月10日'],
  ['2d'],
  ['3 дн. назад'],
  ['5 นาทีที่แล้ว'],
  ['3 ម៉ោងមុន'],
  ['२ दिवसांपूर्वी'],
  ['2 bln lalu'],
  ['ပြီးခဲ့သည့် ၅ မိနစ်'],
])('%s is a time past', (written) => {
  expect(dateIn(written)).toBe('ago');
});

test.each([
  ['Efflex – 3D Effects for Flex'],
  ['3 commenti'],
  ['Top 10 in May'],
  ['The 12 best films of May 2024'],
  ['May 2024'],
  ['10:20 in May'],
  ['7 Fragen zum Mai'],
  ['5 min'],
  ['Trên y mynydd yn ôl'],
  ['Today in 10 pictures'],
  ['From 2019 to 2021, 3 times'],
])('%s is neither', (written) => {
  expect(dateIn(written)).toBeUndefined();
});
