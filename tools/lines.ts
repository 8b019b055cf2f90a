/**
 * The lines of a stream of UTF-8 bytes, parted by `\n` alone: `readline` would also part them at the separators
 * U+2028 and U+2029, which JSON allows within a string. A byte-order mark and `\r` before `\n` are left out.
 */
export const linesOf = async function* (bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
};
