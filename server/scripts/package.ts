// `npm run package` puts the built extension into stet-VERSION.vsix, which `code --install-extension` takes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vsixOf } from './package/vsix.ts';
import { root } from './root.ts';

const { name, files, bytes } = vsixOf();
writeFileSync(join(root, name), bytes);
console.log(`${name}: ${files.length} files, ${Math.ceil(bytes.length / 1024)} kB`);
