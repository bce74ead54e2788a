import { resolveConfig } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

test.each(['production', 'development', 'test', 'staging', ''])(
  'whether NODE_ENV is "%s" in the shell changes nothing',
  async (name) => {
    vi.stubEnv('NODE_ENV', name);
    expect((await resolveConfig({ configLoader: 'runner' }, 'build', 'production')).isProduction).toBe(true);
    vi.stubEnv('NODE_ENV', name);
    expect((await resolveConfig({ configLoader: 'runner' }, 'serve')).isProduction).toBe(false);
  },
);
