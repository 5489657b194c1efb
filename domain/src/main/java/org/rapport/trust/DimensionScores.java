package org.rapport.trust;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The dimensions' scores of a snapshot as bytes: seven figures each, in the order of the dimensions. */
public final class DimensionScores {
    private static final int FIGURES = 7;

    /** Bytes of the packed form. */
    public static final int BYTES = FIGURES * Double.BYTES * Dimension.all().size();

    private DimensionScores() {}

    public static byte[] packed(List<DimensionScore> scores) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        for (DimensionScore score : scores) {
            bytes.putDouble(score.score())
                    .putDouble(score.low())
                    .putDouble(score.high())
                    .putDouble(score.uncertainty())
                    .putDouble(score.variance())
                    .putDouble(score.evidence())
                    .putDouble(score.n());
        }
        return bytes.array();
    }

    public static List<DimensionScore> unpacked(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        List<DimensionScore> scores = new ArrayList<>();
        for (Dimension dimension : Dimension.all()) {
            scores.add(new DimensionScore(
                    dimension,
                    bytes.getDouble(),
                    bytes.getDouble(),
                    bytes.getDouble(),
                    bytes.getDouble(),
                    bytes.getDouble(),
                    bytes.getDouble(),
                    (int) bytes.getDouble()));
        }
        return scores;
    }
}
