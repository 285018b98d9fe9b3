import { defineConfig } from 'wxt';

export default defineConfig({ manifestVersion: 3, modules: ['@wxt-dev/webextension-polyfill'] });
