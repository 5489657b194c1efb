/** Benchmarks of the built product: {@code mvn -Pbench verify}. They print ratios to a baseline run beside them and judge nothing. */
package org.rapport.bench;
