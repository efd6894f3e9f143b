package cn.mingfa.platform.web.organisation;

import cn.mingfa.platform.administration.AdministrationRefusal;
import cn.mingfa.platform.administration.Reform;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A reorganisation as its form describes it; parts of a split are named self, 1, 2, 3 there. */
final class ReformForm {

    /** How many units can be founded in one split. */
    static final int MOST_PARTS = 3;

    private static final String SELF = "self";

    private final Sent sent;
    private final Unit unit;

    ReformForm(Sent sent, Unit unit) {
        this.sent = sent;
        this.unit = unit;
    }

    Reform read(String kind) {
        return switch (kind) {
            case "rename" ->
                new Reform.Rename(
                        unit.id(),
                        sent.of("name"),
                        sent.of("shortName"),
                        sent.of("code"),
                        sent.of("numbers").equals("anew"));
            case "move" ->
                new Reform.Move(
                        unit.id(), sent.id("parent").orElseThrow(() -> new AdministrationRefusal("请选择新的上级单位。")));
            case "end" -> new Reform.End(unit.id());
            case "merge" -> merge();
            case "split" -> split();
            default -> throw new AdministrationRefusal("没有这一种机构变更，请从单位页面重新进入。");
        };
    }

    private Reform merge() {
        List<UUID> predecessors = new ArrayList<>(List.of(unit.id()));
        sent.all("with").stream()
                .map(UUID::fromString)
                .filter(id -> !id.equals(unit.id()))
                .forEach(predecessors::add);
        Reform.Party into = sent.id("into")
                .map(Reform.Party::there)
                .orElseGet(() -> Reform.Party.founding(
                        sent.of("code"), sent.of("name"), sent.of("shortName"), unit.kind(), unit.parent()));
        return new Reform.Merge(predecessors, into, !sent.of("counts").equals("no"), sent.id("numbersOf"));
    }

    private Reform split() {
        Map<String, Reform.Party> parts = new LinkedHashMap<>();
        if (sent.has("goesOn", "yes")) {
            parts.put(SELF, Reform.Party.there(unit.id()));
        }
        for (int n = 1; n <= MOST_PARTS; n++) {
            if (!sent.of("name" + n).isEmpty()) {
                parts.put(
                        String.valueOf(n),
                        Reform.Party.founding(
                                sent.of("code" + n),
                                sent.of("name" + n),
                                sent.of("shortName" + n, sent.of("name" + n)),
                                kind(sent.of("kind" + n)),
                                unit.parent()));
            }
        }
        if (parts.isEmpty()) {
            throw new AdministrationRefusal("请填写分设后的单位。");
        }
        UUID rest = part(parts, sent.of("rest"));
        Reform.Assignment open = new Reform.Assignment(
                chosen("matter-", parts, UUID::fromString),
                chosen("handler-", parts, UUID::fromString),
                chosen("type-", parts, Function.identity()),
                rest);
        Reform.Assignment people =
                new Reform.Assignment(chosen("person-", parts, UUID::fromString), Map.of(), Map.of(), rest);
        return new Reform.Split(
                unit.id(), List.copyOf(parts.values()), one("heir", parts), one("numbersTo", parts), open, people);
    }

    private UnitKind kind(String key) {
        for (UnitKind kind : UnitKind.values()) {
            if (kind.name().equals(key)) {
                return kind;
            }
        }
        return unit.kind();
    }

    private Optional<UUID> one(String name, Map<String, Reform.Party> parts) {
        return sent.of(name).isEmpty() ? Optional.empty() : Optional.of(part(parts, sent.of(name)));
    }

    private <K> Map<K, UUID> chosen(String prefix, Map<String, Reform.Party> parts, Function<String, K> key) {
        Map<K, UUID> chosen = new LinkedHashMap<>();
        sent.under(prefix).forEach(choice -> chosen.put(key.apply(choice.of()), part(parts, choice.to())));
        return chosen;
    }

    private static UUID part(Map<String, Reform.Party> parts, String name) {
        Reform.Party part = parts.get(name);
        if (part == null) {
            throw new AdministrationRefusal("有事项、人员或者编号分给了没有填写的单位，请重新选择。");
        }
        return part.id();
    }
}
