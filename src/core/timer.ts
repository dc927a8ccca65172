/** The longest that a timer can wait, in milliseconds: 24 days. For anything longer it fires at once. */
export const maxTimerMs = 2 ** 31 - 1;
