import coded from 'virtual:atlas/lines';
import { decodeLines } from './coded-lines';

/** The lines that the app starts with in a coarser form. This file is loaded when the first of them is looked at. */
export const exactLines = decodeLines(coded);
