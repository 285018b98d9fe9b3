import { describe, expect, it } from 'vitest';
import { ELEMENT_RULES, elementRule } from '../../../src/article/clutter/element-rules';

describe.each(ELEMENT_RULES)('rule $id', (rule) => {
	it.each(rule.matches)('takes class "%s"', (name) => expect(elementRule(name, '')?.id).toBe(rule.id));
	it.each(rule.matches)('takes id "%s"', (name) => expect(elementRule('', name)?.id).toBe(rule.id));
	it.each(rule.spares)('leaves class "%s"', (name) => expect(elementRule(name, '')?.id).not.toBe(rule.id));
});

it('does not take a box that says what is not in it', () => {
	expect(elementRule('no-comments has-related hide-from-toc', '')).toBeUndefined();
});
