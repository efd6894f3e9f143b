package cn.mingfa.platform.reporting;

import cn.mingfa.document.OfficialDocument;
import java.util.Optional;

/** The document of a report for the web page, or for the superior. */
final class Editions {

    private Editions() {}

    static OfficialDocument of(Standing standing, DocumentEdition edition) {
        OfficialDocument document = standing.paper().document();
        return switch (edition) {
            case PUBLIC -> document;
            // number and signatory are given at sign-off
            case FILED ->
                new OfficialDocument(
                        document.title(),
                        Optional.of(new OfficialDocument.Header(
                                standing.unit().name() + "文件", Optional.empty(), Optional.empty())),
                        document.addressee(),
                        document.body(),
                        document.signature());
        };
    }
}
