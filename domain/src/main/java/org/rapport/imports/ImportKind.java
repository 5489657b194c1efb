package org.rapport.imports;

import static org.rapport.imports.TargetField.choice;
import static org.rapport.imports.TargetField.day;
import static org.rapport.imports.TargetField.flag;
import static org.rapport.imports.TargetField.number;
import static org.rapport.imports.TargetField.partner;
import static org.rapport.imports.TargetField.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapport.commitment.Criticality;
import org.rapport.dealing.ChangeKind;
import org.rapport.partner.DayKind;
import org.rapport.partner.PartnerKind;
import org.rapport.review.Aspect;
import org.rapport.review.View;
import org.rapport.review.Work;
import org.rapport.shared.Side;
import org.rapport.trust.Dimension;
import org.rapport.trust.EvidenceKind;

/** What can be imported, with the columns that each kind understands. */
public enum ImportKind {
    /** Partners, one a row. */
    PARTNERS(
            List.of("code"),
            text("code", 64).needed(),
            text("name", 200).needed(),
            text("country", 2).needed(),
            choice("kind", PartnerKind.values()),
            text("time_zone", 60).needed(),
            text("languages", 200),
            number("cadence_days", 366)),

    /** People of both sides, one a row. */
    CONTACTS(
            List.of("partner", "side", "name"),
            partner("partner", 200),
            choice("side", Side.values()),
            text("name", 200).needed(),
            text("title", 200),
            text("email", 254),
            text("phone", 50),
            text("language", 35),
            flag("sponsor")),

    /** Commitments; several rows with one reference are its successive promises. */
    COMMITMENTS(
            List.of("partner", "reference"),
            partner("partner", 200),
            text("reference", 80).needed(),
            choice("promisor", Side.values()).needed(),
            text("title", 300),
            day("announced_on").needed(),
            day("due_on").needed(),
            choice("initiated_by", Side.values()),
            text("reason", 1000),
            choice("criticality", Criticality.values()),
            day("fulfilled_on"),
            number("share", 1),
            day("recorded_on")),

    /** Days off and days worked instead, of a country or of a single partner. */
    HOLIDAYS(
            List.of("country", "date", "name"),
            text("country", 2),
            text("partner", 200),
            day("date").needed(),
            text("name", 200).needed(),
            choice("kind", DayKind.values()),
            text("source", 200),
            flag("estimated"),
            flag("whole_year")),

    /** Payments of either side, one a row. */
    PAYMENTS(
            List.of("partner", "payer", "reference"),
            partner("partner", 200),
            text("reference", 80).needed(),
            choice("payer", Side.values()).needed(),
            number("amount", 1e15).needed(),
            text("currency", 3).needed(),
            day("invoiced_on").needed(),
            day("due_on").needed(),
            day("paid_on"),
            flag("disputed"),
            number("discount_percent", 100),
            day("discount_until")),

    /** Changes of volume, timeline, specification or terms by either side, one a row. */
    CHANGES(
            List.of("partner", "reference"),
            partner("partner", 200),
            text("reference", 80).needed(),
            choice("by", Side.values()).needed(),
            choice("kind", ChangeKind.values()).needed(),
            text("subject", 300),
            day("announced_on"),
            day("effective_on").needed(),
            number("agreed_days", 1098).needed(),
            day("consented_on")),

    /** Measured values of service levels, one period a row; the period is named by any of its days. */
    SERVICE_LEVELS(
            List.of("partner", "agreement", "service_level", "period"),
            partner("partner", 200),
            text("agreement", 80).needed(),
            text("service_level", 200).needed(),
            day("period").needed(),
            number("value", 1e12).needed(),
            text("reason", 1000)),

    /** Reviews held in other systems: each row is one rating, the rows with one reference are one review. */
    REVIEWS(
            List.of("partner", "reference"),
            partner("partner", 200),
            text("reference", 80).needed(),
            text("title", 200),
            day("period_from"),
            day("closed_on").needed(),
            choice("side", Side.values()).needed(),
            text("rater", 200).needed(),
            choice("work", Work.values()),
            choice("view", View.values()),
            choice("dimension", Aspect.values()).needed(),
            number("rating", 100).needed(),
            number("lowest", 100),
            number("highest", 100)),

    /** Evidence for facts kept in other systems. */
    EVIDENCE(
            List.of("external_id"),
            partner("partner", 200),
            choice("side", Side.values()).needed(),
            choice("dimension", Dimension.values()),
            day("occurred_on").needed(),
            number("value", 1).needed(),
            number("weight", 100),
            number("reliability", 1),
            flag("deception"),
            choice("kind", EvidenceKind.values()).needed(),
            text("note", 500),
            text("external_id", 100).needed());

    private final List<TargetField> key;
    private final List<TargetField> fields;

    ImportKind(List<String> key, TargetField... fields) {
        this.fields = List.of(fields);
        this.key = key.stream().map(name -> field(name).orElseThrow()).toList();
    }

    /** The kind as the API and the command line call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with the word; refused if there is none. */
    public static ImportKind called(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new KindUnknown(word, words()));
    }

    /** All kinds, as the API calls them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ImportKind::word).toList();
    }

    public List<TargetField> fields() {
        return fields;
    }

    Optional<TargetField> field(String column) {
        return fields.stream().filter(field -> field.isCalled(column)).findFirst();
    }

    /** What tells one fact of this kind from another. */
    List<TargetField> key() {
        return key;
    }
}
