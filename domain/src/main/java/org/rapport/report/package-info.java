/** What Rapport tells: the report models, their headlines and the words they are told in. */
package org.rapport.report;
