/** Makes the formats of one kind, each once for its locale and options: to make one takes longer than to write with it. */
function madeOnce<Options extends object, Format>(
  make: (locale: string, options: Options | undefined) => Format,
): (locale: string, options?: Options) => Format {
  const made = new Map<string, Format>();
  return (locale, options) => {
    const key = `${locale} ${options === undefined ? '' : JSON.stringify(options)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const format = make(locale, options);
    made.set(key, format);
    return format;
  };
}

/** How a language writes numbers. @throws RangeError where the locale is no BCP 47 tag */
export const numberFormat = madeOnce(
  (locale, options: Intl.NumberFormatOptions | undefined) => new Intl.NumberFormat(locale, options),
);

/** How a language writes dates. @throws RangeError where the locale is no BCP 47 tag */
export const dateFormat = madeOnce(
  (locale, options: Intl.DateTimeFormatOptions | undefined) => new Intl.DateTimeFormat(locale, options),
);

/** How a language writes lists. @throws RangeError where the locale is no BCP 47 tag */
export const listFormat = madeOnce(
  (locale, options: Intl.ListFormatOptions | undefined) => new Intl.ListFormat(locale, options),
);

/** How a language orders words. @throws RangeError where the locale is no BCP 47 tag */
export const collator = madeOnce(
  (locale, options: Intl.CollatorOptions | undefined) => new Intl.Collator(locale, options),
);
