import { expect, test } from 'vitest';
import { AfterPaint } from '../../../src/ui/after-paint';
import { smallExplorer } from '../small-explorer';

test('what comes after the first frame is not even made for it', () => {
  let made = 0;
  const late = () => {
    made += 1;
    return <p>late</p>;
  };
  expect(smallExplorer('en').render(<AfterPaint>{late}</AfterPaint>).html).toBe('');
  expect(made).toBe(0);
});
