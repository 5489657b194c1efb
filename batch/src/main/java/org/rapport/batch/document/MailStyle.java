package org.rapport.batch.document;

import org.rapport.shared.Side;
import org.rapport.trust.Standing;

/** Inline styles of mails; the classes only add dark colours where a mail program knows them. */
final class MailStyle {
    static final String DARK = """
            :root { color-scheme: light dark; supported-color-schemes: light dark; }
            @media (prefers-color-scheme: dark) {
              .m-page { background-color: #0b1114 !important; } .m-sheet { background-color: #10181c !important; } .m-well { background-color: #182328 !important; }
              .m-ink { color: #e9eff1 !important; } .m-2 { color: #b6c3c9 !important; } .m-3 { color: #98a7ae !important; } .m-line { border-color: #28353b !important; }
              .m-quote { border-color: #f2a85e !important; } .m-us { color: #86b6ff !important; } .m-them { color: #f2a85e !important; } .m-good { color: #8fdcb6 !important; } .m-bad { color: #ffaba2 !important; }
              .m-strong { background-color: #113427 !important; color: #8fdcb6 !important; } .m-sound { background-color: #243314 !important; color: #b9da8d !important; }
              .m-watch { background-color: #3a2f09 !important; color: #f3d469 !important; } .m-risk { background-color: #481b18 !important; color: #ffaba2 !important; }
              .m-btn { background-color: #e9eff1 !important; } .m-btn a { color: #10181c !important; }
            }
            @media (max-width: 620px) { .m-sheet { width: 100% !important; } }
            """;
    private static final String SANS =
            "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,'Malgun Gothic','Microsoft YaHei',sans-serif;";
    private static final String INK = "color:#14232b;";
    private static final String SOFT = "color:#43535c;";
    static final String PALE = "color:#5b6a73;";

    static final String PAGE = "background-color:#eaf0f1;";
    static final String SHEET = "width:600px;max-width:100%;background-color:#ffffff;";
    static final String BRAND = SANS + "font-size:16px;line-height:20px;font-weight:bold;" + INK;
    static final String DAY = SANS + "font-size:13px;line-height:20px;" + PALE;
    static final String H1 = "margin:0;" + SANS + "font-size:24px;line-height:31px;font-weight:bold;" + INK;
    static final String H2 = "margin:0;" + SANS + "font-size:17px;line-height:22px;font-weight:bold;" + INK;
    static final String LEDE = "padding:10px 24px 0 24px;" + SANS + "font-size:15px;line-height:22px;" + SOFT;
    static final String ITEM = "padding:10px 24px 0 24px;" + SANS + "font-size:15px;line-height:22px;" + INK;
    static final String QUIET = "padding:10px 24px 0 24px;" + SANS + "font-size:14px;line-height:21px;" + SOFT;
    static final String FOOT = "padding:28px 24px 26px 24px;" + SANS + "font-size:12px;line-height:18px;" + PALE;
    static final String WELL = "padding:14px 16px;background-color:#f3f6f6;";
    static final String WELL_HEAD = "margin:0;" + SANS + "font-size:13px;line-height:18px;" + SOFT;
    static final String WELL_FIGURE =
            "margin:2px 0 0 0;" + SANS + "font-size:26px;line-height:32px;font-weight:bold;" + INK;
    static final String WELL_FOOT = "margin:2px 0 0 0;" + SANS + "font-size:13px;line-height:18px;" + PALE;
    static final String LINK = INK + "text-decoration:underline;";
    static final String BUTTON = "display:block;padding:11px 18px;" + SANS
            + "font-size:14px;line-height:18px;font-weight:bold;color:#ffffff;text-decoration:none;";
    static final String MOVER = SANS + "font-size:15px;line-height:22px;" + INK;
    static final String REASON = SANS + "font-size:14px;line-height:21px;" + SOFT + "padding-top:2px;";
    static final String SAID =
            "margin:0;font-family:Georgia,'Times New Roman',serif;font-size:16px;line-height:25px;" + INK;
    static final String SOURCE = "margin:4px 0 0 0;" + SANS + "font-size:13px;line-height:19px;" + PALE;

    private MailStyle() {}

    static String side(Side side) {
        return "color:" + HalfDiscs.colour(side) + ";font-weight:bold;white-space:nowrap;";
    }

    static String change(double points) {
        return "color:" + (points < 0 ? Svg.BAD : Svg.GOOD) + ";font-weight:bold;";
    }

    static String badge(Standing standing) {
        return "background-color:" + StandingBadge.ground(standing) + ";color:" + StandingBadge.ink(standing)
                + ";font-weight:bold;font-size:13px;padding:1px 8px;border-radius:9px;white-space:nowrap;";
    }

    static String quote(Side side) {
        return "border-left:4px solid " + HalfDiscs.colour(side) + ";padding:2px 0 2px 14px;";
    }
}
