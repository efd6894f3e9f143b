package cn.mingfa.platform.library;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.Table;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the file a document came in says beside its words, as kept: format, metadata, where its tables stand. */
record Carrier(SourceText.Format format, Map<String, String> labels, List<Table> tables) {

    static Carrier of(SourceText document) {
        return new Carrier(document.format(), document.labels(), document.tables());
    }

    static Carrier parse(String json) {
        return JsonMapper.shared().readValue(json, Carrier.class);
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    SourceText source(String name, String text) {
        return new SourceText(name, format, text, labels, tables);
    }
}
