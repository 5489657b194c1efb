package org.rapport.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How early warnings reach their readers, what each was told, and what each has put off. */
public interface AlertReaders {
    void add(ChosenChannel channel);

    Optional<ChosenChannel> channel(UUID user);

    /** Those who want mails. */
    List<ChosenChannel> mailed();

    void add(ToldAlert told);

    /** The last step at which a recipient was told of each warning. */
    Map<UUID, LocalDate> lastSteps(UUID recipient);

    /** What the mail of a night tells a recipient. */
    List<ToldAlert> told(UUID recipient, LocalDate day);

    void add(PutOffAlert putOff);

    void remove(PutOffAlert putOff);

    /** What a user has put off, also what has come back since. */
    List<PutOffAlert> putOff(UUID user);
}
