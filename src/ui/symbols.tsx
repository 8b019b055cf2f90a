/** The mark of the extension: a speech bubble folded shut. */
export function Logo() {
  return <img class="logo" src="/icon/icon.svg" alt="" />;
}
