import { defineConfig } from 'vite'

// Every view has an address of its own, so those of the assets begin at the root. `npm run dev` passes the API on to `papergraph serve`.
export default defineConfig({
  base: '/',
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1000 },
  server: { proxy: { '/api': 'http://127.0.0.1:5170' } },
})
