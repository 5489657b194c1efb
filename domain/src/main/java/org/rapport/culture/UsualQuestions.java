package org.rapport.culture;

import java.util.List;

/** What a pulse asks where nothing else is written: our own sentences, to be agreed with from 1 (not at all) to 5 (fully). */
public final class UsualQuestions {
    private static final List<String> SAFETY = List.of(
            "Bad news is safe to bring here.",
            "Whoever tells a problem early is thanked for it.",
            "I may name an honest date, also where a shorter one is hoped for.",
            "When something goes wrong, we look for causes and not for somebody guilty.",
            "I can ask for help in time.",
            "We keep our word to our partners.",
            "Our leaders act as they speak.");

    private static final List<String> BEHAVIOURS = List.of(
            "I tell bad news as soon as I know it, before anybody asks.",
            "When I name a day, I say how sure I am of it.",
            "I promise only what I have checked with those who must do it.",
            "When I was wrong, I say so in plain words.",
            "I do what I said, also when nobody looks.",
            "I ask how things look from the other side before I judge.",
            "I thank people who bring me bad news.",
            "I share what I know with those who need it, unasked.",
            "I speak of partners as if they were in the room.",
            "I help a partner in trouble, also where it is not our fault.");

    private UsualQuestions() {}

    public static List<String> of(PulseKind kind) {
        return kind == PulseKind.SAFETY ? SAFETY : BEHAVIOURS;
    }
}
