package cn.mingfa.platform.web.report;

import cn.mingfa.kernel.figure.Indicator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures inside words that are edited: <code>{=key}</code> for the program, 〔指标名〕 for people. */
final class Words {

    private static final Pattern TOKEN = Pattern.compile("\\{=([a-z0-9_.]+)}");
    private static final Pattern NAMED = Pattern.compile("〔([^〔〕]+)〕");

    private final Map<String, String> nameByKey = new LinkedHashMap<>();
    private final Map<String, String> keyByName = new LinkedHashMap<>();

    Words(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            nameByKey.put(indicator.key(), indicator.name());
            keyByName.putIfAbsent(indicator.name(), indicator.key());
        }
    }

    /** As people edit it. */
    String shown(String source) {
        return TOKEN.matcher(source)
                .replaceAll(found ->
                        Matcher.quoteReplacement("〔" + nameByKey.getOrDefault(found.group(1), found.group(1)) + "〕"));
    }

    /** As the program keeps it; brackets that name no indicator stay words, as in 澄柳〔2026〕3号. */
    String source(String shown) {
        return NAMED.matcher(shown)
                .replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(keyByName.get(found.group(1)))
                        .map(key -> "{=" + key + "}")
                        .orElse(found.group())));
    }
}
