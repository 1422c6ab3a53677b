package org.khabar.match;

import org.khabar.model.Statement;

/**
 * A statement where it stands.
 *
 * @param page id of the page that tells it: statements of one page are not compared with each other
 * @param text the page's text
 */
public record Told(String page, String text, Statement statement) {}
