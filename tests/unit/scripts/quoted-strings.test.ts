// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code that is rewritten here has templates in it
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { quoteStrings } from '../../../scripts/quoted-strings';

const written = (code: string) => quoteStrings(code, parseAst(code));

describe('strings in the shipped scripts', () => {
	it('stand in quotation marks, those that cost fewer escapes', () => {
		expect(written('a(`kata`, `ujar`)')).toBe('a("kata", "ujar")');
		expect(written('a(`{"nama":"Jum\'at"}`)')).toBe(`a('{"nama":"Jum\\'at"}')`);
		expect(written("return_=`it's`")).toBe(`return_="it's"`);
	});

	it('say what the template said', () => {
		const text = 'back\\slash "double" \'single\' ` ${no} \n\t\u0000 \u2028 “é” \u{1F600} \ud800';
		const template = `\`${text.replace(/[\\`$]/g, '\\$&').replace('\ud800', '\\ud800')}\``;
		expect(new Function(`return ${template}`)()).toBe(text);
		expect(new Function(`return ${written(template)}`)()).toBe(text);
	});

	it('stay templates where something is put in or a tag reads them, and those inside are found', () => {
		expect(written('`a${`b`}c`')).toBe('`a${"b"}c`');
		expect(written('tag`a${`b`}c`')).toBe('tag`a${"b"}c`');
		expect(written('String.raw`\\n`')).toBe('String.raw`\\n`');
	});
});
