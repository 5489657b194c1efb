package org.rapport.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Readers of early warnings without a database. */
class AlertReadersInMemory implements AlertReaders {
    private final List<ChosenChannel> channels = new ArrayList<>();
    private final List<ToldAlert> told = new ArrayList<>();
    private final List<PutOffAlert> putOff = new ArrayList<>();

    @Override
    public void add(ChosenChannel channel) {
        channels.add(channel);
    }

    @Override
    public Optional<ChosenChannel> channel(UUID user) {
        return channels.stream().filter(one -> one.user().equals(user)).findFirst();
    }

    @Override
    public List<ChosenChannel> mailed() {
        return channels.stream()
                .filter(one -> one.choice().channel() != AlertChannel.PORTAL)
                .toList();
    }

    @Override
    public void add(ToldAlert one) {
        told.add(one);
    }

    @Override
    public Map<UUID, LocalDate> lastSteps(UUID recipient) {
        return told.stream()
                .filter(one -> one.recipient().equals(recipient))
                .collect(Collectors.toMap(
                        ToldAlert::alert, ToldAlert::step, (one, other) -> one.isAfter(other) ? one : other));
    }

    @Override
    public List<ToldAlert> told(UUID recipient, LocalDate day) {
        return told.stream()
                .filter(one -> one.recipient().equals(recipient) && one.day().equals(day))
                .toList();
    }

    @Override
    public void add(PutOffAlert one) {
        putOff.add(one);
    }

    @Override
    public void remove(PutOffAlert one) {
        putOff.remove(one);
    }

    @Override
    public List<PutOffAlert> putOff(UUID user) {
        return putOff.stream().filter(one -> one.user().equals(user)).toList();
    }
}
