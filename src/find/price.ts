/** An amount of money, or so many per cent of one: figures beside a currency's sign or code, or a sign of per cent. */
const PRICE =
  /(?:[$€£¥₹₽₴₺₩₫฿]|\b(?:[Kk]r|Rs|EUR|USD|GBP|CHF)\.?)\s?\d|\d\s?(?:[%$€£¥₹₽₴₺₩₫฿]|(?:kr|zł|Kč|Ft|lei|руб|грн|лв|EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK|TRY|UAH|RUB)\b)/;

/** Whether words state what something costs. */
export const isPrice = (text: string): boolean => PRICE.test(text);
