package org.rapport.imports;

import java.time.LocalDate;

/** How rows are to be worked on: under which mapping, for whom, on which day, and whether to change anything. */
record TakingOrder(Mapping mapping, String by, LocalDate today, boolean write) {}
