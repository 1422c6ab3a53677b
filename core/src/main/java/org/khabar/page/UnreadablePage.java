package org.khabar.page;

/** The bytes of a page cannot be read as text; the message says why, in words for a user. */
public final class UnreadablePage extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadablePage(String message) {
        super(message);
    }
}
