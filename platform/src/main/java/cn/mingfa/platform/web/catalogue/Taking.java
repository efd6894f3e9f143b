package cn.mingfa.platform.web.catalogue;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.definitions.Catalogues;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.OldVersions;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does with the matters under earlier versions what the user chose. */
@Component
class Taking {

    private final OldVersions old;
    private final Catalogues catalogues;
    private final Desk desk;

    Taking(OldVersions old, Catalogues catalogues, Desk desk) {
        this.old = old;
        this.catalogues = catalogues;
        this.desk = desk;
    }

    /** What may be done with matters under earlier versions (处置方式). */
    enum Strategy {
        KEEP("保持旧版至办结"),
        MOVE("迁移到新版"),
        EACH("逐件处理");

        private final String chinese;

        Strategy(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }

        /** The one chosen for a type; nothing moves unless somebody says so. */
        static Strategy chosen(String type, Map<String, List<String>> sent) {
            String value = first(sent, "s." + type);
            for (Strategy strategy : values()) {
                if (strategy.name().equalsIgnoreCase(value)) {
                    return strategy;
                }
            }
            return KEEP;
        }
    }

    /**
     * What was done about one type.
     *
     * @param stayed matters that could not be moved
     */
    public record Done(String type, String sentence, List<OldVersions.Stayed> stayed) {
        public Done {
            stayed = List.copyOf(stayed);
        }
    }

    /** What the record of the edition says about the choices. */
    static String words(List<Impact> impacts, Map<String, List<String>> sent) {
        StringBuilder words = new StringBuilder();
        impacts.stream()
                .filter(Impact::isChoice)
                .forEach(impact -> words.append("“" + impact.title() + "”在办 " + impact.open() + " 件"
                        + Strategy.chosen(impact.type(), sent).chinese() + "。"));
        return words.toString();
    }

    /** Carries the choices out, under the definitions just taken into use. */
    List<Done> carryOut(List<Impact> impacts, Map<String, List<String>> sent, String reason, User user) {
        List<Done> done = new ArrayList<>();
        for (Impact impact : impacts) {
            if (impact.isChoice()) {
                done.add(
                        switch (Strategy.chosen(impact.type(), sent)) {
                            case KEEP ->
                                new Done(
                                        impact.type(),
                                        "“" + impact.title() + "”在办 " + impact.open() + " 件保持旧版，直到办结。",
                                        List.of());
                            case EACH ->
                                new Done(
                                        impact.type(),
                                        "“" + impact.title() + "”在办 " + impact.open() + " 件等您逐件处理。",
                                        List.of());
                            case MOVE -> moved(impact, move(impact.type(), sent, reason, user));
                        });
            }
        }
        return done;
    }

    private static Done moved(Impact impact, OldVersions.Outcome outcome) {
        return new Done(
                impact.type(),
                "“" + impact.title() + "”已有 " + outcome.moved() + " 件改用新版，每一件的办理记录里都有这一笔。",
                outcome.stayed());
    }

    /** Moves all of a type as the form says. */
    OldVersions.Outcome move(String type, Map<String, List<String>> sent, String reason, User user) {
        return catalogues.afresh(() -> old.moveAll(plan(type, sent, reason), user));
    }

    /** Moves one matter as the form says. */
    OldVersions.Outcome moveOne(UUID matter, String type, Map<String, List<String>> sent, String reason, User user) {
        return catalogues.afresh(() -> old.moveOne(matter, plan(type, sent, reason), user));
    }

    private OldVersions.Plan plan(String key, Map<String, List<String>> sent, String reason) {
        MatterType type = desk.type(key).orElseThrow(() -> new MatterRefusal("unknown_type", "没有这一类事项，请刷新后再试。"));
        List<Field> given = type.fields().stream()
                .filter(field -> !field.personal() && sent.containsKey("f." + field.key()))
                .toList();
        Sheet sheet = Sheet.read(List.of(), given, sent, desk.today());
        List<MatterRefusal.Problem> wrong = sheet.problems().stream()
                .filter(problem -> !problem.code().equals("required"))
                .toList();
        if (!wrong.isEmpty()) {
            throw new MatterRefusal(wrong);
        }
        Map<String, String> stages = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            String prefix = "g." + key + ".";
            if (name.startsWith(prefix) && !values.getFirst().isBlank()) {
                stages.put(name.substring(prefix.length()), values.getFirst());
            }
        });
        return new OldVersions.Plan(key, type.edition().version(), stages, sheet.values(), reason);
    }

    static String first(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }
}
