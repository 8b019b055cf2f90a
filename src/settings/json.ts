/** A value as it comes from storage or a file: an object whose fields nobody has checked yet. */
export type Unchecked = Readonly<Record<string, unknown>>;

/** The value when it is a plain object (no list), else an empty one. */
export function fieldsOf(value: unknown): Unchecked {
  return isRecord(value) ? value : {};
}

/** Whether the value is an object with fields, and no list. */
export function isRecord(value: unknown): value is Unchecked {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The strings of a list, trimmed, each once, without empty ones; an empty list for anything else. */
export function stringsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const strings = value.filter((entry) => typeof entry === 'string').map((entry) => entry.trim());
  return [...new Set(strings)].filter((entry) => entry !== '');
}

/** The value when it is a finite number, else `undefined`. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
