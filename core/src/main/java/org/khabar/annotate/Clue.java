package org.khabar.annotate;

/** What a word tells about whether it is, or stands beside, a name. */
enum Clue {
    /** A small word of the language. */
    SMALL,
    /** A word of everyday news: names are made of it now and then only. */
    COMMON,
    /** A word that is written like a name and is none: a weekday, a pronoun at the head of a sentence. */
    NO_NAME,
    /** Says, adds, warns. */
    SAYS,
    /** A deed: names of bodies end before it. */
    DEED,
    GIVEN,
    /** A given name that is an everyday word too. */
    GIVEN_WORD,
    FAMILY,
    /** A family name that is an everyday word too. */
    FAMILY_WORD,
    /** Joins two parts of a person's name: bin, van, de la. */
    JOINER,
    /** Ends as family names do. */
    SURNAME,
    /** Spelled as only foreign names are. */
    FOREIGN,
    /** A known place of one word. */
    PLACE,
    /** A word of nationality. */
    NATION,
    /** Part of the words for an office or calling. */
    ROLE,
    /** Sir, Sheikh, Captain. */
    TITLE,
    /** Begins with a capital. */
    CAPITAL,
    /** All letters are capitals. */
    CAPS,
    /** First word of a sentence or of spoken words: its capital tells nothing. */
    INITIAL,
    /** Carries the article. */
    DEFINITE,
    NUMBER,
    /** A word of time: a month, a weekday. */
    TIME,
    BODY_FIRST,
    BODY_LAST,
    BODY_BESIDE,
    PLACE_FIRST,
    PLACE_LAST,
    WAY_FIRST,
    WAY_LAST,
    NAME_ADJECTIVE,
    /** Goes on with a person's name, whatever stands before it. */
    NAME_END,
    /** Its letters follow one another as in names rather than in everyday words. */
    LIKELY,
    /** Stands with a capital inside a sentence of the page. */
    SEEN,
    ARTICLE,
    /** Has a locative ending behind an apostrophe. */
    LOCATED,
    IN,
    LINK;

    /** The clue a row of {@code name-cues.tsv} gives: {@code body-first} is {@code BODY_FIRST}. */
    static Clue named(String kind) {
        return valueOf(kind.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    }
}
