import { describe, expect, it } from 'vitest';
import { COPY_LIMITS, copyPage } from '../../../src/article/copy/copy-page';
import type { PageElement, PageText } from '../../../src/article/copy/page-tree';
import { parseDocument } from '../../../src/cli/parse-document';

const copyOf = (body: string, limits: Partial<typeof COPY_LIMITS> = {}) =>
	copyPage(parseDocument(`<body>${body}</body>`), { ...COPY_LIMITS, ...limits });

/** The names of what is in an element, as they nest. */
function outline(element: PageElement): string {
	let names = '';
	for (let node = element.firstChild; node; node = node.nextSibling) {
		names += 'localName' in node ? `${node.localName}(${outline(node)})` : JSON.stringify(node.nodeValue);
	}
	return names;
}

describe('the copy of a page', () => {
	it('remembers the live node of each element and text', () => {
		const live = parseDocument('<body><p>Satu <b>dua</b></p></body>');
		const bold = (copyPage(live).body.firstChild as PageElement).lastChild as PageElement;
		expect(bold.live).toBe(live.querySelector('b'));
		expect((bold.firstChild as PageText).live).toBe(live.querySelector('b')?.firstChild);
	});
	it('takes nothing along that loads or runs, and no attribute that nobody reads', () => {
		const { body } = copyOf(
			'<p onclick="x()" data-x="7" name="body" title="t">a<img src="x.jpg"><script>1</script><iframe src="/f"></iframe><object data="y"></object></p>',
		);
		expect(outline(body)).toBe('p("a")');
		expect((body.firstChild as PageElement).attributes).toBeNull();
	});
	it('reads a form as it is, whatever its fields are called', () => {
		expect(outline(copyOf('<form><input name="firstChild"><p>a</p></form>').body)).toBe('form(p("a"))');
	});
	it('keeps the words of what is nested too deep', () => {
		const { body } = copyOf(`${'<div>'.repeat(5000)}dalam${'</div>'.repeat(5000)}`);
		let depth = 0;
		for (let node: PageElement | PageText | null = body; node && 'firstChild' in node; node = node.firstChild) depth++;
		expect(depth).toBe(COPY_LIMITS.depth + 1);
		expect(body.textContent).toBe('dalam');
	});
	it('stops at its limits and says so', () => {
		expect(copyOf('<p>a</p>'.repeat(20)).cut).toBe(false);
		const few = copyOf('<p>a</p>'.repeat(20), { elements: 10 });
		expect(few.cut).toBe(true);
		expect(few.body.textContent).toBe('a'.repeat(9));
		const short = copyOf('<p>abcde</p>'.repeat(20), { text: 12 });
		expect(short.cut).toBe(true);
		expect(short.body.textContent).toBe('abcdeabcde');
	});
	it('cuts a text without end and still reads what follows it', () => {
		const { cut, body } = copyOf(`<p>${'x'.repeat(300_000)}</p><p>sesudahnya</p>`);
		expect(cut).toBe(true);
		expect(body.lastChild?.textContent).toBe('sesudahnya');
	});
	it('leaves out an attribute no newsroom would write', () => {
		expect((copyOf(`<p class="${'x'.repeat(3000)}" id="a">a</p>`).body.firstChild as PageElement).className).toBe('');
	});
	it('counts the words outside links of each box, so that a box with prose is known', () => {
		const { body } = copyOf('<div><p>abc</p><ul><li><a href="/">defgh</a> ij</li></ul></div>');
		expect((body.firstChild as PageElement).prose).toBe('abcij'.length);
	});
});
