import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { CERTIFICATE } from './certificate';

/** What a server of the fake internet answers with; a string is an HTML page, `undefined` is 404. */
export type Reply = string | { body: string | Buffer; headers: Record<string, string> } | undefined;

export interface FakeInternet {
	port: number;
	/** Every address asked for over HTTP, and every host a connection was opened to, in order. */
	requests: string[];
	/** Throws where a host was asked for that no page could have asked for: then the extension did, and that fails the test file. */
	close(): void;
}

/** What the browsers ask for by themselves with an empty profile. */
const BROWSERS_OWN = /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)$/;

/** A proxy that answers for every host name, http and https, and lets nothing out. */
export async function fakeInternet(reply: (url: URL) => Reply): Promise<FakeInternet> {
	const requests: string[] = [];
	const servedBy = new Set<string>();
	const bodies = new Set<string>();
	const answer: http.RequestListener = (request, response) => {
		const scheme = (request.socket as TLSSocket).encrypted ? 'https' : 'http';
		const path = request.url ?? '/';
		const url = new URL(path.startsWith('http') ? path : `${scheme}://${request.headers.host}${path}`);
		requests.push(url.href);
		const found = reply(url);
		if (found !== undefined) {
			servedBy.add(url.hostname);
			bodies.add(String(typeof found === 'object' ? found.body : found));
		}
		const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
		response.writeHead(found === undefined ? 404 : 200, { ...headers, ...(typeof found === 'object' && found.headers) });
		response.end(typeof found === 'object' ? found.body : (found ?? 'nothing here'));
	};
	const plain = http.createServer(answer);
	const secure = https.createServer(CERTIFICATE, answer);
	plain.on('connect', (request, socket) => {
		const host = request.url?.split(':')[0] ?? '';
		requests.push(`connect://${host}/`);
		const upstream = net.connect((secure.address() as AddressInfo).port, '127.0.0.1', () => {
			socket.write('HTTP/1.1 200 OK\r\n\r\n');
			upstream.pipe(socket).pipe(upstream);
		});
		for (const end of [upstream, socket]) {
			end.on('error', () => {
				upstream.destroy();
				socket.destroy();
			});
		}
	});
	for (const server of [plain, secure]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (plain.address() as AddressInfo).port,
		requests,
		close() {
			for (const server of [plain, secure]) {
				server.close();
				server.closeAllConnections();
			}
			const hosts = new Set(requests.map((address) => new URL(address).hostname));
			const isExplained = (host: string) =>
				servedBy.has(host) || BROWSERS_OWN.test(host) || [...bodies].some((body) => body.includes(domainOf(host)));
			const strangers = [...hosts].filter((host) => !isExplained(host));
			if (strangers.length > 0) throw new Error(`Asked for by no page: ${strangers.join(', ')}`);
		},
	};
}

/** Its last two labels: a page's own script may put the first together ("https://ssl" + ".google-analytics.com"). */
function domainOf(host: string): string {
	return host.split('.').slice(-2).join('.');
}
