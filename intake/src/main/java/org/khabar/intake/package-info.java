/** Files and folders become pages; no web, no command line. */
@NullMarked
package org.khabar.intake;

import org.jspecify.annotations.NullMarked;
