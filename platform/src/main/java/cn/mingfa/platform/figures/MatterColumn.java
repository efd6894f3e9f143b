package cn.mingfa.platform.figures;

import java.util.Optional;

/** The dates and the stage, which are columns of their own. */
record MatterColumn(String expression, ValueKind kind) {

    static Optional<MatterColumn> of(String key) {
        return Optional.ofNullable(
                switch (key) {
                    case "occurred_on" -> new MatterColumn("occurred_on", ValueKind.DAY);
                    case "arrived_on" -> new MatterColumn("arrived_on", ValueKind.DAY);
                    case "confirmed_on" -> new MatterColumn("confirmed_on", ValueKind.DAY);
                    case "closed_on" -> new MatterColumn("closed_on", ValueKind.DAY);
                    case "stage" -> new MatterColumn("stage", ValueKind.WORDS);
                    default -> null;
                });
    }
}
