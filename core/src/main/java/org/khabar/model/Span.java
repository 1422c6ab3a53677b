package org.khabar.model;

/** A stretch of {@code Article.text}: half-open, in UTF-16 units; {@code 0 <= start <= end}. */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The units both hold; 0 when they do not meet. */
    public int common(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** The same stretch, {@code offset} units further on. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** From the first unit of either to the last of either. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The words themselves; for show, and for looking at single words. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Earlier first; of two that start together, the longer first, so outer precedes inner. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
