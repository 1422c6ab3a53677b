/** The command line: what a person types. */
@NullMarked
package org.khabar.desk.commands;

import org.jspecify.annotations.NullMarked;
