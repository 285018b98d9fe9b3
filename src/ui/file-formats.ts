export const FILE_FORMATS = ['markdown', 'json', 'json_ld', 'csv'] as const;

export type FileFormat = (typeof FILE_FORMATS)[number];
