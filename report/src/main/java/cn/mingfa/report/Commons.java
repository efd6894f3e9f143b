package cn.mingfa.report;

import cn.mingfa.document.OfficialDocument;

/** The placeholders every text may hold. */
record Commons(DraftRequest request) {

    int year() {
        return request.year();
    }

    /** The words for a common placeholder. */
    String say(String key) {
        return switch (key) {
            case "unit" -> request.unitName();
            case "year" -> String.valueOf(request.year());
            case "next_year" -> String.valueOf(request.year() + 1);
            case "as_of" -> OfficialDocument.chinese(request.asOf());
            default -> throw new IllegalArgumentException("no such placeholder: " + key);
        };
    }

    /** A text without figures, with its placeholders filled. */
    String fill(String text) {
        var out = new StringBuilder();
        for (Placeholders.Part part : Placeholders.read(text)) {
            switch (part) {
                case Placeholders.Said said -> out.append(said.text());
                case Placeholders.Name name -> out.append(say(name.key()));
                case Placeholders.Indicator figure ->
                    throw new IllegalArgumentException("no figure may stand here: " + text);
            }
        }
        return out.toString();
    }
}
