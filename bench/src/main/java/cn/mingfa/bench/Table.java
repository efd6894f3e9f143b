package cn.mingfa.bench;

import java.io.PrintStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was measured, for people and for programs. */
final class Table {

    private Table() {}

    static void print(List<Measured> all, PrintStream out) {
        int width = all.stream().mapToInt(m -> m.name().length()).max().orElse(0);
        out.println();
        for (Measured one : all) {
            out.printf(
                    "%-" + (width + 2) + "s%14s %-6s%s%n",
                    one.name(),
                    one.value().toPlainString(),
                    one.unit(),
                    one.aim().map(a -> "  aim " + a).orElse(""));
        }
    }

    static String json(List<Measured> all) {
        JsonMapper json = JsonMapper.shared();
        ObjectNode root = json.createObjectNode();
        root.put("java", Runtime.version().toString());
        root.put("processors", Runtime.getRuntime().availableProcessors());
        root.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        ArrayNode measured = root.putArray("measured");
        for (Measured one : all) {
            ObjectNode node = measured.addObject();
            node.put("name", one.name());
            node.put("value", one.value());
            node.put("unit", one.unit());
            one.aim().ifPresentOrElse(a -> node.put("aim", a), () -> node.putNull("aim"));
        }
        return root.toPrettyString();
    }
}
