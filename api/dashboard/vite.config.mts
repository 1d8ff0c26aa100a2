import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL('../../dist/api/dashboard', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows no inline code, so nothing may be put into the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
