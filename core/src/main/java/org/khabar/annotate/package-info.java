/** An article becomes a reading: who, where, when, how many, who said what, and the gist of each statement. */
@NullMarked
package org.khabar.annotate;

import org.jspecify.annotations.NullMarked;
