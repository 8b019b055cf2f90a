type Changes = Readonly<Record<string, { readonly newValue: unknown }>>;
type Listener = (changes: Changes, area: string) => void;

/** What an extension stores, in memory; a write to `sync` waits while it is held. One tab is open, and its frame answers. */
export function fakeBrowser() {
  const areas = { local: new Map<string, unknown>(), sync: new Map<string, unknown>() };
  const listeners = new Set<Listener>();
  let held: Promise<void> = Promise.resolve();
  const area = (name: keyof typeof areas) => ({
    get: async (key: string | null) =>
      Object.fromEntries([...areas[name]].filter(([known]) => key === null || known === key)),
    set: async (values: Readonly<Record<string, unknown>>) => {
      if (name === 'sync') await held;
      for (const [key, value] of Object.entries(values)) {
        areas[name].set(key, value);
        for (const heard of listeners) heard({ [key]: { newValue: value } }, name);
      }
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) areas[name].delete(key as string);
    },
  });
  const browser = {
    runtime: { id: 'ours' },
    storage: {
      local: area('local'),
      sync: area('sync'),
      onChanged: {
        addListener: (heard: Listener) => listeners.add(heard),
        removeListener: (heard: Listener) => listeners.delete(heard),
      },
    },
    permissions: { contains: async () => true },
    tabs: {
      query: async () => [{ id: 1, url: 'https://news.test/story' }],
      connect: () => ({
        postMessage() {},
        onMessage: {
          addListener: (heard: (message: object) => void) =>
            heard({ report: { frame: 'f', items: [], unreachable: [], braked: 0, paused: false } }),
        },
        onDisconnect: { addListener() {} },
      }),
    },
  };
  return {
    browser,
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
