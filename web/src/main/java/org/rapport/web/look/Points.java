package org.rapport.web.look;

import java.io.Serializable;
import org.rapport.web.Scale;

/** Points gained or lost, drawn from the middle; {@code reach} is the largest figure the drawing has room for. */
public record Points(double points, double reach) implements Serializable {
    public String x() {
        return points < 0 ? scale().percent(points) : "50%";
    }

    public String width() {
        return scale().width(0, points);
    }

    private Scale scale() {
        return new Scale(-reach, reach, 0, 100);
    }
}
