import { startNodeServer } from './node.ts';
import { widenYoungHeap } from './young-heap.ts';

// What an editor forks when it has no use for the rest of the command line.
widenYoungHeap();
startNodeServer();
