/** A CSS selector that matches exactly this element of its document, as short as ids allow. */
export function cssPath(element: Element): string {
  const steps: string[] = [];
  const root = element.getRootNode() as Document | ShadowRoot;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = at.getAttribute('id');
    if (id && /^[A-Za-z][\w-]*$/.test(id) && root.querySelectorAll(`#${id}`).length === 1) {
      steps.unshift(`#${id}`);
      break;
    }
    steps.unshift(step(at));
  }
  return steps.join(' > ');
}

function step(element: Element): string {
  const name = /^[a-z][a-z0-9-]*$/.test(element.localName) ? element.localName : '*';
  if (!element.parentElement) return name;
  let nth = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) nth++;
  return `${name}:nth-child(${nth})`;
}
