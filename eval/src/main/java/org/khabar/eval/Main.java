package org.khabar.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.khabar.Khabar;
import org.khabar.text.Languages;

/** The door of eval: {@code khabar eval compare|group DIR}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length != 2) {
            out.println("usage: khabar eval compare|group FOLDER");
            System.exit(2);
        }
        var stories = Gold.in(Path.of(args[1]));
        var run = new StoryRun(new Khabar(Languages.bundled()));
        out.print(
                args[0].equals("group")
                        ? run.group(stories).table()
                        : run.compare(stories).total().table());
    }
}
