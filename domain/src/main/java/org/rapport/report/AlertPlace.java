package org.rapport.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.rapport.shared.Side;

/** Where something can be done about an early warning. */
public final class AlertPlace {
    private AlertPlace() {}

    /** The path below the address of the house; {@code code} is that of the partner. */
    public static String path(AlertRule rule, UUID subject, Side side, String code) {
        String partner = URLEncoder.encode(code, StandardCharsets.UTF_8);
        return switch (rule) {
            case AT_RISK, DUE -> "/commitment/detail.xhtml?id=" + subject;
            case NOTICE_DAY, AGREEMENT_END -> "/agreement/detail.xhtml?id=" + subject;
            case PAYMENT_DUE -> "/dealing/payment.xhtml?id=" + subject;
            case GREETING -> "/partner/detail.xhtml?code=" + partner;
            case REVIEW_DUE -> "/review/list.xhtml?partner=" + partner;
            case STANDING -> "/performance/detail.xhtml?partner=" + partner + "&side=" + side;
            case SERVICE_MISSED, SERVICE_UNMEASURED -> "/agreement/list.xhtml?partner=" + partner;
            case ANSWER_DUE, ISSUE_DUE, ACTION_DUE -> "/issue/detail.xhtml?id=" + subject;
            case VIOLATION_WAITING -> "/repair/list.xhtml?partner=" + partner;
            case REPAIR_DUE -> "/repair/detail.xhtml?id=" + subject;
            case RISK_DUE -> "/issue/risk.xhtml?id=" + subject;
            case SILENCE -> "/engagement/list.xhtml?partner=" + partner;
            case MISSED_CONTACT -> "/engagement/detail.xhtml?id=" + subject;
            case EARLY_WARNING -> "/partner/diagnosis.xhtml?code=" + partner;
        };
    }
}
