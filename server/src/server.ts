import { startNodeServer } from './node.ts';
import { expectShortLives } from './short-lives.ts';

// What an editor forks when it has no use for the rest of the command line.
expectShortLives();
startNodeServer();
