/** What an extension stores, in memory; a write to `sync` waits while it is held. */
export function fakeBrowser() {
  const areas = { local: new Map<string, unknown>(), sync: new Map<string, unknown>() };
  let held: Promise<void> = Promise.resolve();
  const area = (name: keyof typeof areas) => ({
    get: async (key: string | null) =>
      Object.fromEntries([...areas[name]].filter(([known]) => key === null || known === key)),
    set: async (values: Readonly<Record<string, unknown>>) => {
      if (name === 'sync') await held;
      for (const [key, value] of Object.entries(values)) areas[name].set(key, value);
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) areas[name].delete(key as string);
    },
  });
  return {
    browser: { runtime: { id: 'ours' }, storage: { local: area('local'), sync: area('sync') } },
    areas,
    /** Holds writes to `sync`; the answer lets them go. */
    hold(): () => void {
      let letGo = (): void => undefined;
      held = new Promise((resolve) => {
        letGo = resolve;
      });
      return letGo;
    },
  };
}
