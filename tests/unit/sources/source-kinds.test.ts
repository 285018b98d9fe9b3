import { expect, test } from 'vitest';
import { SOURCE_KINDS } from '../../../src/languages/source-kinds';
import schema from '../../../src/report/report.schema.json';

test('a report may tell every kind of source there is, and no other', () => {
	const { kind } = schema.$defs.source.properties;
	expect(kind.enum).toEqual([...SOURCE_KINDS]);
});
