/** Readings become stories, across languages. */
@NullMarked
package org.khabar.story;

import org.jspecify.annotations.NullMarked;
