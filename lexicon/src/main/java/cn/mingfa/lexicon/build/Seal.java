package cn.mingfa.lexicon.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest of everything the binary is made from: corpus, generator, arguments. */
final class Seal {

    private Seal() {}

    static String of(List<Path> corpus, List<String> arguments) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\n", arguments).getBytes(StandardCharsets.UTF_8));
            var inputs = new ArrayList<>(corpus);
            inputs.addAll(classes());
            for (Path input : inputs) {
                digest.update(Files.readAllBytes(input));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static List<Path> classes() throws IOException {
        try {
            var place = Path.of(Seal.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isDirectory(place)) {
                return List.of(place);
            }
            try (Stream<Path> all = Files.walk(place)) {
                return all.filter(f ->
                                f.toString().endsWith(".class") || f.toString().endsWith("look-alikes.txt"))
                        .sorted()
                        .toList();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
