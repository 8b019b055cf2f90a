/** A list of names between spaces: parted when it is first asked, as a page without comments asks none. */
export type Names = string;

const parted = new Map<Names, ReadonlySet<string>>();

/** Whether a list holds a name. */
export const isAmong = (names: Names, name: string): boolean => {
  let set = parted.get(names);
  if (set === undefined) {
    set = new Set(names.trim().split(' '));
    parted.set(names, set);
  }
  return set.has(name);
};
