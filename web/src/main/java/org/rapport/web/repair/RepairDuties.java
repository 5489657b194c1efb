package org.rapport.web.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.repair.RepairDuty;
import org.rapport.repair.RepairRow;
import org.rapport.repair.RepairService;
import org.rapport.web.Say;
import org.rapport.web.commitment.PartnerChoice;
import org.rapport.web.today.Desk;
import org.rapport.web.today.Duty;
import org.rapport.web.today.DutySource;
import org.rapport.web.today.Part;

/** Repairs that wait for a step of the reader's side, and what was promised in them, as duties of a day. */
@ApplicationScoped
public class RepairDuties implements DutySource {
    private static final int MOST = 200;

    private RepairService repairs;
    private PartnerChoice partners;
    private Say say;

    protected RepairDuties() {} // CDI proxy

    @Inject
    public RepairDuties(RepairService repairs, PartnerChoice partners, Say say) {
        this.repairs = repairs;
        this.partners = partners;
        this.say = say;
    }

    @Override
    public List<Duty> duties(Desk desk) {
        Set<UUID> meant = partners.managedBy(desk.manager());
        Stream<Duty> steps = repairs.waiting(MOST).stream()
                .filter(row -> meant.contains(row.partner()))
                .filter(row -> row.turn() != desk.own().other())
                .map(row -> step(row, desk));
        Stream<Duty> actions = repairs.actionsDue(desk.until(), MOST).stream()
                .filter(row -> meant.contains(row.partner()))
                .map(row -> action(row, desk));
        return Stream.concat(steps, actions).toList();
    }

    private Duty step(RepairRow row, Desk desk) {
        return new Duty(
                Part.WAITING,
                row.id(),
                desk.own(),
                row.dueBy(),
                say.of("repair.duty." + row.state(), row.title()),
                page(row.id()),
                new Duty.Whom(row.partnerName(), "/partner/detail.xhtml?code=" + row.partnerCode()),
                say.of("repair.duty.meta", row.label()),
                null,
                null,
                deeds(row.id(), row.title()));
    }

    private Duty action(RepairDuty row, Desk desk) {
        return new Duty(
                Part.PROMISED,
                row.id(),
                desk.own(),
                row.dueOn(),
                row.text(),
                page(row.repair()),
                new Duty.Whom(row.partnerName(), "/partner/detail.xhtml?code=" + row.partnerCode()),
                say.of("repair.duty.action.meta", row.owner() == null ? "" : row.owner(), "R-" + row.number()),
                null,
                null,
                deeds(row.repair(), row.text()));
    }

    private List<Duty.Deed> deeds(UUID repair, String about) {
        return List.of(new Duty.Deed(say.of("today.do.open"), page(repair), about, false));
    }

    private static String page(UUID repair) {
        return "/repair/detail.xhtml?id=" + repair;
    }
}
