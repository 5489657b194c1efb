package org.rapport.e2e.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running product with its sample portfolio. Its methods may ask for a {@link RunningRapport}, which all
 * journeys share, and for a Playwright page, which is their own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(JourneyExtension.class)
public @interface Journey {}
