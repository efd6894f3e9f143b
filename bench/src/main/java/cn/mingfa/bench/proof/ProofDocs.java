package cn.mingfa.bench.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the measured parts of {@code docs/proof.md} anew: what stands between {@code <!-- NAME -->} and
 * {@code <!-- end -->} comes from the register of rules and from the last {@code proof.json} and {@code peers.json}.
 */
public final class ProofDocs {

    private ProofDocs() {}

    /** Arguments: the folder with the measurements, and the page. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path page = Path.of(arguments[1]);
        JsonNode proof = json(folder.resolve("proof.json"));
        String text = Files.readString(page);
        text = put(text, "summary", DocsTables.summary(proof));
        text = put(text, "speed", DocsTables.speed(proof));
        text = put(text, "rules", DocsRules.table(proof));
        text = put(text, "classes", DocsTables.classes(proof));
        if (proof.has("curve")) {
            text = put(text, "curve", DocsTables.curve(proof));
        }
        Path peers = folder.resolve("peers.json");
        if (Files.exists(peers)) {
            text = put(text, "peers", DocsTables.peers(json(peers)));
        }
        Files.writeString(page, text);
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    /** @throws IllegalArgumentException if the page has no such place */
    static String put(String page, String name, List<String> lines) {
        String opening = "<!-- " + name + " -->\n";
        int from = page.indexOf(opening);
        int to = page.indexOf("<!-- end -->", from);
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("no place for " + name);
        }
        return page.substring(0, from + opening.length())
                + "\n"
                + String.join("\n", lines)
                + "\n\n"
                + page.substring(to);
    }
}
