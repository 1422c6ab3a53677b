/** Readings, stories and comparisons as a person or a program reads them. */
@NullMarked
package org.khabar.desk.report;

import org.jspecify.annotations.NullMarked;
