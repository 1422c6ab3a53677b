/** Letters and words of any script: normal forms, sentences, words, stems, numbers, times, languages as folders of tables. */
@NullMarked
package org.khabar.text;

import org.jspecify.annotations.NullMarked;
