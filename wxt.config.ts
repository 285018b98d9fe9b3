import { defineConfig, type UserManifest } from 'wxt';
import { quotedStrings } from './scripts/quoted-strings';
import { sharedChunks } from './scripts/shared-chunks';
import { startedLater } from './scripts/started-later';
import newsSites from './src/data/news-sites.json';
import { timesTables } from './src/languages/times';
import { siteWidePattern } from './src/platform/host-patterns';

/** The version whose hosts are required ones. Never raised: see `since` in src/data/news-sites.schema.json. */
const FIRST_VERSION = '0.1.0';

/** Every permission, each for one reason a reader can check. */
const PERMISSIONS = {
	activeTab: 'read the page the reader presses the button on, and no other',
	scripting: 'put the reading script into that page, and the cleaning scripts into the sites the reader wants cleaned',
	storage: "keep the reader's choices on this machine",
	contextMenus: 'restore, switch off a site and switch off everything from the right mouse button',
} as const;

/** Pages of the extension load their own scripts, styles and images, and connect to nothing. */
const PAGE_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"connect-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

export function manifestFor(browser: string): UserManifest {
	return {
		name: '__MSG_extensionName__',
		description: '__MSG_extensionDescription__',
		default_locale: 'en',
		permissions: Object.keys(PERMISSIONS),
		// Required, so that the shipped sites are cleaned from installation on. No content script is declared: they are
		// registered at run time, so that a site the reader switched off never sees one (src/platform/cleaning-scripts.ts).
		host_permissions: withoutSubdomains(newsSites.filter(({ since }) => since === FIRST_VERSION).map(({ host }) => host)).map(
			siteWidePattern,
		),
		optional_host_permissions: ['*://*/*'],
		action: { default_title: '__MSG_extensionName__', default_area: 'navbar' },
		commands: {
			_execute_action: { suggested_key: { default: 'Alt+Shift+W' } },
			'toggle-page': { description: '__MSG_command_toggle_page__', suggested_key: { default: 'Alt+Shift+R' } },
			'toggle-site': { description: '__MSG_command_toggle_site__' },
			'toggle-everywhere': { description: '__MSG_command_toggle_everywhere__' },
		},
		content_security_policy: { extension_pages: PAGE_POLICY },
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						// 140 and 142: the first to understand data_collection_permissions, on desktop and on Android.
						gecko: { id: 'says-who@says-who.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
						gecko_android: { strict_min_version: '142.0' },
					},
				}
			: // 123: light-dark() in our style sheets, the youngest of what we use without asking first.
				{ minimum_chrome_version: '123' }),
	};
}

/** "tribunnews.com" stands for "jogja.tribunnews.com" too. */
function withoutSubdomains(hosts: string[]): string[] {
	return hosts.filter((host) => !hosts.some((other) => host.endsWith(`.${other}`)));
}

export default defineConfig({
	manifestVersion: 3,
	modules: ['@wxt-dev/webextension-polyfill'],
	manifest: ({ browser }) => manifestFor(browser),
	// Imports are written out: what a file uses is seen at its head.
	imports: false,
	vite: () => ({
		plugins: [
			startedLater('tldts', ['getDomain', 'getDomainWithoutSuffix']),
			startedLater('src/statements/english/find-english-statements.ts', ['findEnglishStatements']),
			startedLater('src/statements/indonesian/find-indonesian-statements.ts', ['findIndonesianStatements']),
			// A page is read in one language: the tables of the others are not made.
			...Object.keys(timesTables).map((language) => startedLater(`src/languages/${language}/times.ts`, ['times'])),
			startedLater('src/languages/en/naming.ts', ['englishNaming']),
			startedLater('src/languages/id/naming.ts', ['indonesianNaming']),
			quotedStrings(),
			sharedChunks(),
		],
		// A browser parses JSON in half the time of the same tree as code, and the reading script is parsed at each press. With
		// exports by name the bundler writes the tree all the same.
		json: { stringify: true, namedExports: false },
		define: { NEWS_HOSTS: JSON.stringify(withoutSubdomains(newsSites.map(({ host }) => host))) },
		build: {
			// What a chunk needs is fetched beside it, and not when it has been looked at.
			modulePreload: { polyfill: false },
			// Inlining a constant everywhere it is used writes the 40 kB string of tldts' suffix list three times.
			rolldownOptions: {
				// A function in brackets is compiled with what stands around it: the wrapper of a module that starts later must not be.
				optimization: { inlineConst: false, pifeForModuleWrappers: false },
				// It makes its sanitiser as it starts; where nothing is sanitised, it stays out.
				treeshake: { moduleSideEffects: (id) => !id.includes('/dompurify/') },
			},
		},
	}),
});
