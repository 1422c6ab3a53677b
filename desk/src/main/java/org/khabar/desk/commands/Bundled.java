package org.khabar.desk.commands;

import org.khabar.text.Languages;

/** The tables that come with Khabar, read once however many commands a process runs. */
final class Bundled {

    static final Languages LANGUAGES = Languages.bundled();

    private Bundled() {}
}
