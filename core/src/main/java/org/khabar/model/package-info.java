/** What we talk about: records only. Nothing here reads, decides or prints. */
@NullMarked
package org.khabar.model;

import org.jspecify.annotations.NullMarked;
