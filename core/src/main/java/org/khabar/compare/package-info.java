/** The readings of a story become findings: agreed, only here, in conflict. */
@NullMarked
package org.khabar.compare;

import org.jspecify.annotations.NullMarked;
