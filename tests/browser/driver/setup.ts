import { afterAll, afterEach, beforeEach } from 'vitest';
import { beginTest, endFile, endTest } from './open-atlas';

// Runs before each test file, where modules are read once for all files of a worker.
beforeEach(beginTest);
afterEach(({ task }) => endTest(task));
afterAll(endFile);
