package org.rapport.repair;

import java.util.List;
import org.rapport.shared.Side;

/** What each side has said of a repair. */
record Voices(List<RepairVoice> said) {
    boolean both(Voice voice) {
        return said(voice, Side.US) && said(voice, Side.PARTNER);
    }

    boolean said(Voice voice, Side side) {
        return said.stream().anyMatch(one -> one.voice() == voice && one.side() == side && one.isCounting());
    }
}
