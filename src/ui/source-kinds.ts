import type { Naming, SourceKind } from '../sources/source';

/** Kinds that share a colour. Seventeen colours could not be told apart; each kind keeps a sign and a word of its own. */
export type Family = 'authority' | 'force' | 'media' | 'business' | 'knowledge' | 'people' | 'other';

const FAMILY: Record<SourceKind, Family> = {
	academic: 'knowledge',
	activist: 'people',
	company: 'business',
	document: 'knowledge',
	expert: 'knowledge',
	government: 'authority',
	military: 'force',
	'news-agency': 'media',
	newsroom: 'media',
	official: 'authority',
	other: 'other',
	'police-or-court': 'force',
	politician: 'authority',
	'social-media': 'media',
	'state-media': 'media',
	victim: 'people',
	witness: 'people',
};

export function familyOf(kind: SourceKind): Family {
	return FAMILY[kind] ?? 'other';
}

export function isUnnamed(naming: Naming): boolean {
	return naming === 'unnamed-individual' || naming === 'unnamed-group' || naming === 'unresolved';
}
