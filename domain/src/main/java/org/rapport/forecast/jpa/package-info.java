/** Database adapters of the forecast. */
package org.rapport.forecast.jpa;
