import { randomBytes } from 'node:crypto';

/** Replaces every class and id of a document by a random string, another one for each element. */
export function anonymise(document: Document): void {
  for (const element of document.querySelectorAll('*'))
    for (const name of ['class', 'id'])
      if (element.hasAttribute(name)) element.setAttribute(name, `x${randomBytes(5).toString('hex')}`);
}
