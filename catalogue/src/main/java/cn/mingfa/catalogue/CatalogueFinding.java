package cn.mingfa.catalogue;

/**
 * What is wrong with a definition file, and where.
 *
 * @param line counts from 1; 0 when the file as a whole is meant
 * @param column counts from 1; 0 when the file as a whole is meant
 * @param code permanent short name, e.g. {@code unknown_property}
 * @param message a Chinese sentence that says what was found and how to mend it
 */
public record CatalogueFinding(String file, int line, int column, String code, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " [" + code + "] " + message;
    }
}
