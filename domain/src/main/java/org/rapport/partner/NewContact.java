package org.rapport.partner;

import java.io.Serializable;
import org.rapport.shared.Side;

/** What is known of a person; all but side and name may be null. */
public record NewContact(
        Side side, String name, String title, String email, String phone, String language, boolean sponsor)
        implements Serializable {}
