package org.rapport.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapport.identity.Caller;
import org.rapport.identity.User;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.LastNight;
import org.rapport.web.Say;

/** Backs {@code today.xhtml}. */
@Named
@RequestScoped
public class TodayView {
    private static final int DAYS = 13;

    @Inject
    private Instance<DutySource> sources;

    @Inject
    private TodayPeople people;

    @Inject
    private Caller caller;

    @Inject
    private LastNight night;

    @Inject
    private Format format;

    @Inject
    private Say say;

    private boolean all;
    private Desk desk;
    private final Map<Part, List<Duty>> duties = new EnumMap<>(Part.class);
    private TodayPeople.Told met;

    public void load() {
        LocalDate today = format.today();
        boolean everybody = all || caller.side() != Side.US || !people.manages();
        desk = new Desk(
                everybody ? null : caller.user().map(User::id).orElse(null),
                caller.side(),
                today,
                today.plusDays(DAYS),
                night.getFiguresDay());
        duties.putAll(sources.stream()
                .flatMap(source -> source.duties(desk).stream())
                .sorted(Comparator.comparing(Duty::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.groupingBy(Duty::part)));
        met = people.at(desk);
    }

    /** What the page begins with: what is due today, and what will not hold. */
    public String getFinding() {
        long due = getNow().size();
        long slips = getPromised().stream().filter(Duty::slips).count();
        return say.of("today.finding", due, slips);
    }

    public String getLede() {
        return say.of(
                "today.lede",
                getAnswers().size(),
                getWaiting().size(),
                getOwed().size());
    }

    /** What one's own side promised for today, or for a day that has passed. */
    public List<Duty> getNow() {
        return of(Part.PROMISED).stream()
                .filter(duty -> !duty.due().isAfter(desk.today()))
                .toList();
    }

    /** What one's own side promised for the rest of the seven days. */
    public List<Duty> getThisWeek() {
        return of(Part.PROMISED).stream()
                .filter(duty -> duty.due().isAfter(desk.today()) && !duty.due().isAfter(desk.week()))
                .toList();
    }

    public List<Duty> getPromised() {
        return of(Part.PROMISED).stream()
                .filter(duty -> !duty.due().isAfter(desk.week()))
                .toList();
    }

    public List<Duty> getAnswers() {
        return of(Part.ANSWERS);
    }

    public List<Duty> getWaiting() {
        return of(Part.WAITING);
    }

    public List<Duty> getOwed() {
        return of(Part.OWED).stream()
                .filter(duty -> !duty.due().isAfter(desk.week()))
                .toList();
    }

    /** Whether a duty is the first of one's own that will not hold: one loud thing to a page. */
    public boolean isLoudest(Duty duty) {
        return getPromised().stream()
                .filter(Duty::slips)
                .findFirst()
                .filter(duty::equals)
                .isPresent();
    }

    public List<WeekDay> getWeeks() {
        if (desk == null) {
            return List.of(); // a form of the page was sent; what it shows next is loaded then
        }
        List<Duty> shown = duties.values().stream().flatMap(List::stream).toList();
        return WeekDay.of(desk.today(), shown, met.notes());
    }

    public TodayPeople.Told getPeople() {
        return met;
    }

    private List<Duty> of(Part part) {
        return duties.getOrDefault(part, List.of());
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
