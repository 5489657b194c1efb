package org.rapport.partner;

import java.util.Optional;

/** Where the house keeps what it says of itself. */
public interface Houses {
    /** The house, once somebody has said where it works. */
    Optional<House> ours();

    void add(House house);
}
