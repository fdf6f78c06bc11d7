/**
 * The version of the notice that a member of a workshop agrees to (`notice` in i18n). It rises with every change of
 * meaning. The server also accepts older versions, from phones that agreed before an upgrade.
 */
export const NOTICE_VERSION = 3;
