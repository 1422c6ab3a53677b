package org.khabar.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds up the parts of a number as they are read: two hundred and five thousand and one. */
final class Sum {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final boolean needsAnd;
    private final boolean unitsFirst;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal current;
    private @Nullable BigDecimal lastScale;
    private NumberWord.@Nullable Kind last;
    private boolean figures;
    private int parts;

    Sum(Language language) {
        needsAnd = language.trait("parts", "beside").equals("joined-by-and");
        unitsFirst = language.trait("units-first", "no").equals("yes");
    }

    boolean isEmpty() {
        return parts == 0;
    }

    int parts() {
        return parts;
    }

    NumberWord.@Nullable Kind last() {
        return last;
    }

    BigDecimal value() {
        return current == null ? total : total.add(current);
    }

    /** Takes a part if a number can go on with it. */
    boolean add(NumberWord word, boolean withAnd) {
        boolean fits = switch (word.kind()) {
            case UNIT, TEN, HUNDREDS, DOUBLE, ONE, ARTICLE, FIGURES -> addPlain(word, withAnd);
            case A, FRACTION -> isEmpty() && put(word.value());
            case TEEN -> addTeen(word, withAnd);
            case HUNDRED -> !withAnd && multiplySmall(word.value());
            case NOUN -> !withAnd && total.signum() == 0 && multiplySmall(word.value());
            case SCALE -> addScale(word.value(), withAnd);
            case SCALES -> current != null && addScale(word.value(), withAnd);
            case HALF -> addHalf(word.value());
            default -> false;
        };
        if (fits) {
            last = word.kind();
            figures |= word.kind() == NumberWord.Kind.FIGURES;
            parts++;
        }
        return fits;
    }

    private boolean put(BigDecimal value) {
        current = value;
        return true;
    }

    private boolean addPlain(NumberWord word, boolean withAnd) {
        if (isEmpty()) {
            return put(word.value());
        }
        if (needsAnd && !withAnd || last == NumberWord.Kind.A || last == NumberWord.Kind.FRACTION) {
            return false;
        }
        if (current == null) {
            boolean smaller = lastScale == null || word.value().compareTo(lastScale) < 0;
            boolean apart = word.kind() == NumberWord.Kind.FIGURES && !withAnd;
            return smaller && !apart && put(word.value());
        }
        if (figures || word.kind() == NumberWord.Kind.FIGURES || !goesBelow(current, word, withAnd)) {
            return false;
        }
        return put(current.add(word.value()));
    }

    /** Whether a smaller number may follow: after twenty a unit, after a hundred tens. */
    private boolean goesBelow(BigDecimal before, NumberWord word, boolean withAnd) {
        int value = before.intValue();
        int below = word.value().intValue();
        int low = value % 100;
        boolean turned = unitsFirst && withAnd && word.kind() == NumberWord.Kind.TEN && low > 0 && low < 10;
        boolean twenties = (low == 60 || low == 80) && below < 20; // soixante-dix, quatre-vingt-onze
        return turned || twenties || below < place(value) && below > 0;
    }

    /** The place of the last figure that is not nought. */
    private static int place(int value) {
        int place = 1;
        while (value > 0 && value % (place * 10) == 0) {
            place *= 10;
        }
        return place;
    }

    private boolean addTeen(NumberWord word, boolean withAnd) {
        if (isEmpty()) {
            return put(word.value());
        }
        if (current == null) {
            return withAnd && put(word.value());
        }
        int low = current.intValue() % 100;
        boolean unit = low > 2 && low < 10 && !withAnd && !figures;
        boolean added = withAnd && current.remainder(HUNDRED).signum() == 0;
        return (unit || added) && put(current.add(word.value()));
    }

    private boolean multiplySmall(BigDecimal by) {
        if (current == null) {
            return put(by);
        }
        var low = current.remainder(HUNDRED);
        boolean small = low.signum() > 0 && current.compareTo(HUNDRED) < 0;
        return small && put(current.multiply(by));
    }

    private boolean addScale(BigDecimal scale, boolean withAnd) {
        if (current == null && total.signum() > 0 && lastScale != null && lastScale.compareTo(scale) < 0) {
            total = total.multiply(scale); // a thousand billions
        } else if (lastScale != null && lastScale.compareTo(scale) <= 0 || current != null && withAnd) {
            return false;
        } else {
            total = total.add(current == null ? scale : current.multiply(scale));
        }
        current = null;
        lastScale = scale;
        return true;
    }

    /** Two million in one word: its scale is a million. */
    private static BigDecimal scaleOf(BigDecimal value) {
        return TEN.pow(value.precision() - value.scale() - 1);
    }

    private boolean addHalf(BigDecimal half) {
        if (isEmpty() || last == NumberWord.Kind.HALF) {
            return false;
        }
        if (current != null) {
            return put(current.add(half.multiply(last == NumberWord.Kind.DOUBLE ? scaleOf(current) : BigDecimal.ONE)));
        }
        total = total.add(lastScale == null ? half : lastScale.multiply(half));
        return true;
    }
}
