import { freePort } from './free-port';
import { buildSite, serveSite } from './site';

const PORT = 4173;

try {
  await buildSite();
  const port = await freePort(PORT, (busy, next) => console.log(`Port ${busy} is busy; using ${next}.`));
  const site = await serveSite(port);
  console.log(`Corridor Atlas: ${site.address}`);
} catch (error) {
  console.error(withoutStack(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}

/** Vite puts the stack into the message. */
function withoutStack(message: string): string {
  return message.replace(/^\s+at .*$/gm, '').trim();
}
