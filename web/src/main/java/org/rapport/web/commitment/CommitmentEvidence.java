package org.rapport.web.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.rapport.trust.Contribution;
import org.rapport.trust.Evidence;
import org.rapport.trust.EvidenceKind;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.look.EvidenceLine;

/** Shows what one commitment did to its promisor's score. */
@ApplicationScoped
public class CommitmentEvidence {
    private static final double SMALLEST_REACH = 6;
    private static final double FAIR = 0.5;

    private Say say;
    private Format format;

    protected CommitmentEvidence() {} // CDI proxy

    @Inject
    public CommitmentEvidence(Say say, Format format) {
        this.say = say;
        this.format = format;
    }

    /** The lines that came from a commitment, newest first. */
    public List<EvidenceLine> of(UUID commitment, List<Contribution> all) {
        List<Contribution> own = all.stream()
                .filter(one -> commitment.equals(one.line().fact()))
                .sorted(Comparator.comparing((Contribution one) -> one.line().occurredOn())
                        .reversed())
                .toList();
        double reach = own.stream().mapToDouble(one -> Math.abs(one.points())).reduce(SMALLEST_REACH, Math::max);
        return own.stream().map(one -> line(one, reach)).toList();
    }

    /** What all lines have added together, in points. */
    public double together(List<EvidenceLine> lines) {
        return lines.stream().mapToDouble(EvidenceLine::points).sum();
    }

    private EvidenceLine line(Contribution one, double reach) {
        Evidence line = one.line();
        return new EvidenceLine(
                line.occurredOn(),
                line.side(),
                what(line),
                null,
                say.of("commitment.evidence.note", format.number(line.weight()), format.number(line.value())),
                say.of("commitment.dimension." + line.dimension()),
                one.points(),
                false,
                reach);
    }

    private String what(Evidence line) {
        String kind = "commitment.evidence." + line.kind();
        if (line.kind() == EvidenceKind.COMMITMENT_RESOLVED) {
            return say.of(kind + (line.value() >= 1 ? ".kept" : line.value() > 0 ? ".late" : ".missed"));
        }
        if (line.kind() == EvidenceKind.SLIP_DISCLOSED) {
            return say.of(kind + (line.value() >= FAIR ? ".ahead" : ".late"));
        }
        return say.has(kind) ? say.of(kind) : say.of("evidence.kind." + line.kind());
    }
}
