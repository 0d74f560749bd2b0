/** Changes whenever prepared names or keys made before may no longer be compared with those made now. */
export const nameRulesVersion = "6";

/** From this score on two names are held to be the same, whatever their scripts and kinds. */
export const sameNameThreshold = 0.7;
