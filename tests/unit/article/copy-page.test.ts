import { describe, expect, it } from 'vitest';
import { COPY_LIMITS, copyPage, MARK } from '../../../src/article/copy/copy-page';
import { parseDocument } from '../../../src/cli/parse-document';

const copyOf = (body: string, limits: Partial<typeof COPY_LIMITS> = {}) =>
	copyPage(parseDocument(`<body>${body}</body>`), { ...COPY_LIMITS, ...limits });

describe('the copy of a page', () => {
	it('remembers the live node of each element and text', () => {
		const live = parseDocument('<body><p>Satu <b>dua</b></p></body>');
		const copy = copyPage(live);
		const bold = copy.document.querySelector('b') as Element;
		expect(copy.elements[Number(bold.getAttribute(MARK))]).toBe(live.querySelector('b'));
		expect(copy.texts.get(bold.firstChild as Node)).toBe(live.querySelector('b')?.firstChild);
	});
	it('takes nothing along that loads, runs, styles or can be addressed', () => {
		const { document } = copyOf(
			'<p onclick="x()" style="color:red" data-live="7" name="body" title="t">a<img src="x.jpg"><script>1</script><iframe src="/f"></iframe><object data="y"></object></p>',
		);
		expect(document.body.innerHTML).toBe(`<p ${MARK}="1">a</p>`);
	});
	it('makes a form a plain box', () => {
		expect(copyOf('<form><input name="firstChild"><p>a</p></form>').document.querySelector('form')).toBeNull();
	});
	it('keeps the words of what is nested too deep', () => {
		const deep = `${'<div>'.repeat(5000)}dalam${'</div>'.repeat(5000)}`;
		const copy = copyOf(deep);
		let depth = 0;
		for (let element: Element | null = copy.document.body; element; element = element.firstElementChild) depth++;
		expect(depth).toBeLessThanOrEqual(COPY_LIMITS.depth + 1);
		expect(copy.document.body.textContent).toBe('dalam');
	});
	it('stops at its limits and says so', () => {
		expect(copyOf('<p>a</p>'.repeat(20)).cut).toBe(false);
		const few = copyOf('<p>a</p>'.repeat(20), { elements: 10 });
		expect(few.cut).toBe(true);
		expect(few.elements).toHaveLength(10);
		const short = copyOf('<p>abcde</p>'.repeat(20), { text: 12 });
		expect(short.cut).toBe(true);
		expect(short.document.body.textContent).toBe('abcdeabcde');
	});
	it('cuts a text without end and still reads what follows it', () => {
		const copy = copyOf(`<p>${'x'.repeat(300_000)}</p><p>sesudahnya</p>`);
		expect(copy.cut).toBe(true);
		expect(copy.document.body.lastChild?.textContent).toBe('sesudahnya');
	});
	it('leaves out an attribute no newsroom would write', () => {
		expect(copyOf(`<p class="${'x'.repeat(3000)}" id="a">a</p>`).document.querySelector('p')?.className).toBe('');
	});
});
