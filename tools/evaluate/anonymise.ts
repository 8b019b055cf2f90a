import { hashText, randomFrom } from '../train/random.ts';

/** Replaces every class and id of a document by a random string, another one for each element; the same in each run. */
export function anonymise(document: Document): void {
  const random = randomFrom(hashText(document.title));
  for (const element of document.querySelectorAll('*'))
    for (const name of ['class', 'id'])
      if (element.hasAttribute(name))
        element.setAttribute(
          name,
          `x${Math.floor(random() * 2 ** 40)
            .toString(16)
            .padStart(10, '0')}`,
        );
}
