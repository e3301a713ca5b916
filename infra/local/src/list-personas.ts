import { resolve } from 'node:path';
import { readLocalSettings } from './local-settings.ts';
import { readPersonas } from './personas.ts';

/** `npm run -s personas`: persona, duties, employee id, name and unit, tab separated. */
try {
  for (const { key, duties, employeeId, displayName, unitName } of readPersonas(resolve(readLocalSettings(process.env).data)))
    console.log([key, duties.join(',') || '-', employeeId, displayName, unitName].join('\t'));
} catch (error) {
  console.error((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'まだ起動したことがありません。npm start で起動してください。' : (error as Error).message);
  process.exit(1);
}
