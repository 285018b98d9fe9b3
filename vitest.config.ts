import './scripts/map-group-by.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts'],
		// The core is pure and keeps no state, so files may share a worker: half the time.
		isolate: false,
	},
});
