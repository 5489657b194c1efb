package org.rapport.agreement;

import java.util.Comparator;
import java.util.List;

/** The rules of credit tables: nothing for a target that is kept, and the worse the value the higher the credit. */
final class CreditTable {
    private static final double ALL = 100;

    private CreditTable() {}

    static void check(Aim aim, double target, List<Credit> credits) {
        credits.forEach(credit -> check(aim, target, credit));
        List<Credit> fromMildest = credits.stream()
                .sorted(Comparator.comparingDouble(
                        credit -> aim == Aim.AT_LEAST ? -credit.threshold() : credit.threshold()))
                .toList();
        for (int i = 1; i < fromMildest.size(); i++) {
            Credit milder = fromMildest.get(i - 1);
            Credit worse = fromMildest.get(i);
            if (milder.threshold() == worse.threshold() || worse.percent() <= milder.percent()) {
                throw new CreditsNotRising(worse.threshold());
            }
        }
    }

    private static void check(Aim aim, double target, Credit credit) {
        if (!(credit.percent() > 0 && credit.percent() <= ALL) || !Double.isFinite(credit.threshold())) {
            throw new CreditOutOfRange(credit.threshold(), credit.percent());
        }
        boolean beyondTarget = credit.threshold() == target || aim.misses(credit.threshold(), target);
        if (!beyondTarget) {
            throw new CreditWithoutMiss(credit.threshold(), target);
        }
    }
}
