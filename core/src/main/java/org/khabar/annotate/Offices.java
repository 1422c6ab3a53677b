package org.khabar.annotate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.EntityType;

/** Gives everyone the offices that stand beside the name. */
final class Offices {

    private static final int BETWEEN = 5; // "head of the <body> <name>": words of the body between office and name

    private Offices() {}

    static void give(List<Line> lines, List<Subject> subjects) {
        for (var subject : subjects) {
            if (subject.type() != EntityType.PERSON) {
                continue;
            }
            for (var candidate : subject.candidates()) {
                var role = beside(lines.get(candidate.line()), candidate, subjects);
                if (role != null) {
                    subject.holds(role);
                }
            }
        }
    }

    private static @Nullable RolePhrase beside(Line line, Candidate name, List<Subject> subjects) {
        if (line.leans(name.first())) {
            var before = line.roleBefore(name.first());
            if (before == null) {
                before = overName(line, name, subjects);
            }
            if (before != null && !before.ids().contains("counterpart")) {
                return before;
            }
        }
        return line.leans(name.end()) ? after(line, name.end()) : null;
    }

    /** "..., the defence minister": an article may stand between. */
    private static @Nullable RolePhrase after(Line line, int end) {
        var role = line.roleAt(end);
        boolean article = role == null
                && line.is(end, Clue.SMALL)
                && line.at(end).form().folded().length() <= 4;
        return article && line.at(end).gap() == Gap.COMMA ? line.roleAt(end + 1) : role;
    }

    /** The office before a place's or body's name that stands right before this one. */
    private static @Nullable RolePhrase overName(Line line, Candidate name, List<Subject> subjects) {
        for (var subject : subjects) {
            for (var other : subject.candidates()) {
                boolean right = other.line() == name.line()
                        && other.end() == name.first()
                        && subject.type() != EntityType.PERSON;
                if (right) {
                    return line.roles().stream()
                            .filter(role -> role.end() <= other.first() && other.first() - role.end() <= BETWEEN / 2)
                            .reduce((first, last) -> last)
                            .orElse(null);
                }
            }
        }
        return null;
    }
}
