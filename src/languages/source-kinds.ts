/** What a source can be told to be, by the article's own words or by the registry. */
export const SOURCE_KINDS = [
	'academic',
	'activist',
	'company',
	'document',
	'expert',
	'government',
	'military',
	'news-agency',
	'newsroom',
	'official',
	'other',
	'police-or-court',
	'politician',
	'social-media',
	'state-media',
	'victim',
	'witness',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];
