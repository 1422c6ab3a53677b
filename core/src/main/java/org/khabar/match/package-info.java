/** Are these two the same? Names, numbers, times and gists are compared, always with reasons. */
@NullMarked
package org.khabar.match;

import org.jspecify.annotations.NullMarked;
