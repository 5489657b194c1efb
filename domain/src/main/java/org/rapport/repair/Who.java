package org.rapport.repair;

import org.rapport.shared.Side;

/** Which side takes a step of a repair. */
enum Who {
    CAUSER,
    INJURED,
    EITHER;

    void require(RepairCase repair, Side side) {
        if (this == CAUSER && side != repair.causer()) {
            throw new OnlyCauserAnswers(repair.title());
        }
        if (this == INJURED && side == repair.causer()) {
            throw new OnlyInjuredDecides(repair.title());
        }
    }
}
