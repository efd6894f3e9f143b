package cn.mingfa.platform.web.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What travels with the form beside the text: one hidden field. */
final class SheetJson {

    private SheetJson() {}

    private record Kept(
            String name,
            SourceText.Format format,
            Map<String, String> labels,
            @Nullable UUID original,
            List<Sheet.Act> acts) {

        /** Whether nothing is lacking; a field changed by hand may lack anything. */
        boolean isWhole() {
            return Stream.of(name, format, labels, acts).allMatch(Objects::nonNull)
                    && acts.stream().allMatch(Kept::isWhole)
                    && !labels.containsValue(null);
        }

        private static boolean isWhole(Sheet.@Nullable Act act) {
            return act != null && act.aside() != null && act.steps().stream().allMatch(Kept::isWhole);
        }

        private static boolean isWhole(Sheet.@Nullable Step step) {
            return step != null && step.was() != null && step.is() != null;
        }
    }

    static String write(Sheet sheet) {
        return JsonMapper.shared()
                .writeValueAsString(new Kept(
                        sheet.name(),
                        sheet.format(),
                        sheet.labels(),
                        sheet.original().orElse(null),
                        sheet.acts()));
    }

    /** The sheet of that text; one with nothing done where the field is not what we wrote. */
    static Sheet read(String json, String text) {
        String words = Uploads.unixLines(text);
        try {
            @Nullable Kept kept = JsonMapper.shared().readValue(json, Kept.class);
            if (kept != null && kept.isWhole()) {
                return new Sheet(
                        kept.name(),
                        kept.format(),
                        kept.labels(),
                        Optional.ofNullable(kept.original()),
                        words,
                        kept.acts());
            }
        } catch (JacksonException foreign) {
            return Sheet.of(Uploads.pasted(words));
        }
        return Sheet.of(Uploads.pasted(words));
    }
}
