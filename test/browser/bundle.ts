import { rolldown } from 'rolldown';
import { compile } from 'svelte/compiler';

const DEVELOPMENT = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

/** A page's script of `test/browser/apps`, with its framework's development build, which says what it dislikes. */
export async function bundle(name: string): Promise<string> {
  const made = await rolldown({
    input: `test/browser/apps/${name}.ts`,
    platform: 'browser',
    resolve: { conditionNames: ['development', 'browser', 'import', 'default'] },
    transform: { define: DEVELOPMENT },
    plugins: [
      {
        name: 'svelte',
        transform: (code, id) =>
          id.endsWith('.svelte')
            ? { code: compile(code, { dev: true, filename: id }).js.code, moduleType: 'js' }
            : null,
      },
    ],
  });
  const { output } = await made.generate({ format: 'iife' });
  await made.close();
  // A closing tag within a string would end the script element it stands in.
  return output[0].code.replaceAll('</script', '<\\/script');
}
