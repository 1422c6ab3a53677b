package org.khabar.match;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The bones of a name: classes of its consonants, by which likely partners are found without comparing all with all.
 *
 * <p>Vowels, h, w, y and hamza are left out and doubled consonants are one; a letter that may stand for sounds of several classes
 * gives several skeletons.
 */
final class Skeleton {

    /** One letter names each class. */
    private static final List<String> CLASSES = List.of("Ppbfv", "Ttd", "SszSZCJ", "KkgxGq", "Rr", "Ll", "Mm", "Nn");

    private static final int MOST = 12; // more ways to read one name are not tried
    private static final int LENGTH = 3; // classes in a key: "Schwarzenegger" and its short forms share it

    private Skeleton() {}

    /** The keys under which a name is filed and sought. */
    static Set<String> keys(Phonetic name) {
        Collection<String> keys = List.of("");
        for (var step : name.steps()) {
            var longer = new LinkedHashSet<String>();
            keys.forEach(key -> extend(key, step, longer));
            keys = longer.stream().limit(MOST).toList();
        }
        return new LinkedHashSet<>(keys);
    }

    private static void extend(String key, Phonetic.Step step, Set<String> longer) {
        if (key.length() >= LENGTH || step.isSoft()) {
            longer.add(key);
        }
        if (key.length() >= LENGTH) {
            return;
        }
        for (var members : CLASSES) {
            if ((Phonetic.set(members.substring(1)) & step.all()) != 0) {
                longer.add(key.endsWith(members.substring(0, 1)) ? key : key + members.charAt(0));
            }
        }
    }
}
