/** A page as saved, HTML or plain text, becomes an article with labelled blocks and metadata. */
@NullMarked
package org.khabar.page;

import org.jspecify.annotations.NullMarked;
