package cn.mingfa.platform.web.ledger;

import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.Page;
import cn.mingfa.platform.ledger.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of a list says, as it stands there: so that a view can be sent, and one condition taken out.
 *
 * @param said parameters by name in the order of the address; blank ones are left out
 */
public record Filter(Map<String, String> said) {

    static final String FIELD = "f.";
    private static final List<String> KNOWN = List.of(
            "type", "unit", "from", "to", "closed", "stage", "overdue", "q", "sort", "dir", "page", "size", "cols",
            "dense", "after", "before");
    /** What is said of the page shown, not of the list. */
    private static final List<String> PLACE = List.of("page", "after", "before");

    private static final List<String> CONDITIONS = List.of("unit", "from", "to", "closed", "stage", "overdue", "q");
    private static final DateLabel DAY = new DateLabel(DateKind.OCCURRED, "日期", false);
    private static final int ROWS_A_PAGE = 50;
    private static final List<Integer> SIZES = List.of(20, ROWS_A_PAGE, 100, 200);

    static Filter of(MultiValueMap<String, String> sent) {
        Map<String, String> said = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            String value = String.join(
                            ",",
                            values.stream()
                                    .filter(v -> v != null && !v.isBlank())
                                    .toList())
                    .strip();
            if (!value.isEmpty() && (KNOWN.contains(name) || name.startsWith(FIELD))) {
                said.put(name, value);
            }
        });
        return new Filter(said);
    }

    public String get(String name) {
        return said.getOrDefault(name, "");
    }

    Optional<String> type() {
        return Optional.of(get("type")).filter(t -> !t.isEmpty());
    }

    public boolean isDense() {
        return get("dense").equals("yes");
    }

    String sort() {
        return get("sort").isEmpty() ? "occurred_on" : get("sort");
    }

    /** Newest first unless said otherwise; what is due soonest first. */
    boolean descending() {
        return get("dir").isEmpty() ? !sort().equals("due") : get("dir").equals("desc");
    }

    /** Counted from 0. Beyond the rows that are counted, pages are turned from row to row alone. */
    int page() {
        int page = get("page").matches("[0-9]{1,6}") ? Integer.parseInt(get("page")) : 0;
        return turn().isPresent() ? page : Math.min(page, Page.MOST / size());
    }

    private Optional<Query.Turn> turn() {
        return id("after")
                .map(row -> new Query.Turn(row, true))
                .or(() -> id("before").map(row -> new Query.Turn(row, false)));
    }

    int size() {
        String size = get("size");
        return SIZES.stream().filter(s -> size.equals(s.toString())).findFirst().orElse(ROWS_A_PAGE);
    }

    /** Conditions on fields of the type, by field key. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        said.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), value);
            }
        });
        return fields;
    }

    /** Whether anything but the type narrows the list. */
    public boolean isNarrowed() {
        return CONDITIONS.stream().anyMatch(said::containsKey) || !fields().isEmpty();
    }

    Optional<LocalDate> from(LocalDate today) {
        return day("from", today);
    }

    Optional<LocalDate> to(LocalDate today) {
        return day("to", today);
    }

    Optional<UUID> unit() {
        return id("unit");
    }

    private Optional<UUID> id(String name) {
        try {
            return get(name).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(get(name)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Boolean> closed() {
        return switch (get("closed")) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    Query query(LocalDate today) {
        return new Query(
                type(),
                unit(),
                from(today),
                to(today),
                closed(),
                Optional.of(get("stage")).filter(s -> !s.isEmpty()),
                type().isPresent() ? fields() : Map.of(),
                Optional.of(get("q")).filter(s -> !s.isEmpty()),
                get("overdue").equals("yes"),
                sort(),
                descending(),
                page(),
                size(),
                turn());
    }

    /** A date that cannot be read narrows nothing; the page shows what it was taken for. */
    private Optional<LocalDate> day(String name, LocalDate today) {
        return FieldGate.readDate(DAY, get(name), today) instanceof FieldGate.Reading.Filled(Value.Day(LocalDate day))
                ? Optional.of(day)
                : Optional.empty();
    }

    /** The address of the list with one parameter set otherwise; the page starts anew. */
    public String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(said);
        changed.keySet().removeAll(PLACE);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return address("/ledger", changed);
    }

    public String without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(said);
        changed.keySet().removeAll(PLACE);
        List.of(names).forEach(changed::remove);
        return address("/ledger", changed);
    }

    String page(int page) {
        Map<String, String> changed = new LinkedHashMap<>(said);
        changed.keySet().removeAll(PLACE);
        if (page > 0) {
            changed.put("page", String.valueOf(page));
        }
        return address("/ledger", changed);
    }

    /** The page behind the last row of this one. */
    String next(UUID last) {
        return page(page() + 1, "after", last);
    }

    /** The page before the first row of this one. */
    String previous(UUID first) {
        return page() == 1 ? page(0) : page(page() - 1, "before", first);
    }

    private String page(int page, String side, UUID row) {
        Map<String, String> changed = new LinkedHashMap<>(said);
        changed.keySet().removeAll(PLACE);
        changed.put("page", String.valueOf(page));
        changed.put(side, row.toString());
        return address("/ledger", changed);
    }

    String sortedBy(String key) {
        Map<String, String> changed = new LinkedHashMap<>(said);
        changed.keySet().removeAll(PLACE);
        changed.put("sort", key);
        boolean turned = sort().equals(key) ? !descending() : !key.equals("due");
        changed.put("dir", turned ? "desc" : "asc");
        return address("/ledger", changed);
    }

    /** The same list as a file. */
    public String export(String format) {
        return address("/ledger/export." + format, said);
    }

    private static String address(String path, Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> address.queryParam(name, "{" + name.replace('.', '_') + "}"));
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach((name, value) -> values.put(name.replace('.', '_'), value));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
