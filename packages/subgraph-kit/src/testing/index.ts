export * from '../emit/emit.ts';
export * from './paper-text.ts';
export * from './postgresql-server.ts';
export * from './schema-difference.ts';
export * from './statements.ts';
export * from './test-module.ts';
export * from './test-database.ts';
