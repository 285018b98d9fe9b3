// Gets the browsers that the tests need and the machine does not have: a download where that is possible, else Debian's
// packages, else the reason why not.
import { spawnSync } from 'node:child_process';
import { Browser as Downloadable, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, DOWNLOADS, findBrowsers } from './find-browsers';

const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const DOWNLOAD: Record<BrowserName, () => Promise<void>> = {
	chromium: async () => run('playwright', ['install', 'chromium']),
	// Playwright's Firefox is a patched build that takes no extensions; this is Mozilla's own.
	firefox: async () => {
		const platform = detectBrowserPlatform();
		if (!platform) throw new Error('no Firefox is published for this system');
		const buildId = await resolveBuildId(Downloadable.FIREFOX, platform, 'esr');
		await install({ browser: Downloadable.FIREFOX, buildId, cacheDir: DOWNLOADS });
	},
};

for (const name of ['chromium', 'firefox'] as const) {
	if ((await findBrowsers())[name]) continue;
	console.log(`${name} is not installed: getting it`);
	const reasons: string[] = [];
	for (const attempt of [DOWNLOAD[name], async () => installFromDebian(DEBIAN_PACKAGE[name])]) {
		try {
			await attempt();
			if ((await findBrowsers())[name]) break;
		} catch (error) {
			reasons.push(error instanceof Error ? error.message : String(error));
		}
	}
	if (!(await findBrowsers())[name]) {
		console.error(`No ${name}, and it cannot be had here: ${reasons.join('; ')}`);
		process.exit(1);
	}
}
const found = await findBrowsers();
console.log(`chromium ${found.chromium}\nfirefox  ${found.firefox}`);

function installFromDebian(name: string): void {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error(`install ${name} by hand (apt-get needs root)`);
	run('apt-get', ['update']);
	run('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-liberation', 'fonts-noto-core']);
}

function run(program: string, args: string[]): void {
	const { status, error } = spawnSync(program, args, { encoding: 'utf8', shell: process.platform === 'win32' });
	if (error) throw error;
	if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed`);
}
