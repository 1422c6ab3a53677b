package org.khabar.eval;

import java.util.Locale;

/** Right, claimed, found and due: what precision and recall are made of. */
final class Tally {

    private double right;
    private double claimed;
    private double found;
    private double gold;

    void add(double right, double claimed, double gold) {
        add(right, claimed, gold, right);
    }

    void add(double right, double claimed, double gold, double found) {
        this.right += right;
        this.claimed += claimed;
        this.gold += gold;
        this.found += found;
    }

    void add(Tally other) {
        add(other.right, other.claimed, other.gold, other.found);
    }

    double precision() {
        return claimed == 0 ? 0 : right / claimed;
    }

    double recall() {
        return gold == 0 ? 0 : found / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    double gold() {
        return gold;
    }

    double claimed() {
        return claimed;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p %.4f  r %.4f  f1 %.4f  gold %.0f  claimed %.0f",
                precision(),
                recall(),
                f1(),
                gold,
                claimed);
    }
}
