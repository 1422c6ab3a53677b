/**
 * Khabar reads news pages in many languages and shows what all sources say, what only one says, and where they
 * contradict one another.
 *
 * <pre>Page --clean--> Article --annotate--> Reading --group--> Story --compare--> Comparison</pre>
 *
 * {@link org.khabar.Khabar} is the whole way on one screen.
 */
@NullMarked
package org.khabar;

import org.jspecify.annotations.NullMarked;
