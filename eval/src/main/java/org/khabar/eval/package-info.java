/** How good, how fast: the gold reader, the measures, the gate and the benchmarks. */
@NullMarked
package org.khabar.eval;

import org.jspecify.annotations.NullMarked;
