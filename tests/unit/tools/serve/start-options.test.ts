import { describe, expect, test } from 'vitest';
import { startOptions } from '../../../../tools/serve/start-options';

describe('where npm start serves', () => {
  test.each([
    [[], {}, 4173, 'localhost'],
    [[], { PORT: '' }, 4173, 'localhost'],
    [[], { PORT: '8080' }, 8080, 'localhost'],
    [['--port', '5000'], { PORT: '8080' }, 5000, 'localhost'],
    [['--port=5000', '--host=0.0.0.0'], {}, 5000, '0.0.0.0'],
    [['--port', '0'], {}, 0, 'localhost'],
  ])('%j with %j', (args, env, port, host) => {
    expect(startOptions(args, env)).toEqual({ port, host });
  });

  test.each([
    [['--port', 'http'], {}, /^--port: found "http", wanted a number from 0 to 65535$/],
    [['--port', '65536'], {}, /^--port: found "65536"/],
    [['--port', '1e3'], {}, /^--port: found "1e3"/],
    [['--port='], {}, /^--port: found ""/],
    [[], { PORT: '/run/pipe' }, /^PORT: found "\/run\/pipe"/],
    [['--port'], {}, /--port.*Usage: npm start -- \[--port NUMBER\] \[--host NAME\]$/],
    [['--host', ''], {}, /^--host: found nothing/],
    [['--prot', '5000'], {}, /'--prot'.*Usage:/],
    [['5000'], {}, /'5000'.*Usage:/],
  ])('%j with %j is told in one line', (args, env, message) => {
    expect(() => startOptions(args, env)).toThrow(message);
    expect(() => startOptions(args, env)).not.toThrow(/\n/);
  });
});
