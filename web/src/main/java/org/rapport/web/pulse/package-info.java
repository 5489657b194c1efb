/** The pages on which our own people answer anonymous pulses, and on which everybody of us sees what units said. */
package org.rapport.web.pulse;
