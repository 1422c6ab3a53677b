package org.khabar.match;

/** The consonants of a name as sets of sounds, for a quick look at which names may be near. */
final class Bones {

    private static final int MISSING = 2;
    private static final int OTHER = 3;
    private static final int MAYBE = 1; // a sound that may as well be a vowel or silent

    private final int[] sounds;

    private Bones(int[] sounds) {
        this.sounds = sounds;
    }

    static Bones of(Name name) {
        return new Bones(name.parts().stream()
                .filter(Name.Part::isProper)
                .flatMap(part -> part.sound().steps().stream())
                .filter(step -> !step.isVowel() && (step.all() & Phonetic.SILENT) == 0)
                .mapToInt(Phonetic.Step::all)
                .toArray());
    }

    /** Fewest changes that make one the other. */
    int distance(Bones other) {
        int[] a = sounds;
        int[] b = other.sounds;
        int[] above = new int[b.length + 1];
        for (int j = 1; j <= b.length; j++) {
            above[j] = above[j - 1] + cost(b[j - 1]);
        }
        int[] row = new int[b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            row[0] = above[0] + cost(a[i - 1]);
            for (int j = 1; j <= b.length; j++) {
                int side = above[j - 1] + ((a[i - 1] & b[j - 1]) != 0 ? 0 : OTHER);
                row[j] = Math.min(side, Math.min(above[j] + cost(a[i - 1]), row[j - 1] + cost(b[j - 1])));
            }
            int[] spare = above;
            above = row;
            row = spare;
        }
        return above[b.length];
    }

    private static int cost(int sounds) {
        return (sounds & Phonetic.SOFT) != 0 ? MAYBE : MISSING;
    }
}
