/**
 * The version of the notice that a member of a workshop agrees to (`notice` in i18n). It rises with
 * every change of what the notice says; the server takes this one and those before it, from phones
 * that agreed before an upgrade.
 */
export const NOTICE_VERSION = 3;
