/** The mark of the extension: a speech bubble folded shut. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="28" fill="#0f5a5e" />
      <path d="M24 34a12 12 0 0 1 12-12h56a12 12 0 0 1 12 12v30H24z" fill="#fff" />
      <path d="M24 64h80l-14 22H58l-20 20V86H24a0 0 0 0 1 0 0z" fill="#8fd4cf" />
      <path d="M24 64h80" stroke="#0f5a5e" stroke-width="5" stroke-dasharray="9 6" />
      <path d="M42 42h44" stroke="#0f5a5e" stroke-width="8" stroke-linecap="round" />
    </svg>
  );
}
