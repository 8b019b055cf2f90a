declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { Comment } from '../thread.ts';

  const component: Component<{ comments: () => readonly Comment[] }>;
  export default component;
}
