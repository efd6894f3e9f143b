package cn.mingfa.proof.statutes;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statutes that may be cited: the shipped list, which holds titles, dates and numbers of articles but no wording,
 * and an office's own full texts over it. Immutable; safe for any number of threads.
 */
public final class Statutes {

    private static final String TRIAL = "（试行）";

    private final List<Statute> all;
    private final Map<String, Statute> byName = new HashMap<>();
    private final Map<String, StatuteText> texts;
    private volatile @Nullable NearTitles near;

    private Statutes(Collection<Statute> all, Map<String, StatuteText> texts) {
        this.all = List.copyOf(all);
        this.texts = texts;
        for (Statute statute : this.all) {
            for (String name : statute.names()) {
                byName.putIfAbsent(key(name), statute);
            }
        }
        for (Statute statute : this.all) {
            for (String name : statute.names()) {
                String key = key(name);
                if (key.endsWith(TRIAL)) {
                    byName.putIfAbsent(key.substring(0, key.length() - TRIAL.length()), statute);
                }
            }
        }
    }

    private static final class Shipped {
        static final Statutes LIST = new Statutes(StatuteTable.shipped(), Map.of());
    }

    /** The list that comes with the library. */
    public static Statutes shipped() {
        return Shipped.LIST;
    }

    /** These with full texts over them; a later text of a title goes before an earlier one. */
    public Statutes with(Collection<StatuteText> more) {
        var added = new LinkedHashMap<>(texts);
        var list = new LinkedHashMap<String, Statute>();
        all.forEach(statute -> list.put(statute.title(), statute));
        for (StatuteText text : more) {
            Statute known = byName.get(key(text.title()));
            String title = known == null ? text.title() : known.title();
            added.put(title, text);
            list.put(title, known == null ? text.statute() : text.over(known));
        }
        return new Statutes(list.values(), added);
    }

    /**
     * These with instruments an office has registered for itself. Of one that is on the list the list tells more; only
     * that it has lost force is taken over where the list does not know it yet.
     */
    public Statutes and(Collection<Statute> registered) {
        var list = new LinkedHashMap<String, Statute>();
        all.forEach(statute -> list.put(statute.title(), statute));
        for (Statute own : registered) {
            Statute known = byName.get(key(own.title()));
            if (known == null) {
                list.merge(own.title(), own, (first, second) -> first.end().isEmpty() ? first : second);
            } else if (known.end().isEmpty() && own.end().isPresent()) {
                list.put(known.title(), known.ended(own.end().get(), own.successor()));
            }
        }
        return new Statutes(list.values(), texts);
    }

    /** Every statute, in the order of the list. */
    public List<Statute> all() {
        return all;
    }

    /** Every full text. */
    public List<StatuteText> texts() {
        return List.copyOf(texts.values());
    }

    /** The statute of that title or other name. */
    public Optional<Statute> find(String name) {
        String key = key(name);
        Statute found = byName.get(key);
        if (found == null && key.startsWith(Statute.NATION)) {
            found = byName.get(key.substring(Statute.NATION.length()));
        }
        return Optional.ofNullable(found);
    }

    /** The statute that seems to be meant by a title that is not known; empty for most titles. */
    public Optional<NearTitle> near(String title) {
        NearTitles index = near;
        if (index == null) {
            index = new NearTitles(all);
            near = index;
        }
        return find(title).isPresent() ? Optional.empty() : index.find(title);
    }

    /** The full text of the statute of that name, if the office has imported one. */
    public Optional<StatuteText> text(String name) {
        return find(name).map(statute -> texts.get(statute.title()));
    }

    /** The wording of an article, if the office has imported the text. */
    public Optional<Article> article(String name, int number) {
        return text(name).flatMap(text -> text.article(number));
    }

    /** A name as a key: blanks left out, brackets and dashes of one kind. */
    public static String key(String name) {
        var key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            switch (c) {
                case ' ', '\u3000', '\u00a0' -> {}
                case '(', '﹙' -> key.append('（');
                case ')', '﹚' -> key.append('）');
                case '－', '—', '–', '~', '～', '─' -> {
                    if (key.isEmpty() || key.charAt(key.length() - 1) != '-') {
                        key.append('-');
                    }
                }
                default -> key.append(c);
            }
        }
        return key.toString();
    }
}
