import { startNodeServer } from './node.ts';

// What an editor forks when it has no use for the rest of the command line.
startNodeServer();
