import { registerHooks } from 'node:module';
import { projectFile } from '../support/project.ts';
import type { Stage } from './stages.ts';

const WHOLE = '?whole';

/** From now on the stage's module, when it is first imported, has a stand-in for the stage; all else of it is as it was. */
export function takeOut({ module, replaces, by }: Stage): void {
  const url = new URL(`file://${projectFile(`server/src/core/${module}`)}`).href;
  registerHooks({
    load(asked, context, next) {
      if (asked === `${url}${WHOLE}`) return next(url, context);
      if (asked !== url) return next(asked, context);
      const source = `export * from ${JSON.stringify(`${url}${WHOLE}`)};\nexport const ${replaces} = ${by};\n`;
      return { format: 'module', source, shortCircuit: true };
    },
  });
}
