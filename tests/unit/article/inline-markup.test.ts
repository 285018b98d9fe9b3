import { describe, expect, it } from 'vitest';
import { httpUrl, inlineMarkup } from '../../../src/article/blocks/inline-markup';
import { readInline } from '../../../src/article/blocks/read-inline';
import { copyPage } from '../../../src/article/copy/copy-page';
import type { PageNode } from '../../../src/article/copy/page-tree';
import { parseDocument } from '../../../src/cli/parse-document';

function nodesOf(html: string): PageNode[] {
	const nodes: PageNode[] = [];
	for (let node = copyPage(parseDocument(`<body>${html}</body>`)).body.firstChild; node; node = node.nextSibling) nodes.push(node);
	return nodes;
}
const markup = (html: string) => inlineMarkup(nodesOf(html), 'https://kabar.example/a/b.html');

describe('the markup of a block', () => {
	it('keeps words that are stressed and links, resolved', () => {
		expect(markup('Kata <b class="x">dia</b>, <a href="../c" onclick="x()">di sini</a>.')).toBe(
			'Kata <b>dia</b>, <a href="https://kabar.example/c">di sini</a>.',
		);
	});
	it('writes text as text', () => {
		expect(markup('1 &lt; 2 &amp; "3" &lt;script&gt;')).toBe('1 &lt; 2 &amp; &quot;3&quot; &lt;script&gt;');
	});
	it('reads through what it does not know', () => {
		expect(markup('<span style="x"><font>a</font><img src="b"><u></u></span>')).toBe('a');
	});
	it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://kabar.example/1', 'file:///etc/passwd'])(
		'drops a link to %s and keeps its words',
		(href) => {
			expect(markup(`<a href="${href}">klik</a>`)).toBe('klik');
			expect(httpUrl(href, 'https://kabar.example/')).toBeUndefined();
		},
	);
	it.each(['a <b> b</b> c', ' <i>a</i><b>b</b> ', 'a<br>b', '<b>a </b> <i> b</i>', 'a\u200bb \n\t c<a href="/x"> </a>d'])(
		'says the same words as the text: %s',
		(html) => {
			const { text } = readInline(nodesOf(html));
			expect(parseDocument(`<body>${markup(html)}</body>`).body.textContent).toBe(text);
		},
	);
});
