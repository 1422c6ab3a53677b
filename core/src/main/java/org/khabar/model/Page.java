package org.khabar.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was saved; nothing about it is decided yet.
 *
 * @param id hash of address and bytes: the same bytes under the same address are the same page
 * @param address where it came from: a path as given, or an address on the net
 * @param content the bytes as saved; never changed (not copied, since pages are large)
 * @param form how the bytes are to be taken; null when their look decides
 * @param charset the charset the sender declared (an HTTP header, say); null when nobody did
 * @param fetched when it was fetched; null when unknown
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of megabytes: compared by id, see equals
public record Page(
        String id,
        String address,
        byte[] content,
        @Nullable Form form,
        @Nullable String charset,
        @Nullable Instant fetched) {

    /** How a page is taken. */
    public enum Form {
        /** Markup. */
        HTML,
        /** A page saved as plain text, with its menus and related headlines as bare lines. */
        TEXT,
        /** Clean text that comes through whole. */
        LINES
    }

    /** A page from bytes at an address, its id made from both. */
    public static Page of(String address, byte[] content, @Nullable Form form) {
        return new Page(hash(address, content), address, content, form, null, null);
    }

    private static String hash(String address, byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(content), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Page page && page.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Page[" + id + " " + address + ", " + content.length + " bytes]";
    }
}
