// The oldest server has no start of its own: code-server loads it as a module and answers its requests. So does this,
// with the arguments that the newest takes. First argument: the module.
const { createServer } = require('node:http');

const [module_] = process.argv.splice(2, 1);
const option = (name) => process.argv[process.argv.indexOf(name) + 1];

start().catch((error) => {
  console.error(error);
  process.exit(1);
});

async function start() {
  const code = await require(module_).loadCodeWithNls();
  if (process.argv.includes('--install-extension')) return code.spawnCli();
  const server = await code.createServer(null);
  createServer((request, response) => void server.handleRequest(request, response))
    .on('upgrade', (request, socket) => server.handleUpgrade(request, socket))
    .listen(Number(option('--port')), option('--host'));
}
