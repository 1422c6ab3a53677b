package org.khabar.desk.commands;

import java.io.IOException;

/** An output file cannot be written. */
final class CannotWrite extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotWrite(String file, IOException cause) {
        super(file + ": cannot be written: " + cause.getClass().getSimpleName() + " " + cause.getMessage(), cause);
    }
}
