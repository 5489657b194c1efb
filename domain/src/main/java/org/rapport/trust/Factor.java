package org.rapport.trust;

/** The three factors of trustworthiness of Mayer, Davis and Schoorman (1995). */
public enum Factor {
    /** They can do what they promise. */
    ABILITY,
    /** They tell the truth and deal fairly. */
    INTEGRITY,
    /** They mean well by us. */
    BENEVOLENCE
}
