package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The laws each post must know (应知应会清单), and who holds the post: when a listed law is amended, these are the people to
 * tell. Holders come from the rosters of the ledger, on today's day.
 */
@Service
public class MustKnow {

    private static final String TYPE = "must_know_law";
    private static final String EVERYBODY = "all";

    private final Lookup lookup;
    private final SelfTest tests;
    private final List<String[]> rosters = Resource.lines("holders.csv");

    MustKnow(Lookup lookup, SelfTest tests) {
        this.lookup = lookup;
        this.tests = tests;
    }

    /**
     * A post with its laws.
     *
     * @param holders by name; empty where no roster says so
     */
    public record Post(String code, String label, List<Law> laws, List<String> holders) {
        public Post {
            laws = List.copyOf(laws);
            holders = List.copyOf(holders);
        }
    }

    /**
     * A listed law, told once where several units list it alike.
     *
     * @param units how many of them do
     * @param amended from when the amendment applies, while its notice is outstanding
     * @param questions how many questions a self-test would have
     */
    public record Law(
            UUID id,
            String name,
            String version,
            String stage,
            Optional<LocalDate> amended,
            String change,
            int questions,
            long units) {}

    /** The posts that have laws today. */
    public List<Post> posts(View view) {
        MatterType type = lookup.type(TYPE);
        List<Matter> laws =
                lookup.asOf(TYPE, Where.during("valid_from", "valid_to"), view.today(), view.today(), view).stream()
                        .filter(law -> law.closedOn().isEmpty())
                        .sorted(Comparator.comparing((Matter law) -> Fields.text(law, "law")))
                        .toList();
        List<Post> posts = new ArrayList<>();
        for (MatterType.Option post : type.field("posts").map(Field::options).orElse(List.of())) {
            List<Law> listed = laws.stream()
                    .filter(law -> Fields.codes(law, "posts").contains(post.code()))
                    .collect(Collectors.groupingBy(
                            law -> law(type, law, new UUID(0, 0), 0), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(alike -> law(
                            type,
                            alike.getFirst(),
                            alike.getFirst().id(),
                            alike.stream().map(Matter::ownerUnit).distinct().count()))
                    .toList();
            if (!listed.isEmpty()) {
                posts.add(new Post(post.code(), post.label(), listed, holders(post.code(), view)));
            }
        }
        return posts;
    }

    private Law law(MatterType type, Matter law, UUID id, long units) {
        boolean outstanding = law.stage().equals("amended");
        return new Law(
                id,
                Fields.text(law, "law"),
                Fields.say(type, law, "version"),
                Fields.stage(type, law),
                outstanding ? Fields.day(law, "amended_on") : Optional.empty(),
                outstanding ? Fields.say(type, law, "change").replaceAll("[。；;]+$", "") + "。" : "",
                tests.of(Fields.text(law, "law")).size(),
                units);
    }

    private List<String> holders(String post, View view) {
        Set<String> names = new TreeSet<>();
        for (String[] line : rosters) {
            if (line[0].equals(post) || post.equals(EVERYBODY)) {
                lookup.asOf(line[1], Where.during("valid_from", "valid_to"), view.today(), view.today(), view).stream()
                        .filter(row -> row.closedOn().isEmpty())
                        .filter(row -> line[3].isEmpty()
                                || Arrays.asList(line[4].split("\\|")).contains(Fields.text(row, line[3])))
                        .forEach(row -> names.add(Fields.text(row, line[2])));
            }
        }
        names.remove("");
        return List.copyOf(names);
    }
}
