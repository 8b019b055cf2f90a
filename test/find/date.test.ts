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
])('%s is a time past', (written) => {
  expect(dateIn(written)).toBe('ago');
});

test.each([['Efflex – 3D Effects for Flex'], ['3 commenti']])('%s is neither', (written) => {
  expect(dateIn(written)).toBeUndefined();
});
