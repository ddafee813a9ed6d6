import { defineConfig, loadEnv } from 'vite'

// Every view has an address of its own, so those of the assets begin at the root. `npm run dev` passes the API on to `papergraph serve`
// (PAPERGRAPH_SERVER says where that is, if not at its usual port).
export default defineConfig(({ mode }) => ({
  base: '/',
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1000 },
  server: { proxy: { '/api': loadEnv(mode, '.', 'PAPERGRAPH_')['PAPERGRAPH_SERVER'] ?? 'http://127.0.0.1:5170' } },
}))
