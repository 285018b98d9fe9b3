import type { Span } from '../article/article';
import type { SourceKind } from '../languages/source-kinds';

export type { SourceKind };

/** How well a source can be known. */
export type Naming = 'named-person' | 'named-organisation' | 'named-document' | 'unnamed-individual' | 'unnamed-group' | 'unresolved';

/** What somebody has on record about a source: a fact with its citation, never our own rating. */
export interface Claim {
	by: string;
	label: string;
	/** Year, month or day the claim was made or last checked: "2025", "2025-07". */
	asOf: string;
	url: string;
}

/** What the registry has about a source. */
export interface RegistryRecord {
	id: string;
	name: string;
	/** ISO 3166-1 alpha-2. */
	country?: string;
	owner?: string;
	claims: Claim[];
}

export interface Source {
	/** "s1", "s2"… in order of first appearance. */
	id: string;
	/** The fullest name the article gives, as written. */
	name: string;
	mentions: Span[];
	naming: Naming;
	kind: SourceKind;
	/** Role or description the article gives ("Menteri Luar Negeri"), as written. */
	description?: string;
	/** The reason the article gives for not naming the source. */
	anonymityReason?: Span;
	registry?: RegistryRecord;
	/** The name holds characters of another script, invisible or bidi characters; `name` is then escaped for display. */
	lookAlike?: boolean;
	/** Ids of the rules naming and kind rest on. */
	rules: string[];
}

/** Where the article itself comes from: publisher, first publisher, agencies it rests on. */
export interface Provenance {
	role: 'publisher' | 'first-published-by' | 'agency';
	name: string;
	text?: string;
	rule: string;
	registry?: RegistryRecord;
}
