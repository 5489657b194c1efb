package org.rapport.batch.document;

/** The two axes of a chart in a workbook. */
final class ChartAxis {
    /** By what the axes refer to one another. */
    static final String ACROSS = "1";

    static final String UP = "2";

    private ChartAxis() {}

    /** Names of rows across. */
    static void names(Markup to) {
        to.open("c:catAx");
        begin(to, ACROSS, null, null, null);
        end(to, UP);
        to.empty("c:auto", "val", "0").close();
    }

    /** Numbers upwards, from 0 to whatever there is. */
    static void from0(Markup to) {
        to.open("c:valAx");
        begin(to, UP, "0", null, null);
        end(to, ACROSS);
        to.empty("c:crossBetween", "val", "between").close();
    }

    /** Scores, from 0 to 100, with a name if there is one. */
    static void to100(Markup to, String axis, String name) {
        to.open("c:valAx");
        begin(to, axis, "0", "100", name);
        end(to, axis.equals(UP) ? ACROSS : UP);
        to.empty("c:crossBetween", "val", "midCat").close();
    }

    private static void begin(Markup to, String axis, String least, String most, String name) {
        to.empty("c:axId", "val", axis).open("c:scaling").empty("c:orientation", "val", "minMax");
        if (most != null) {
            to.empty("c:max", "val", most);
        }
        if (least != null) {
            to.empty("c:min", "val", least);
        }
        to.close().empty("c:delete", "val", "0").empty("c:axPos", "val", axis.equals(UP) ? "l" : "b");
        if (name != null) {
            Chart.title(to, name);
        }
    }

    private static void end(Markup to, String crossed) {
        to.empty("c:majorTickMark", "val", "cross").empty("c:minorTickMark", "val", "none");
        to.empty("c:tickLblPos", "val", "nextTo").empty("c:crossAx", "val", crossed);
        to.empty("c:crosses", "val", "autoZero");
    }
}
