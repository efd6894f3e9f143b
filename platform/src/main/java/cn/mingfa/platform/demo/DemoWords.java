package cn.mingfa.platform.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.core.io.ClassPathResource;

/** The invented words the demonstration district is made of, list by list. */
final class DemoWords {

    private final Map<String, List<String>> lists;

    private DemoWords(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    static DemoWords shipped() {
        try {
            StringBuilder all = new StringBuilder();
            for (String file : List.of("words.txt", "lists.txt")) {
                all.append(new ClassPathResource("mingfa/demo/" + file).getContentAsString(StandardCharsets.UTF_8))
                        .append('\n');
            }
            return parse(all.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoWords parse(String text) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line.strip());
            }
        }
        return new DemoWords(lists);
    }

    /** All items of a list; a defect if there is no such list. */
    List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list of words named " + name);
        }
        return list;
    }

    /** One item by chance. */
    String pick(String name, RandomGenerator random) {
        List<String> list = list(name);
        return list.get(random.nextInt(list.size()));
    }

    /** The parts of one item by chance. */
    String[] parts(String name, RandomGenerator random) {
        return pick(name, random).split("\\|", -1);
    }

    /** An invented person's name. */
    String person(RandomGenerator random) {
        return pick("surnames", random) + pick("given_names", random);
    }
}
