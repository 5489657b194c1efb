package org.rapport.sample;

/** Something to be played on a day, so many days before today. */
record Deed(int ago, Runnable act) {}
