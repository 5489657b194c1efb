/** The engagement between people of both sides: check-ins, visits, meetings of the sponsors, questions, courtesies, silence. */
package org.rapport.engagement;
