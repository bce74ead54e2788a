/** What style sheets say that an engine does not know and need not know. */
interface LeftOut {
  readonly what: RegExp;
  readonly why: string;
}

/** By the name of the engine; declarations as `property: value`, and lists of selectors. */
export const LEFT_OUT: Readonly<Record<string, readonly LeftOut[]>> = {
  Firefox: [
    { what: /^-webkit-(tap-highlight-color|touch-callout):/, why: 'for phones with WebKit' },
    { what: /^(-moz-|-webkit-)?text-size-adjust:/, why: 'Firefox knows it on phones alone' },
    { what: /^(orphans|widows):/, why: 'paragraphs may break anywhere on the paper of Firefox' },
  ],
  WebKit: [
    { what: /^-moz-/, why: 'for Firefox' },
    { what: /^[^,]*::-moz-[\w-]+$/, why: 'for Firefox, in rules of their own' },
    { what: /^(-webkit-)?text-size-adjust:/, why: 'WebKit knows it on phones alone' },
    { what: /^-webkit-touch-callout:/, why: 'WebKit knows it on phones alone' },
    { what: /^scrollbar-color:/, why: 'WebKit draws its bars light or dark by color-scheme' },
    { what: /^forced-color-adjust:/, why: 'WebKit has no forced colours' },
  ],
};
