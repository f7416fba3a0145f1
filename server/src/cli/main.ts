import { expectShortLives } from '../short-lives.ts';
import { EXIT } from './io.ts';
import { processIo } from './process-io.ts';
import { run } from './run.ts';

expectShortLives();
process.exitCode = EXIT.failed;
process.exitCode = await run(process.argv.slice(2), processIo());
