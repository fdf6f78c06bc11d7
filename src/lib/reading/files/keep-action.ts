/** What a person can do with a result besides copying its link. */
export type KeepAction = 'share' | 'print' | 'png' | 'csv' | 'json' | 'xapi' | 'delete';
