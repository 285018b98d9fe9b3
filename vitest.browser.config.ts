import './scripts/map-group-by.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/browser/**/*.test.ts'],
		// Two browsers at once on two cores make each other late; one file after the other is as fast and steadier.
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
