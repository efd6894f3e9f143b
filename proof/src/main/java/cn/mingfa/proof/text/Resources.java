package cn.mingfa.proof.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The word lists and tables shipped with the library: UTF-8, one entry a line, empty lines and lines that begin with #
 * skipped. Tables have comma-separated cells without quoting.
 */
public final class Resources {

    private Resources() {}

    /** The entries of a list. */
    public static List<String> lines(String name) {
        InputStream in = Resources.class.getResourceAsStream("/mingfa/proof/" + name);
        if (in == null) {
            throw new IllegalStateException("the library lacks its list " + name);
        }
        var lines = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(lines);
    }

    /** The rows of a table, each with exactly the number of cells stated. */
    public static List<List<String>> table(String name, int cells) {
        var rows = new ArrayList<List<String>>();
        for (String line : lines(name)) {
            List<String> row = split(line, ',');
            if (row.size() != cells) {
                throw new IllegalStateException(
                        name + ": " + cells + " cells wanted, " + row.size() + " found: " + line);
            }
            rows.add(row);
        }
        return rows;
    }

    /** Splits at a separator, keeping empty pieces; an empty text gives one empty piece. */
    public static List<String> split(String text, char separator) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            pieces.add(text.substring(from, at));
            from = at + 1;
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
