// Test double: tells its environment, folder, network and what it may not do as the title of every document.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { done, onOrder, page, say } from './spoken.ts';

function refusal(attempt: () => void): string {
  try {
    attempt();
    return 'allowed';
  } catch (error) {
    return String(Object(error).code);
  }
}

onOrder((path) => {
  const networks = Object.keys(os.networkInterfaces());
  const refused = [() => fs.writeFileSync(`${path}.note`, ''), () => spawnSync('true')].map(refusal);
  say(page(1));
  say(done(JSON.stringify({ variables: Object.keys(process.env), folder: process.cwd(), networks, refused })));
});
