import { DOUBLING_VERBS, IRREGULAR_VERBS } from '../../languages/en/verbs';

export interface VerbForms {
	base: string;
	/** "says" */
	third: string;
	/** "said" */
	past: string;
	/** "said", "written" */
	participle: string;
	/** "saying" */
	gerund: string;
}

const irregular = new Map(IRREGULAR_VERBS.map(([base, past, participle]) => [base, { past, participle }]));
const doubling = new Set(DOUBLING_VERBS);

/** All forms of an English verb, from its base form. */
export function verbForms(base: string): VerbForms {
	const stem = doubles(base) ? base + base.at(-1) : base;
	const past = /e$/.test(base) ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
	return {
		base,
		third: /(?:s|x|z|ch|sh|[^aeiou]o|^go|^do)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`,
		past,
		participle: past,
		...irregular.get(base),
		gerund: /ie$/.test(base) ? `${base.slice(0, -2)}ying` : /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`,
	};
}

/** One syllable that ends in one vowel and one consonant ("stop"), or stressed on the last ("admit"). */
function doubles(base: string): boolean {
	return doubling.has(base) || /^[^aeiou]*(?:[aeiou]|qu[ai])[bdgklmnprt]$/.test(base);
}
