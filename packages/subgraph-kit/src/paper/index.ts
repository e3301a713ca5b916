export { startDrawing } from './make-paper.ts';
export * from './paper.ts';
export * from './paper.type.ts';
export * from './read-as-shown.ts';
