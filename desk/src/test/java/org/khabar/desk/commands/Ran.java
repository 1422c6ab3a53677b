package org.khabar.desk.commands;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** What a command printed, and its exit status. */
record Ran(String out, String err, int status) {

    static Ran of(String command, List<String> inputs, String... options) {
        var args = new ArrayList<String>();
        args.add(command);
        args.addAll(inputs);
        args.addAll(List.of(options));
        return of(args.toArray(String[]::new));
    }

    static Ran of(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err, true), args);
        return new Ran(out.toString(), err.toString(), status);
    }
}
